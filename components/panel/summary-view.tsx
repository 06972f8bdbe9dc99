import { t } from '@/lib/i18n/text';
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
  const isEmpty = summary?.run.state === 'done' && summary.points.length === 0;
  return (
    <div class="summary">
      <div class="controls">
        <Choice
          label={t('panel.form')}
          options={FORMS}
          value={session.form.value}
          onChoose={(form) => session.choose({ form })}
        />
        <Choice
          label={t('panel.length')}
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
        <p>
          <button type="button" class="primary" onClick={() => session.summarize()}>
            {t('panel.summarize')}
          </button>
        </p>
      )}
      {summary && <Points session={session} summary={summary} label={FORMS[session.form.value]} />}
      {isEmpty && <p class="quiet">{t('panel.no_points')}</p>}
      {summary && (summary.points.length > 0 || isEmpty) && (
        <WhatWasRead reading={page.reading} sections={summary.sections} />
      )}
      {summary && (
        <RunLine run={summary.run} onStop={() => session.stop()} onRetry={() => session.summarize()} />
      )}
    </div>
  );
}
