import type { Page } from '../../lib/protocol/page.ts';
import type { Job } from '../../lib/protocol/tasks.ts';

/** The jobs whose speed is measured, all on the sample article: three of each kind with no text in common. */
export interface SpeedJobs {
  keyPoint: Job[];
  question: Job[];
  fix: Job[];
  /** One of each kind, to be run before. */
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

export function speedJobs(page: Page): SpeedJobs {
  const [first, ...points] = page.blocks.flatMap(longSentence).map((sentence): Job => {
    const alone: Page = { ...page, blocks: [{ kind: 'paragraph', sentences: [sentence] }] };
    return { kind: 'summarize', page: alone, form: 'tldr', length: 'short' };
  });
  const ask = (question: string): Job => ({ kind: 'ask', page, question });
  const fix = (text: string): Job => ({ kind: 'rewrite', text, style: 'fix' });
  return {
    keyPoint: points.slice(0, 3),
    question: QUESTIONS.map(ask),
    fix: FIX_TEXTS.map(fix),
    warmUp: [
      ...(first ? [first] : []),
      ask('How far away is the nearest bedroom window?'),
      fix('I recieved a information.'),
    ],
  };
}

/** The first sentence of a paragraph that is long enough to be cut. */
function longSentence({ kind, sentences }: Page['blocks'][number]) {
  if (kind !== 'paragraph') return [];
  return sentences.filter(({ text }) => text.split(' ').length >= 22).slice(0, 1);
}
