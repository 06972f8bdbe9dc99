import { useMemo } from 'preact/hooks';
import { suggestQuestions } from '@/lib/ask/suggest';
import { t } from '@/lib/i18n/text';
import type { Answer, TabSession } from './session';
import { RunLine } from './states';

export function AnswersView({ session }: { session: TabSession }) {
  const answers = session.answers.value;
  if (answers.length === 0) return <NothingAsked session={session} />;
  return (
    <div class="answers">
      {answers.map((answer) => (
        <AnswerItem key={answer.id} session={session} answer={answer} />
      ))}
    </div>
  );
}

function NothingAsked({ session }: { session: TabSession }) {
  const page = session.page.value;
  const questions = useMemo(() => (page.state === 'read' ? suggestQuestions(page.reading.page) : []), [page]);
  return (
    <>
      <p class="quiet">{t('answers.none_yet')}</p>
      {questions.length > 0 && (
        <ul class="suggestions" aria-label={t('answers.suggestions')}>
          {questions.map((question) => (
            <li key={question}>
              <button
                type="button"
                class="link"
                dir="auto"
                lang={session.lang.value}
                onClick={() => session.ask(question)}
              >
                {question}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AnswerItem({ session, answer }: { session: TabSession; answer: Answer }) {
  const { title, selection, citations, span, run } = answer;
  const isAbsent = citations?.verdict === 'absent';
  // Not what search alone found near: the model may yet find what is asked.
  const [best, ...others] = isAbsent && run.state === 'running' ? [] : (citations?.sentences ?? []);
  return (
    <article data-answer={citations?.verdict ?? 'none'} aria-label={title}>
      <h2 dir="auto">{title}</h2>
      {selection && <p class="about">{t('answers.about', { text: selection.text })}</p>}
      <Verdict answer={answer} lang={session.lang.value} />
      {isAbsent && best !== undefined && <p class="lead">{t('answers.nearest')}</p>}
      {best !== undefined && (
        <Citation
          session={session}
          sentence={best}
          minor={isAbsent}
          mark={span?.sentence === best ? span : undefined}
        />
      )}
      {(isAbsent ? [] : others).map((sentence) => (
        <Citation
          key={sentence}
          session={session}
          sentence={sentence}
          minor
          mark={span?.sentence === sentence ? span : undefined}
        />
      ))}
      <RunLine run={run} onStop={() => session.stop()} onRetry={() => session.answer(answer)} />
    </article>
  );
}

function Verdict({ answer: { citations, span, run }, lang }: { answer: Answer; lang: string | undefined }) {
  if (!citations) return null;
  if (span?.isAnswer) {
    return (
      <>
        <p class="verdict" dir="auto" lang={lang}>
          {span.text}
        </p>
        {span.sentence === undefined && <p class="lead">{t('answers.fact')}</p>}
      </>
    );
  }
  const isAbsent = citations.verdict === 'absent';
  if (run.state === 'running') return isAbsent ? null : <p class="lead">{t('answers.searching')}</p>;
  if (isAbsent) return <p class="verdict">{t('answers.absent')}</p>;
  return <p class="lead">{citations.verdict === 'closest' ? t('answers.closest') : t('answers.says')}</p>;
}

interface CitationProps {
  session: TabSession;
  sentence: number;
  mark: { start: number; end: number } | undefined;
  minor?: boolean;
}

function Citation({ session, sentence, mark, minor }: CitationProps) {
  const text = session.sentences.value.get(sentence) ?? '';
  const pinned = session.pinned.value === sentence;
  return (
    <button
      type="button"
      class={minor ? 'citation minor' : 'citation'}
      dir="auto"
      lang={session.lang.value}
      aria-pressed={pinned}
      title={t('answers.show')}
      onClick={() => (pinned ? session.unpin() : session.show(sentence))}
    >
      {mark ? (
        <>
          {text.slice(0, mark.start)}
          <mark>{text.slice(mark.start, mark.end)}</mark>
          {text.slice(mark.end)}
        </>
      ) : (
        text
      )}
    </button>
  );
}
