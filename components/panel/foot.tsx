import { useRef } from 'preact/hooks';
import { formatNumber, plural, t } from '@/lib/i18n/text';
import type { TaskCost } from '@/lib/protocol/task-port';
import type { View } from './panel-state';
import type { Rewriting } from './rewriting';
import type { Run } from './run-task';
import type { TabSession } from './session';

interface FootProps {
  session: TabSession;
  rewriting: Rewriting;
  view: View;
}

/** What the last task cost, the promise, and the way to the settings; and for screen readers what has become ready. */
export function Foot({ session, rewriting, view }: FootProps) {
  const runs: Record<View, Run | undefined> = {
    summary: session.summary.value?.run,
    answers: session.answers.value[0]?.run,
    rewrite: rewriting.draft.value?.run,
  };
  const run = runs[view];
  const spent = run?.state === 'done' ? spentOn(run.cost) : [];
  return (
    <footer>
      <a href="/options.html#self-check" target="_blank" title={t('panel.nothing_sent_help')} rel="noopener">
        {[...spent, t('panel.nothing_sent')].map((part) => (
          <span key={part}>{part}</span>
        ))}
      </a>
      <a class="settings" href="/options.html" target="_blank" rel="noopener" title={t('panel.settings')}>
        <span class="visually-hidden">{t('panel.settings')}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={SLIDERS} />
        </svg>
      </a>
      <Spoken session={session} />
    </footer>
  );
}

/** Says to screen readers what becomes ready, not what was so already in a tab that comes to the front. */
function Spoken({ session }: { session: TabSession }) {
  const text = announcement(session);
  const old = useRef({ session, text: '' });
  if (old.current.session !== session) old.current = { session, text };
  if (old.current.text !== text) old.current.text = '';
  return (
    <span class="visually-hidden" role="status">
      {text !== old.current.text && text}
    </span>
  );
}

/** Three sliders, one above the other. */
const SLIDERS = 'M1 3.5h7m4 0h3M1 8h2m4 0h8M1 12.5h8m4 0h2M10 1.5v4M5 6v4M11 10.5v4';

function spentOn({ ms, tokens, cpuMs }: TaskCost): string[] {
  return [
    plural('panel.cost', tokens, { seconds: secondsOf(ms) }),
    t('panel.cpu', { seconds: secondsOf(cpuMs) }),
  ];
}

function secondsOf(ms: number): string {
  return formatNumber(ms / 1000, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
}

/** Follows the tasks, not the view: what was said already is not said again when one looks back at it. */
function announcement(session: TabSession): string {
  if (session.page.value.state === 'reading') return t('progress.reading');
  const latest = session.latest.value;
  if (latest === 'summary') {
    const summary = session.summary.value;
    return summary?.run.state === 'done' ? plural('panel.points_ready', summary.points.length) : '';
  }
  const answer = session.answers.value.find(({ id }) => id === latest);
  if (answer?.run.state !== 'done') return '';
  if (answer.citations?.verdict === 'absent') return t('answers.absent');
  return answer.span?.isAnswer
    ? t('panel.answer_ready', { answer: answer.span.text })
    : t('panel.passages_ready');
}
