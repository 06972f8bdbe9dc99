import { formatNumber, plural, t } from '@/lib/i18n/text';
import type { TaskCost } from '@/lib/protocol/task-port';
import type { View } from './panel-state';
import type { Run, TabSession } from './session';

/** What the last task cost, the promise, and the way to the settings. Also says to screen readers when something is ready. */
export function Foot({ session, view }: { session: TabSession; view: View }) {
  const run: Run | undefined =
    view === 'summary' ? session.summary.value?.run : session.answers.value[0]?.run;
  return (
    <footer>
      <span>{run?.state === 'done' ? cost(run.cost) : ''}</span>
      <a href="/options.html#self-check" target="_blank" title={t('panel.nothing_sent_help')} rel="noopener">
        {t('panel.nothing_sent')}
      </a>
      <a href="/options.html" target="_blank" rel="noopener">
        {t('panel.settings')}
      </a>
      <span class="visually-hidden" role="status">
        {announcement(session)}
      </span>
    </footer>
  );
}

function cost({ ms, tokens }: TaskCost): string {
  const seconds = formatNumber(ms / 1000, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return plural('panel.cost', tokens, { seconds });
}

/** Follows the tasks, not the view: what was said already is not said again when one looks back at it. */
function announcement(session: TabSession): string {
  if (session.page.value.state === 'reading') return t('progress.reading');
  if (session.latest.value === 'summary') {
    const summary = session.summary.value;
    return summary?.run.state === 'done' ? plural('panel.points_ready', summary.points.length) : '';
  }
  const answer = session.answers.value[0];
  if (answer?.run.state !== 'done') return '';
  if (answer.citations?.verdict === 'absent') return t('answers.absent');
  return answer.span?.isAnswer
    ? t('panel.answer_ready', { answer: answer.span.text })
    : t('panel.passages_ready');
}
