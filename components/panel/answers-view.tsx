import type { Answer, TabSession } from './session';
import { RunLine } from './states';

export function AnswersView({ session }: { session: TabSession }) {
  const answers = session.answers.value;
  if (answers.length === 0) {
    return (
      <p class="quiet">
        Ask below. The answer is taken from the page word for word, with the sentence it stands in. If the
        page doesn’t say, Sotto says so.
      </p>
    );
  }
  return (
    <div class="answers">
      {answers.map((answer) => (
        <AnswerItem key={answer.id} session={session} answer={answer} />
      ))}
    </div>
  );
}

function AnswerItem({ session, answer }: { session: TabSession; answer: Answer }) {
  const { question, about, citations, span, run } = answer;
  const [best, ...others] = citations?.sentences ?? [];
  return (
    <article data-answer={citations?.verdict ?? 'none'} aria-label={question}>
      <h2 dir="auto">{question}</h2>
      {about && (
        <p class="about" dir="auto">
          About “{about}”
        </p>
      )}
      <Verdict answer={answer} />
      {best !== undefined && citations?.verdict !== 'absent' && (
        <Citation session={session} sentence={best} mark={span?.sentence === best ? span : undefined} />
      )}
      {citations?.verdict === 'absent' && best !== undefined && <p class="lead">The closest it comes:</p>}
      {(citations?.verdict === 'absent' ? citations.sentences.slice(0, 1) : others).map((sentence) => (
        <Citation
          key={sentence}
          session={session}
          sentence={sentence}
          minor
          mark={span?.sentence === sentence ? span : undefined}
        />
      ))}
      <RunLine run={run} onStop={() => session.stop()} onRetry={() => session.ask(question)} />
    </article>
  );
}

function Verdict({ answer: { citations, span, run } }: { answer: Answer }) {
  if (!citations) return null;
  if (citations.verdict === 'absent') return <p class="verdict">This page doesn’t say.</p>;
  if (span?.isAnswer) {
    return (
      <p class="verdict" dir="auto">
        {span.text}
      </p>
    );
  }
  if (run.state === 'running') return <p class="lead">Where the page speaks of it:</p>;
  return <p class="lead">{citations.verdict === 'closest' ? 'The closest passage:' : 'The page says:'}</p>;
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
      aria-pressed={pinned}
      title="Show it on the page"
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
