import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type Attempt, type Means, PAGE_MEANS, WORKER_MEANS } from '@/lib/self-check/attempts';
import {
  foreignResources,
  otherViolations,
  tryFromPage,
  tryFromWorker,
  type Violation,
} from '@/lib/self-check/self-check';
import { Permissions } from './permissions';
import { Section } from './setting';
import { SELF_CHECK } from './text';

interface Check {
  state: 'not run' | 'running' | 'failed' | 'done';
  fromPage: readonly Attempt[];
  fromWorker: readonly Attempt[];
  violations: readonly Violation[];
  resources: readonly string[];
}

const NOT_RUN: Check = { state: 'not run', fromPage: [], fromWorker: [], violations: [], resources: [] };

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
      note({ violations: otherViolations(), resources: foreignResources(), state: 'done' });
    } catch (error) {
      console.error('The self-check failed:', error);
      note({ state: 'failed' });
    }
  };
  return (
    <Section id="self-check" title={SELF_CHECK.title}>
      <p>{SELF_CHECK.intro}</p>
      <h3>{SELF_CHECK.permissions}</h3>
      <Permissions />
      <h3>{SELF_CHECK.attempts}</h3>
      <p>{SELF_CHECK.attemptsHelp}</p>
      <div class="act">
        <button type="button" class="primary" onClick={run}>
          {SELF_CHECK.run}
        </button>
        <p role="status">{verdict(check.value)}</p>
      </div>
      <Attempts check={check.value} />
      <Besides check={check.value} />
      <h3>{SELF_CHECK.blind}</h3>
      <ul>
        {SELF_CHECK.blindSpots.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}

function verdict({ state, fromPage, fromWorker }: Check): string {
  if (state === 'not run') return '';
  if (state === 'running') return SELF_CHECK.running;
  if (state === 'failed') return SELF_CHECK.failed;
  const all = [...fromPage, ...fromWorker];
  const free = all.filter(({ refusedBy }) => refusedBy === undefined).length;
  return free === 0 ? SELF_CHECK.allRefused(all.length) : SELF_CHECK.someNotRefused(free);
}

function Attempts({ check: { fromPage, fromWorker } }: { check: Check }) {
  return (
    <table class="attempts">
      <thead>
        <tr>
          <th scope="col">{SELF_CHECK.way}</th>
          <th scope="col">{SELF_CHECK.fromPage}</th>
          <th scope="col">{SELF_CHECK.fromWorker}</th>
        </tr>
      </thead>
      <tbody>
        {PAGE_MEANS.map((means) => (
          <tr key={means}>
            <th scope="row">{SELF_CHECK.means[means]}</th>
            <AttemptCell means={means} attempts={fromPage} />
            {WORKER_MEANS.includes(means) ? (
              <AttemptCell means={means} attempts={fromWorker} />
            ) : (
              <td>{SELF_CHECK.notThere}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AttemptCell({ means, attempts }: { means: Means; attempts: readonly Attempt[] }) {
  const attempt = attempts.find((candidate) => candidate.means === means);
  if (!attempt) return <td>{SELF_CHECK.notTried}</td>;
  if (attempt.refusedBy === undefined) return <td class="alarm">{SELF_CHECK.notRefused}</td>;
  return (
    <td class="refused">
      {SELF_CHECK.refused} <small>{attempt.refusedBy}</small>
    </td>
  );
}

/** What else happened on this page, and the rules themselves. */
function Besides({ check: { state, violations, resources } }: { check: Check }) {
  const listed = (found: readonly string[]) => {
    if (state !== 'done') return SELF_CHECK.notTried;
    return found.length > 0 ? found.join(', ') : SELF_CHECK.nothing;
  };
  return (
    <dl class="besides">
      <div>
        <dt>{SELF_CHECK.violations}</dt>
        <dd>{listed(violations.map(({ directive, address }) => `${directive} ${address}`))}</dd>
      </div>
      <div>
        <dt>{SELF_CHECK.resources}</dt>
        <dd>{listed(resources)}</dd>
      </div>
      <div>
        <dt>{SELF_CHECK.rules}</dt>
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
  return rules?.extension_pages ?? SELF_CHECK.nothing;
}
