import type { Point, SummaryForm, SummaryLength } from '@/lib/protocol/tasks';
import { CopyButton } from './copy-button';
import type { Summary, TabSession } from './session';
import { RunLine } from './states';
import { summaryMarkdown } from './summary-markdown';

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
          <CopyButton text={() => summaryMarkdown(page.reading.page.title, page.url, summary.points)} />
        )}
      </div>
      {!summary && (
        <button type="button" class="primary" onClick={() => session.summarize()}>
          Summarize this page
        </button>
      )}
      {summary && <Points session={session} summary={summary} label={FORMS[session.form.value]} />}
      {summary && (
        <RunLine run={summary.run} onStop={() => session.stop()} onRetry={() => session.summarize()} />
      )}
      {summary && <WhatWasRead session={session} summary={summary} />}
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

function Points({ session, summary, label }: { session: TabSession; summary: Summary; label: string }) {
  const { points, settled, run } = summary;
  const lang = session.page.value.state === 'read' ? session.page.value.reading.page.lang : '';
  if (points.length === 0 && run.state === 'done') {
    return (
      <p class="quiet">No sentence here stands well on its own. Ask a question about the page instead.</p>
    );
  }
  return (
    <ol class="points" aria-label={label} lang={lang || undefined} dir="auto">
      {points.map((point, index) => (
        <PointItem
          key={point.sentence}
          point={point}
          source={session.sentences.value.get(point.sentence) ?? ''}
          waiting={run.state === 'running' && index >= settled}
          pinned={session.pinned.value === point.sentence}
          onPick={() =>
            session.pinned.value === point.sentence ? session.unpin() : session.show(point.sentence)
          }
        />
      ))}
    </ol>
  );
}

interface PointItemProps {
  point: Point;
  source: string;
  waiting: boolean;
  pinned: boolean;
  onPick: () => void;
}

function PointItem({ point, source, waiting, pinned, onPick }: PointItemProps) {
  return (
    <li class={waiting ? 'waiting' : ''}>
      <button type="button" aria-pressed={pinned} title={source} onClick={onPick}>
        {point.text}
      </button>
    </li>
  );
}

function WhatWasRead({ session, summary }: { session: TabSession; summary: Summary }) {
  const page = session.page.value;
  if (page.state !== 'read' || summary.points.length === 0) return null;
  const { wordsRead, wordsOnPage, page: content } = page.reading;
  const number = (value: number) => value.toLocaleString();
  const blocks = content.blocks.length;
  return (
    <p class="quiet">
      Read {number(wordsRead)} of the {number(wordsOnPage)} words on this page, in {number(blocks)}{' '}
      {blocks === 1 ? 'passage' : 'passages'}. Each point is a sentence of the page, whole or shortened;
      nothing is added. Choose one to see it there.
    </p>
  );
}
