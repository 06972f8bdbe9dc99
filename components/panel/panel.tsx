import { useEffect } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { settings } from '../settings';
import { AnswersView } from './answers-view';
import { AskBox } from './ask-box';
import { Foot } from './foot';
import { Introduction } from './introduction';
import { PageHeader } from './page-header';
import type { PanelState } from './panel-state';
import { BarredNotice, PageNotice, Welcome } from './states';
import { SummaryView } from './summary-view';
import { Tabs } from './tabs';

export function Panel({ state }: { state: PanelState }) {
  const session = state.session.value;
  const page = session?.page.value;
  const view = state.view.value;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      session?.stop();
      session?.unpin();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session]);
  if (!session || !page) return <div class="panel" />;
  if (!settings.value.introduced) return <Introduction onBegin={() => state.begin(session)} />;

  return (
    <div class="panel">
      {page.state === 'read' && (
        <PageHeader page={page} onBar={() => session.read()}>
          <Tabs
            view={view}
            answers={session.answers.value.length}
            onChoose={(next) => (state.view.value = next)}
          />
        </PageHeader>
      )}
      <main tabIndex={-1}>
        {page.state !== 'read' && <h1 class="visually-hidden">{t('name')}</h1>}
        {page.state === 'unread' && <Welcome onSummarize={() => state.summarize(session)} />}
        {page.state === 'reading' && (
          <p class="progress">
            <span>{t('progress.reading')}</span>
          </p>
        )}
        {page.state === 'unreadable' && (
          <PageNotice
            code={page.code}
            nextSite={session.nextSite.value}
            onRetry={() => state.summarize(session)}
          />
        )}
        {page.state === 'barred' && <BarredNotice site={page.site} onRead={() => state.summarize(session)} />}
        {page.state === 'read' && session.notice.value && (
          <PageNotice
            code={session.notice.value}
            nextSite={session.nextSite.value}
            onRetry={() => state.summarize(session)}
          />
        )}
        {page.state === 'read' && (
          <section id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
            {view === 'summary' ? <SummaryView session={session} /> : <AnswersView session={session} />}
          </section>
        )}
      </main>
      {page.state === 'read' && (
        <search>
          <AskBox
            session={session}
            focus={state.askFocus.value}
            onAsk={(question, title) => {
              state.view.value = 'answers';
              session.ask(question, title);
            }}
          />
        </search>
      )}
      <Foot session={session} view={view} />
    </div>
  );
}
