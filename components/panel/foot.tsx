import type { View } from './panel-state';
import type { Run, TabSession } from './session';

const TEXT = {
  nothingSent: 'nothing sent',
  nothingSentHelp: 'The model runs inside your browser. See for yourself that nothing can be sent.',
  settings: 'Settings',
};

/** What the last task cost, the promise, and the way to the settings. Also says to screen readers when something is ready. */
export function Foot({ session, view }: { session: TabSession; view: View }) {
  const run: Run | undefined =
    view === 'summary' ? session.summary.value?.run : session.answers.value[0]?.run;
  return (
    <footer>
      <span>{run?.state === 'done' ? cost(run.cost) : ''}</span>
      <a href="/options.html#self-check" target="_blank" title={TEXT.nothingSentHelp} rel="noopener">
        {TEXT.nothingSent}
      </a>
      <a href="/options.html" target="_blank" rel="noopener">
        {TEXT.settings}
      </a>
      <span class="visually-hidden" role="status">
        {announcement(session, view)}
      </span>
    </footer>
  );
}

function cost({ ms, tokens }: { ms: number; tokens: number }): string {
  const seconds = (ms / 1000).toLocaleString(undefined, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  return `${seconds} s · ${tokens.toLocaleString()} ${tokens === 1 ? 'token' : 'tokens'}`;
}

function announcement(session: TabSession, view: View): string {
  if (session.page.value.state === 'reading') return 'Reading the page';
  if (view === 'summary') {
    const summary = session.summary.value;
    return summary?.run.state === 'done' ? `${summary.points.length} points ready` : '';
  }
  const answer = session.answers.value[0];
  if (answer?.run.state !== 'done') return '';
  if (answer.citations?.verdict === 'absent') return 'This page doesn’t say.';
  return answer.span?.isAnswer ? `Answer: ${answer.span.text}` : 'Passages found';
}
