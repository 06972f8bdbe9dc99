import { useEffect } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { shortcuts } from '../shortcuts';
import { AnswersView } from './answers-view';
import { AskBox } from './ask-box';
import { Foot } from './foot';
import { Introduction } from './introduction';
import { PageHeader } from './page-header';
import type { PanelState } from './panel-state';
import { RewriteView } from './rewrite-view';
import type { TabSession } from './session';
import { BarredNotice, PageNotice, Welcome } from './states';
import { SummaryView } from './summary-view';
import { Tabs } from './tabs';

export function Panel({ state }: { state: PanelState }) {
  const session = state.session.value;
  const view = state.view.value;
  const { rewriting } = state;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (view === 'rewrite') return rewriting.escape();
      session?.stop();
      session?.unpin();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, view, rewriting]);
  if (!session) return <div class="panel" />;
  if (!state.introduced.value) return <Introduction onBegin={() => state.begin(session)} />;

  const page = session.page.value;
  return (
    <div class="panel">
      <header>
        {page.state === 'read' ? <PageHeader page={page} /> : <h1 class="visually-hidden">{t('name')}</h1>}
        <Tabs
          view={view}
          answers={session.answers.value.length}
          onChoose={(next) => {
            state.view.value = next;
          }}
        />
      </header>
      <main tabIndex={-1}>
        <section id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {view === 'rewrite' ? (
            <RewriteView rewriting={rewriting} session={session} />
          ) : (
            <OfPage state={state} session={session} />
          )}
        </section>
      </main>
      {page.state === 'read' && view !== 'rewrite' && (
        <search>
          <AskBox
            session={session}
            wantsFocus={state.wantsQuestion}
            onAsk={(question, title) => {
              state.view.value = 'answers';
              session.ask(question, title);
            }}
          />
        </search>
      )}
      <Foot session={session} rewriting={rewriting} view={view} />
    </div>
  );
}

/** What was found on the page, or how far it is from being read. */
function OfPage({ state, session }: { state: PanelState; session: TabSession }) {
  const page = session.page.value;
  const read = () => state.read(session);
  const keys = shortcuts.value.summarize;
  switch (page.state) {
    case 'unread':
      return (
        <Welcome
          begin={state.view.value === 'summary' ? t('panel.summarize') : t('ask.page')}
          onBegin={read}
        />
      );
    case 'reading':
      return (
        <p class="progress">
          <span>{t('progress.reading')}</span>
        </p>
      );
    case 'unreadable':
      return <PageNotice code={page.code} keys={keys} nextSite={session.nextSite.value} onRetry={read} />;
    case 'barred':
      return <BarredNotice site={page.site} onRead={read} />;
    case 'read':
      return (
        <>
          {session.notice.value && (
            <PageNotice
              code={session.notice.value}
              keys={keys}
              nextSite={session.nextSite.value}
              onRetry={read}
            />
          )}
          {state.view.value === 'summary' ? (
            <SummaryView session={session} />
          ) : (
            <AnswersView session={session} />
          )}
        </>
      );
  }
}
