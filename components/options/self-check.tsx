import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { plural, t } from '@/lib/i18n/text';
import { type Attempt, type Means, PAGE_MEANS, WORKER_MEANS } from '@/lib/self-check/attempts';
import { gatherReports, type Place, type Report } from '@/lib/self-check/reports';
import { tryFromPage, tryFromWorker } from '@/lib/self-check/self-check';
import { Permissions } from './permissions';
import { Section } from './setting';

interface Check {
  state: 'not run' | 'running' | 'failed' | 'done';
  fromPage: readonly Attempt[];
  fromWorker: readonly Attempt[];
  reports: readonly Report[];
}

/** What the check can't see. */
const BLIND_SPOTS = [
  'blind_lookups',
  'blind_pages',
  'blind_frames',
  'blind_tabs',
  'blind_elsewhere',
  'blind_parts',
  'blind_browser',
] as const;
/** There is no such way out of a worker. */
const NOT_THERE = '–';

const NOT_RUN: Check = { state: 'not run', fromPage: [], fromWorker: [], reports: [] };

export function SelfCheck() {
  const check = useSignal(NOT_RUN);
  const run = async () => {
    if (check.value.state === 'running') return;
    check.value = { ...NOT_RUN, state: 'running' };
    const note = (found: Partial<Check>) => {
      check.value = { ...check.value, ...found };
    };
    try {
      for await (const attempt of tryFromPage()) note({ fromPage: [...check.value.fromPage, attempt] });
      note({ fromWorker: await tryFromWorker() });
      note({ reports: await gatherReports(), state: 'done' });
    } catch (error) {
      console.error('The self-check failed:', error);
      note({ state: 'failed' });
    }
  };
  return (
    <Section id="self-check" title={t('self_check.title')}>
      <p>{t('self_check.intro')}</p>
      <h3>{t('self_check.permissions')}</h3>
      <Permissions />
      <h3>{t('self_check.attempts')}</h3>
      <p>{t('self_check.attempts_help')}</p>
      <div class="act">
        <button type="button" class="primary" onClick={run}>
          {t('self_check.run')}
        </button>
        <p role="status">{verdict(check.value)}</p>
      </div>
      <Attempts check={check.value} />
      <Besides check={check.value} />
      <h3>{t('self_check.blind')}</h3>
      <ul>
        {BLIND_SPOTS.map((spot) => (
          <li key={spot}>{t(`self_check.${spot}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function verdict({ state, fromPage, fromWorker }: Check): string {
  if (state === 'not run') return '';
  if (state === 'running') return t('self_check.running');
  if (state === 'failed') return t('self_check.failed');
  const all = [...fromPage, ...fromWorker];
  const free = all.filter(({ refusedBy }) => refusedBy === undefined).length;
  return free === 0
    ? plural('self_check.all_refused', all.length)
    : plural('self_check.some_not_refused', free);
}

function Attempts({ check: { fromPage, fromWorker } }: { check: Check }) {
  return (
    <table class="attempts">
      <thead>
        <tr>
          <th scope="col">{t('self_check.way')}</th>
          <th scope="col">{t('self_check.from_page')}</th>
          <th scope="col">{t('self_check.from_worker')}</th>
        </tr>
      </thead>
      <tbody>
        {PAGE_MEANS.map((means) => (
          <tr key={means}>
            <th scope="row">{t(`means.${means}`)}</th>
            <AttemptCell means={means} attempts={fromPage} />
            {WORKER_MEANS.includes(means) ? (
              <AttemptCell means={means} attempts={fromWorker} />
            ) : (
              <td>{NOT_THERE}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AttemptCell({ means, attempts }: { means: Means; attempts: readonly Attempt[] }) {
  const attempt = attempts.find((candidate) => candidate.means === means);
  if (!attempt) return <td>{t('self_check.not_tried')}</td>;
  if (attempt.refusedBy === undefined) return <td class="alarm">{t('self_check.not_refused')}</td>;
  return (
    <td class="refused">
      {t('self_check.refused')} <small>{attempt.refusedBy}</small>
    </td>
  );
}

const PLACES: Record<Place, string> = {
  settings: t('self_check.in_settings'),
  panel: t('self_check.in_panel'),
  background: t('self_check.in_background'),
  engine: t('self_check.in_engine'),
  worker: t('self_check.in_worker'),
  linter: t('self_check.in_linter'),
};

/** What else happened in every part of Sotto that can be asked, and the rules themselves. */
function Besides({ check: { state, reports } }: { check: Check }) {
  const listed = (found: readonly string[]) => {
    if (state !== 'done') return t('self_check.not_tried');
    return found.length > 0 ? found.join(', ') : t('self_check.nothing');
  };
  const located = (place: Place, what: string) => t('self_check.located', { place: PLACES[place], what });
  const violations = reports.flatMap(({ place, violations }) =>
    violations.map(({ directive, address }) => located(place, `${directive} ${address}`)),
  );
  const resources = reports.flatMap(({ place, resources }) => resources.map((name) => located(place, name)));
  return (
    <dl class="besides">
      <div>
        <dt>{t('self_check.asked')}</dt>
        <dd>{listed([...new Set(reports.map(({ place }) => PLACES[place]))])}</dd>
      </div>
      <div>
        <dt>{t('self_check.violations')}</dt>
        <dd>{listed(violations)}</dd>
      </div>
      <div>
        <dt>{t('self_check.resources')}</dt>
        <dd>{listed(resources)}</dd>
      </div>
      <div>
        <dt>{t('self_check.rules')}</dt>
        <dd>
          <code>{policy()}</code>
        </dd>
      </div>
    </dl>
  );
}

function policy(): string {
  const { content_security_policy: rules } = browser.runtime.getManifest() as {
    content_security_policy?: { extension_pages?: string };
  };
  return rules?.extension_pages ?? t('self_check.nothing');
}
