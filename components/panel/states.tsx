import { t } from '@/lib/i18n/text';
import type { PageFailure, TaskFailure } from '@/lib/protocol/failures';
import { siteName } from '@/lib/settings/site';
import { useAccess } from '../access-choice';
import { Keys } from '../keys';
import { pageNotice, progressText, taskNotice } from '../messages';
import { accessTo } from '../settings';
import type { Run } from './run-task';

/** Before anything was asked for. */
export function Welcome({ begin, onBegin }: { begin: string; onBegin: () => void }) {
  return (
    <div class="welcome">
      <button type="button" class="primary" onClick={onBegin}>
        {begin}
      </button>
      <Keys />
    </div>
  );
}

/** Failures after which trying again can't help: only a gesture, another page, or the page itself can. */
const FINAL: readonly PageFailure[] = ['browser-page', 'pdf', 'folded-away'];

/** Failures that access to the site would have prevented. */
const CLOSED: readonly PageFailure[] = ['no-access', 'page-gone'];

interface PageNoticeProps {
  code: PageFailure;
  /** Which do the same as its button, and give access to the page. */
  keys: string;
  onRetry: () => void;
  /** The site that the tab has gone to, where it is known. */
  nextSite: string | undefined;
}

export function PageNotice({ code, keys, onRetry, nextSite }: PageNoticeProps) {
  const { title, help } = pageNotice(code, keys);
  const offered = nextSite && CLOSED.includes(code) && accessTo(nextSite) === 'ask' ? nextSite : undefined;
  const { problem, set } = useAccess(onRetry);
  return (
    <div class="notice" role="alert">
      <h2>{title}</h2>
      <p>{help}</p>
      {!FINAL.includes(code) && (
        <button type="button" class="secondary" onClick={onRetry}>
          {code === 'not-found' || code === 'page-gone' ? t('panel.read') : t('progress.retry')}
        </button>
      )}
      {offered && (
        <button type="button" class="link" onClick={() => set(offered, 'always')}>
          {t('access.always_site', { site: siteName(offered) })}
        </button>
      )}
      {problem && <p class="problem">{problem}</p>}
    </div>
  );
}

/** A site that its person has told Sotto never to read. */
export function BarredNotice({ site, onRead }: { site: string; onRead: () => void }) {
  const { problem, set } = useAccess(onRead);
  return (
    <div class="notice" role="alert">
      <h2>{t('access.off', { site: siteName(site) })}</h2>
      <p>{t('access.off_help')}</p>
      <button type="button" class="secondary" onClick={() => set(site, 'ask')}>
        {t('access.allow')}
      </button>
      {problem && <p class="problem">{problem}</p>}
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
        {t('progress.stopped')}
        <button type="button" class="link" onClick={onRetry}>
          {t('progress.resume')}
        </button>
      </p>
    );
  }
  const { progress } = run;
  return (
    <p class="progress">
      <span>{progress ? progressText(progress) : t('progress.starting')}</span>
      <button type="button" class="link" onClick={onStop}>
        {t('progress.stop')}
      </button>
    </p>
  );
}

function TaskNotice({ code, onRetry }: { code: TaskFailure; onRetry: () => void }) {
  const { title, help } = taskNotice(code);
  return (
    <div class="notice" role="alert">
      <h2>{title}</h2>
      <p>{help}</p>
      <button type="button" class="secondary" onClick={onRetry}>
        {t('progress.retry')}
      </button>
    </div>
  );
}
