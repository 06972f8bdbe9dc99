import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { typeText } from '@/lib/fields/type-text';
import { plural, t } from '@/lib/i18n/text';
import type { PageFailure } from '@/lib/protocol/failures';
import type { RewriteStyle } from '@/lib/protocol/tasks';
import { Key } from '../keys';
import { refusalNotice } from '../messages';
import { CurrentEdit } from '../review/current-edit';
import { DiffView } from '../review/diff-view';
import { countEdits } from '../review/edit-words';
import { KeyHint } from '../review/key-hint';
import { StyleChoice } from '../review/style-choice';
import { shortcuts } from '../shortcuts';
import { CopyButton } from './copy-button';
import { handleDraftKey } from './draft-keys';
import { type Draft, isOnShow, type Rewriting } from './rewriting';
import type { TabSession } from './session';
import { BarredNotice, PageNotice, RunLine } from './states';

const STARTS: Record<RewriteStyle, string> = {
  fix: t('rewrite.fix_start'),
  shorter: t('rewrite.shorter_start'),
  formal: t('rewrite.formal_start'),
  friendly: t('rewrite.friendly_start'),
};

interface RewriteViewProps {
  rewriting: Rewriting;
  /** Of the tab in front, for its fields. */
  session: TabSession;
}

/** The third job, on a text that is written or pasted here, or in a field of the page. */
export function RewriteView({ rewriting, session }: RewriteViewProps) {
  const draft = rewriting.draft.value;
  const onShow = isOnShow(draft);
  return (
    <div class="rewrite">
      <div class="controls">
        <StyleChoice style={rewriting.style.value} onChoose={(style) => rewriting.choose(style)} />
      </div>
      <TextBox rewriting={rewriting} isHidden={onShow} />
      {onShow ? <DraftView rewriting={rewriting} draft={draft} /> : <Begin rewriting={rewriting} />}
      {!onShow && <InThePage key={session.tabId} session={session} />}
      <p class="visually-hidden" role="status">
        {announcement(draft)}
      </p>
    </div>
  );
}

function TextBox({ rewriting, isHidden }: { rewriting: Rewriting; isHidden: boolean }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const wasHidden = useRef(isHidden);
  const { accepted } = rewriting;
  useLayoutEffect(() => {
    const isBack = wasHidden.current && !isHidden;
    wasHidden.current = isHidden;
    if (!isBack || !box.current) return;
    // The button that led back here has gone, and the focus with it.
    if (document.activeElement === document.body) box.current.focus();
    if (accepted.value === undefined) return;
    box.current.focus();
    box.current.select();
    typeText(box.current, accepted.value);
    accepted.value = undefined;
  }, [isHidden, accepted]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    rewriting.start();
  };
  return (
    <textarea
      ref={box}
      class="text"
      hidden={isHidden}
      dir="auto"
      aria-label={t('rewrite.text')}
      placeholder={t('rewrite.placeholder')}
      value={rewriting.text.value}
      onInput={(event) => rewriting.write(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** The button that begins, and what there is to say when there was nothing to do. */
function Begin({ rewriting }: { rewriting: Rewriting }) {
  const run = rewriting.draft.value?.run;
  const refusal = rewriting.refusal.value && refusalNotice(rewriting.refusal.value);
  return (
    <>
      <div class="actions">
        <p class="quiet">{run?.state === 'done' && nothingIn(rewriting.style.value)}</p>
        {rewriting.text.value.trim() !== '' && <CopyButton text={() => rewriting.result()} />}
        <button type="button" class="primary" onClick={() => rewriting.start()}>
          {STARTS[rewriting.style.value]}
        </button>
      </div>
      {refusal && (
        <div class="notice" role="alert">
          <h2>{refusal.title}</h2>
          <p>{refusal.help}</p>
        </div>
      )}
      {run && <RunLine run={run} onStop={() => rewriting.escape()} onRetry={() => rewriting.start()} />}
    </>
  );
}

function DraftView({ rewriting, draft }: { rewriting: Rewriting; draft: Draft }) {
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The box that it was written in has gone, and the focus with it, or will do so at the next frame.
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches('.text[hidden]')) view.current?.focus();
  }, []);
  const toggle = (index: number) => rewriting.review({ type: 'toggle', index });
  const hasEdits = draft.edits.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the edits inside, which can have the focus
    <div class="draft" onKeyDown={(event) => handleDraftKey(event, rewriting)}>
      <div class="text" ref={view} tabIndex={-1}>
        {hasEdits ? (
          <DiffView review={draft} onToggle={toggle} />
        ) : (
          <p class="diff waiting" dir="auto">
            {draft.text}
          </p>
        )}
      </div>
      {draft.run.state === 'done' ? (
        <p class="progress">{countEdits(draft)}</p>
      ) : (
        <RunLine run={draft.run} onStop={() => rewriting.escape()} onRetry={() => rewriting.start()} />
      )}
      {hasEdits && <CurrentEdit review={draft} onToggle={toggle} />}
      {hasEdits && (
        <div class="actions">
          <CopyButton text={() => rewriting.result()} />
          <div class="decide">
            <button type="button" class="secondary" onClick={() => rewriting.leave()}>
              {t('rewrite.leave')}
            </button>
            <button type="button" class="primary" onClick={() => rewriting.accept()}>
              {t('card.accept')}
            </button>
          </div>
        </div>
      )}
      {hasEdits && <KeyHint />}
    </div>
  );
}

/** The way to the card beside a field of the page, which needs no copying. */
function InThePage({ session }: { session: TabSession }) {
  const failure = useSignal<PageFailure | undefined>(undefined);
  const keys = shortcuts.value.rewrite;
  const page = session.page.value;
  const open = async () => {
    failure.value = await session.openCard();
  };
  return (
    <section class="in-page" aria-labelledby="in-page">
      <h2 id="in-page">{t('rewrite.in_page')}</h2>
      <p class="quiet">{t('rewrite.in_page_help')}</p>
      <p class="open-card">
        <button type="button" class="secondary" onClick={open}>
          {t('rewrite.open_card')}
        </button>
        {keys && <Key keys={keys} />}
      </p>
      {page.state === 'barred' && <BarredNotice site={page.site} onRead={open} />}
      {failure.value && (
        <PageNotice code={failure.value} keys={keys} nextSite={session.nextSite.value} onRetry={open} />
      )}
    </section>
  );
}

/** Said once, when the work is over; failures are alerts of their own. */
function announcement(draft: Draft | undefined): string {
  if (draft?.run.state !== 'done') return '';
  const { edits, style } = draft;
  return edits.length > 0 ? plural('card.edits', edits.length) : nothingIn(style);
}

function nothingIn(style: RewriteStyle): string {
  const key = `card.nothing.${style}` as const;
  return t('notice', { title: t(`${key}.title`), help: t(`${key}.help`) });
}
