import { useSignal } from '@preact/signals';
import { t } from '@/lib/i18n/text';
import { releaseSites } from '@/lib/platform/site-access';
import type { SiteSettings } from '@/lib/settings/schema';
import { changeSite } from '@/lib/settings/settings';
import { parseSite, siteName, withWww } from '@/lib/settings/site';
import { AccessChoice, problemWith } from '../access-choice';
import { Choice } from '../choice';
import { FORMS, LENGTHS } from '../messages';
import { type Access, alwaysAllowed, settings } from '../settings';
import { report, store } from './save';
import { Section } from './setting';

/** Sites with settings of their own, and those that the browser lets Sotto read. */
export function Sites() {
  const sites = [...new Set([...Object.keys(settings.value.sites), ...alwaysAllowed.value])];
  sites.sort((a, b) => siteName(a).localeCompare(siteName(b)));
  return (
    <Section id="sites" title={t('sites.title')}>
      <p>{t('sites.intro')}</p>
      {sites.length === 0 ? (
        <p class="quiet none">{t('sites.none')}</p>
      ) : (
        <ul class="entries" aria-label={t('sites.list')}>
          {sites.map((site) => (
            <SiteItem key={site} site={site} known={settings.value.sites[site]} />
          ))}
        </ul>
      )}
      <AddSite />
    </Section>
  );
}

function SiteItem({ site, known }: { site: string; known: SiteSettings | undefined }) {
  const name = siteName(site);
  const summary = [known?.form && FORMS[known.form], known?.length && LENGTHS[known.length]].filter(Boolean);
  const forget = async () => {
    if (alwaysAllowed.value.includes(site)) await releaseSites([site]);
    const change = changeSite(site, { form: undefined, length: undefined, never: undefined });
    await store(change, t('sites.forgotten', { site: name }));
  };
  return (
    <li>
      <p>
        {name} <span class="quiet">{summary.join(', ')}</span>
      </p>
      <AccessChoice site={site} onChosen={() => report(t('options.saved'))} />
      <button type="button" class="link" aria-label={t('sites.forget_site', { site: name })} onClick={forget}>
        {t('sites.forget')}
      </button>
    </li>
  );
}

const CHOICES = { always: t('access.always'), never: t('access.never') };

function AddSite() {
  const typed = useSignal('');
  const access = useSignal<Exclude<Access, 'ask'>>('always');
  const problem = useSignal('');
  const add = async (event: Event) => {
    event.preventDefault();
    const site = parseSite(typed.value);
    if (!site) {
      problem.value = t('sites.not_a_site');
      return;
    }
    problem.value = await problemWith(site, access.value, withWww(site));
    if (problem.value !== '') return;
    typed.value = '';
    report(t('sites.added', { site: siteName(site) }));
  };
  return (
    <form class="add" onSubmit={add}>
      <label htmlFor="add-site">{t('sites.add')}</label>
      <div>
        <input
          id="add-site"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('sites.add_placeholder')}
          aria-describedby="add-problem"
          aria-invalid={problem.value !== ''}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            problem.value = '';
          }}
        />
        <Choice
          label={t('sites.add_access')}
          options={CHOICES}
          value={access.value}
          onChoose={(next) => {
            access.value = next;
          }}
        />
        <button type="submit" class="secondary">
          {t('sites.add_button')}
        </button>
      </div>
      <p id="add-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </form>
  );
}
