import { useSignal } from '@preact/signals';
import { releaseSites } from '@/lib/platform/site-access';
import type { SiteSettings } from '@/lib/settings/schema';
import { changeSite } from '@/lib/settings/settings';
import { parseSite, siteName } from '@/lib/settings/site';
import { AccessChoice } from '../access-choice';
import { Choice } from '../choice';
import { FORMS, LENGTHS } from '../messages';
import { type Access, alwaysAllowed, setAccess, settings } from '../settings';
import { report } from './save';
import { Section } from './setting';
import { PAGE, SITES } from './text';

/** Sites with settings of their own, and those that the browser lets Sotto read. */
export function Sites() {
  const sites = [...new Set([...Object.keys(settings.value.sites), ...alwaysAllowed.value])];
  sites.sort((a, b) => siteName(a).localeCompare(siteName(b)));
  return (
    <Section id="sites" title={SITES.title}>
      <p>{SITES.intro}</p>
      {sites.length === 0 ? (
        <p class="quiet none">{SITES.none}</p>
      ) : (
        <ul class="sites" aria-label={SITES.list}>
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
    await changeSite(site, { form: undefined, length: undefined, never: undefined });
    report(SITES.forgotten(name));
    // The button goes with its site; the focus must not go with it.
    document.getElementById('add-site')?.focus();
  };
  return (
    <li>
      <p>
        {name} <span class="quiet">{summary.join(', ')}</span>
      </p>
      <AccessChoice
        site={site}
        onChosen={(_, isGiven) => report(isGiven ? PAGE.saved : SITES.refused(name))}
      />
      <button type="button" class="link" aria-label={SITES.forgetSite(name)} onClick={forget}>
        {SITES.forget}
      </button>
    </li>
  );
}

const CHOICES = { always: SITES.always, never: SITES.never };

function AddSite() {
  const typed = useSignal('');
  const access = useSignal<Exclude<Access, 'ask'>>('always');
  const problem = useSignal('');
  const add = async (event: Event) => {
    event.preventDefault();
    const site = parseSite(typed.value);
    if (!site) {
      problem.value = SITES.notASite;
      return;
    }
    const isGiven = await setAccess(site, access.value);
    problem.value = isGiven ? '' : SITES.refused(siteName(site));
    if (!isGiven) return;
    typed.value = '';
    report(SITES.added(siteName(site)));
  };
  return (
    <form class="add" onSubmit={add}>
      <label htmlFor="add-site">{SITES.add}</label>
      <div>
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={SITES.addPlaceholder}
          aria-describedby="add-problem"
          aria-invalid={problem.value !== ''}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            problem.value = '';
          }}
        />
        <Choice
          label={SITES.addAccess}
          options={CHOICES}
          value={access.value}
          onChoose={(next) => {
            access.value = next;
          }}
        />
        <button type="submit" class="secondary">
          {SITES.addButton}
        </button>
      </div>
      <p id="add-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </form>
  );
}
