import { Choice } from '../choice';
import { FORMS, LENGTHS } from '../messages';
import { CopyButton } from './copy-button';
import { Points } from './points';
import type { TabSession } from './session';
import { RunLine } from './states';
import { summaryMarkdown } from './summary-markdown';
import { WhatWasRead } from './what-was-read';

export function SummaryView({ session }: { session: TabSession }) {
  const summary = session.summary.value;
  const page = session.page.value;
  if (page.state !== 'read') return null;
  return (
    <>
      <div class="controls">
        <Choice
          label="Form"
          options={FORMS}
          value={session.form.value}
          onChoose={(form) => session.choose({ form })}
        />
        <Choice
          label="Length"
          options={LENGTHS}
          value={session.length.value}
          onChoose={(length) => session.choose({ length })}
        />
        {summary && summary.points.length > 0 && (
          <CopyButton
            text={() =>
              summaryMarkdown(page.reading.page.title, page.url, summary.points, session.sentences.value)
            }
          />
        )}
      </div>
      {!summary && (
        <button type="button" class="primary" onClick={() => session.summarize()}>
          Summarize this page
        </button>
      )}
      {summary && <Points session={session} summary={summary} label={FORMS[session.form.value]} />}
      {summary?.run.state === 'done' && summary.points.length === 0 && (
        <p class="quiet">No sentence here stands well on its own. Ask a question about the page instead.</p>
      )}
      {summary && (
        <RunLine run={summary.run} onStop={() => session.stop()} onRetry={() => session.summarize()} />
      )}
      {summary && <WhatWasRead reading={page.reading} sections={summary.sections} />}
    </>
  );
}
