import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { findShortcuts, type Shortcuts } from '@/lib/platform/shortcuts';
import type { PageFailure, TaskFailure } from '@/lib/protocol/failures';
import { siteName } from '@/lib/settings/site';
import { ACCESS_TEXT, PAGE_MESSAGES, progressText, TASK_MESSAGES } from '../messages';
import { accessTo, setAccess } from '../settings';
import type { Run } from './session';

/** Before anything was asked for. */
export function Welcome({ onSummarize }: { onSummarize: () => void }) {
  return (
    <div class="welcome">
      <h1>Sotto</h1>
      <p>Key points of the page you are on, answers from its own sentences, and fixes for what you write.</p>
      <p class="quiet">
        A small language model does the work, inside your browser. What you read and write stays on this
        computer.
      </p>
      <button type="button" class="primary" onClick={onSummarize}>
        Summarize this page
      </button>
      <Keys />
    </div>
  );
}

function Keys() {
  const shortcuts = useSignal<Shortcuts | undefined>(undefined);
  useEffect(() => {
    findShortcuts().then((found) => (shortcuts.value = found));
  }, [shortcuts]);
  if (!shortcuts.value) return null;
  const { summarize, ask, rewrite } = shortcuts.value;
  return (
    <dl class="keys">
      <Shortcut keys={summarize} does="Summarize the page" />
      <Shortcut keys={ask} does="Ask about it, or about what you selected" />
      <Shortcut keys={rewrite} does="Fix the text in a field" />
    </dl>
  );
}

function Shortcut({ keys, does }: { keys: string; does: string }) {
  return (
    <div>
      <dt>{keys ? <kbd>{keys}</kbd> : 'no key set'}</dt>
      <dd>{does}</dd>
    </div>
  );
}

/** Failures after which trying again can't help: only a gesture, or another page, can. */
const FINAL: readonly PageFailure[] = ['browser-page', 'pdf'];

/** Failures that access to the site would have prevented. */
const CLOSED: readonly PageFailure[] = ['no-access', 'page-gone'];

interface PageNoticeProps {
  code: PageFailure;
  onRetry: () => void;
  /** The site that the tab has gone to, where it is known. */
  nextSite: string | undefined;
}

export function PageNotice({ code, onRetry, nextSite }: PageNoticeProps) {
  const { title, help } = PAGE_MESSAGES[code];
  const offered = nextSite && CLOSED.includes(code) && accessTo(nextSite) === 'ask' ? nextSite : undefined;
  const allow = async (site: string) => {
    if (await setAccess(site, 'always')) onRetry();
  };
  return (
    <div class="notice" role="alert">
      <h2>{title}</h2>
      <p>{help}</p>
      {!FINAL.includes(code) && (
        <button type="button" class="secondary" onClick={onRetry}>
          {code === 'not-found' || code === 'page-gone' ? 'Read this page' : 'Try again'}
        </button>
      )}
      {offered && (
        <button type="button" class="link" onClick={() => allow(offered)}>
          {ACCESS_TEXT.always(siteName(offered))}
        </button>
      )}
    </div>
  );
}

/** A site that its person has told Sotto never to read. */
export function BarredNotice({ site, onRead }: { site: string; onRead: () => void }) {
  const read = async () => {
    if (await setAccess(site, 'ask')) onRead();
  };
  return (
    <div class="notice" role="alert">
      <h2>{ACCESS_TEXT.barred(siteName(site))}</h2>
      <p>{ACCESS_TEXT.barredHelp}</p>
      <button type="button" class="secondary" onClick={read}>
        {ACCESS_TEXT.unbar}
      </button>
    </div>
  );
}

interface RunLineProps {
  run: Run;
  onStop: () => void;
  onRetry: () => void;
}

/** What a task is doing, or why it ended early. */
export function RunLine({ run, onStop, onRetry }: RunLineProps) {
  if (run.state === 'done') return null;
  if (run.state === 'failed') return <TaskNotice code={run.code} onRetry={onRetry} />;
  if (run.state === 'stopped') {
    return (
      <p class="progress stopped">
        Stopped
        <button type="button" class="link" onClick={onRetry}>
          Go on
        </button>
      </p>
    );
  }
  const { progress } = run;
  return (
    <p class="progress">
      <span>{progress ? progressText(progress) : 'Starting'}</span>
      <button type="button" class="link" onClick={onStop}>
        Stop
      </button>
    </p>
  );
}

function TaskNotice({ code, onRetry }: { code: TaskFailure; onRetry: () => void }) {
  const { title, help } = TASK_MESSAGES[code];
  return (
    <div class="notice" role="alert">
      <h2>{title}</h2>
      <p>{help}</p>
      <button type="button" class="secondary" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
