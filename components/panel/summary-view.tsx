import type { SummaryForm, SummaryLength } from '@/lib/protocol/tasks';
import { CopyButton } from './copy-button';
import { Points } from './points';
import type { TabSession } from './session';
import { RunLine } from './states';
import { summaryMarkdown } from './summary-markdown';
import { WhatWasRead } from './what-was-read';

const FORMS: Record<SummaryForm, string> = {
  'key-points': 'Key points',
  tldr: 'TL;DR',
  teaser: 'Teaser',
  headline: 'Headline',
};
const LENGTHS: Record<SummaryLength, string> = { short: 'Short', medium: 'Medium', long: 'Long' };

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
          onChoose={(form) => {
            session.form.value = form;
            session.summarize();
          }}
        />
        <Choice
          label="Length"
          options={LENGTHS}
          value={session.length.value}
          onChoose={(length) => {
            session.length.value = length;
            session.summarize();
          }}
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

interface ChoiceProps<T extends string> {
  label: string;
  options: Record<T, string>;
  value: T;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
      {(Object.entries(options) as [T, string][]).map(([name, text]) => (
        <option key={name} value={name}>
          {text}
        </option>
      ))}
    </select>
  );
}
