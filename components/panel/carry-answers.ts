import type { Answer } from './session';

type Sentences = ReadonlyMap<number, string>;

/**
 * The answers to what was asked of a page, as they stand in another reading of it: the numbers of its sentences are
 * others, their words are the same. An answer goes where a sentence that it stands on has gone.
 */
export function carryAnswers(answers: readonly Answer[], from: Sentences, to: Sentences): Answer[] {
  const ids = new Map([...to].map(([id, text]) => [text, id]));
  const carried = (id: number) => ids.get(from.get(id) ?? '') ?? GONE;
  return answers.flatMap((answer) => {
    const { citations, selection, span } = answer;
    const moved: Answer = {
      ...answer,
      citations: citations && { ...citations, sentences: citations.sentences.map(carried) },
      selection: selection && { ...selection, sentences: selection.sentences.map(carried) },
      span: span?.sentence === undefined ? span : { ...span, sentence: carried(span.sentence) },
    };
    const places = [...(moved.citations?.sentences ?? []), ...(moved.selection?.sentences ?? [])];
    return [...places, moved.span?.sentence].includes(GONE) ? [] : [moved];
  });
}

const GONE = -1;
