/**
 * What the prefix `answer` is learned from: each question of a SQuAD file's tune fold with the sentence that answers it,
 * and with sentences that come near and don't. Usage: node scripts/learn/answer-pairs.ts DATA OUT [--all]
 * With --all, nothing is held back: for the prefix that is shipped, once what is decided on it is fitted.
 */
import '../fit/resolve-hook.ts';
import { type AskedQuestion, loadQuestions } from '../bench/squad-questions.ts';
import { heldArticles } from './held-back.ts';
import { encode, type Pair, writePairs } from './pairs.ts';

const { answerPrompt, NOT_STATED } = await import('../../lib/ask/read-sentence.ts');
const { rankSentences } = await import('../../lib/ask/retrieval.ts');
const { pageSentences } = await import('../../lib/protocol/page.ts');

const [data = '', out = '', all] = process.argv.slice(2);
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

const questions = await loadQuestions({ data, fold: 'tune' });
const isHeldTitle = heldArticles(questions.map(({ page }) => page.title));
const isHeld = ({ page }: AskedQuestion) => all !== '--all' && isHeldTitle(page.title);
writePairs(out, {
  start: encode(START),
  learned: questions.filter((question) => !isHeld(question)).flatMap(groupsOf),
  held: questions.filter(isHeld).map(answered),
});

/** Those of its answer, and those of sentences without one. */
function groupsOf(question: AskedQuestion): Pair[][] {
  const { page, text, gold, answers } = question;
  const negatives = rankSentences(page, text)
    .map(({ sentence }) => sentence)
    .filter((sentence) => sentence.id !== gold && !answers.some((answer) => sentence.text.includes(answer)))
    .slice(0, MOST_NEGATIVES)
    .map((sentence): Pair => [encode(answerPrompt(sentence.text, text)), encode(NOT_STATED + END)]);
  return [answered(question), negatives];
}

function answered({ page, text, gold, answers }: AskedQuestion): Pair[] {
  const sentence = pageSentences(page).find(({ id }) => id === gold)?.text ?? '';
  return [...new Set(answers)].map((answer) => [
    encode(answerPrompt(sentence, text)),
    [...encode(` ${answer}`), ...encode(END)],
  ]);
}
