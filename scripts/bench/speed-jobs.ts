import type { Block, Page, Sentence } from '../../lib/protocol/page.ts';
import type { Job } from '../../lib/protocol/tasks.ts';

/** Jobs whose speed is measured on a page, those of a kind with no text in common. */
export interface SpeedJobs {
  /** One sentence each, which the model may have to shorten. */
  keyPoint: Job[];
  question: Job[];
  fix: Job[];
  /** One of each kind, on another text, to be run before. */
  warmUp: Job[];
}

export const FIX_TEXTS = [
  'The guide explained us how the gates works, but I forgot to ask wether school groups can come on sundays.',
  'My son and me was very impressed by the wheel, because he have never seen a water mill before today.',
  'We has waited for the ferry since two hours, and nobody could told us when the next one will arrives.',
];

/** Answered by different sentences of the article. */
export const QUESTIONS = [
  'How much did the work cost?',
  'Who collected names on a petition?',
  'When did the mill close?',
];

const WARM_UP_SENTENCE =
  'The bridge over the gorge, which a company from the coast had built in 1908, was closed to cars in March after engineers had found cracks in two of its arches.';

export function speedJobs(page: Page): SpeedJobs {
  const shorten = (sentence: Sentence): Job => ({
    kind: 'summarize',
    page: { ...page, blocks: [{ kind: 'paragraph', sentences: [sentence] }] },
    form: 'tldr',
    length: 'short',
  });
  const ask = (question: string): Job => ({ kind: 'ask', page, question });
  const fix = (text: string): Job => ({ kind: 'rewrite', text, style: 'fix' });
  return {
    keyPoint: page.blocks.flatMap(longSentence).map(shorten),
    question: QUESTIONS.map(ask),
    fix: FIX_TEXTS.map(fix),
    warmUp: [
      shorten({ id: 0, text: WARM_UP_SENTENCE }),
      ask('How far away is the nearest bedroom window?'),
      fix('I recieved a information.'),
    ],
  };
}

/** The first sentence of a paragraph that is so long that it may be cut. */
function longSentence({ kind, sentences }: Block): Sentence[] {
  if (kind !== 'paragraph') return [];
  return sentences.filter(({ text }) => text.split(' ').length >= 22).slice(0, 1);
}
