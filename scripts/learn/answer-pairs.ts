/**
 * What the prefix `answer` is learned from: questions with the sentence that answers each, and with sentences that come
 * near and don't. Usage: node scripts/learn/answer-pairs.ts OUT [SQUAD]
 * The questions are the project's own (`questions/`); the tune fold of a SQuAD file is to judge by.
 */
import '../node/resolve-hook.ts';
import { type AskedQuestion, askedQuestions, loadQuestions } from '../bench/squad-questions.ts';
import { readOwnQuestions } from './own-questions.ts';
import { encode, type Pair, writePairs } from './pairs.ts';

const { answerPrompt, NOT_STATED } = await import('../../lib/ask/read-sentence.ts');
const { rankSentences } = await import('../../lib/ask/rank-sentences.ts');
const { pageSentences } = await import('../../lib/protocol/page.ts');

const [out = '', squad] = process.argv.slice(2);
const MOST_NEGATIVES = 3;
const END = '\n\n';

const START = `Text: The lighthouse on Gull Point was rebuilt in 1871 by Henrik Aalto, and its lamp can be seen from 19 miles away.
Question: From how far away is the lamp visible?
Answer: 19 miles

Text: Clay pots were once sealed with beeswax, which kept the oil inside from going bad.
Question: When was the harbour built?
Answer: not stated

Text: In the spring the keeper, Rosa Whitcombe, moves her forty hives to the orchards so that the bees can feed on apple blossom.
Question: Who looks after the bees?
Answer: Rosa Whitcombe

`;

const articles = readOwnQuestions();
const learned = articles.flatMap((article) => {
  const questions = askedQuestions([article]);
  const { nearMisses } = article;
  const missed = questions
    .slice(0, 1)
    .flatMap(({ page }) => nearMisses.map((text) => unanswered({ page, text })));
  return [...questions.flatMap(groupsOf), ...missed];
});
const given = squad ? await loadQuestions({ data: squad, fold: 'tune' }) : [];
writePairs(out, { start: encode(START), learned, held: given.map(answered) });

/** Those of its answer, and those of sentences without one. */
function groupsOf(question: AskedQuestion): Pair[][] {
  return [answered(question), unanswered(question)];
}

type Unanswered = Pick<AskedQuestion, 'page' | 'text'> & Partial<Pick<AskedQuestion, 'gold' | 'answers'>>;

function unanswered({ page, text, gold, answers = [] }: Unanswered): Pair[] {
  return rankSentences(page, text)
    .map(({ sentence }) => sentence)
    .filter(({ id, text: sentence }) => id !== gold && !answers.some((answer) => sentence.includes(answer)))
    .slice(0, MOST_NEGATIVES)
    .map((sentence): Pair => [encode(answerPrompt(sentence.text, text)), encode(NOT_STATED + END)]);
}

function answered({ page, text, gold, answers }: AskedQuestion): Pair[] {
  const sentence = pageSentences(page).find(({ id }) => id === gold)?.text ?? '';
  return [...new Set(answers)].map((answer) => [
    encode(answerPrompt(sentence, text)),
    [...encode(` ${answer}`), ...encode(END)],
  ]);
}
