import '../node/resolve-hook.ts';
import { parseArgs } from 'node:util';
import type { Page } from '../../lib/protocol/page.ts';
import type { Fold } from '../bench/fold.ts';
import { type AskedQuestion, loadQuestions, withoutSentence } from '../bench/squad-questions.ts';

/**
 * The thresholds of `lib/ask/verdict.ts` on a SQuAD file, without the model:
 * node scripts/fit/ask-verdict.ts --data FILE [--fold tune|check]
 * For each value of relatedness: the share of questions kept, of foreign ones refused, of those kept whose
 * sentence was taken away, and how often the first sentence of the kept ones is the right one.
 */
const { rankSentences } = await import('../../lib/ask/rank-sentences.ts');
const { relatedness } = await import('../../lib/ask/verdict.ts');

const { values } = parseArgs({ options: { data: { type: 'string' }, fold: { type: 'string' } } });
const fold: Fold = values.fold === 'check' ? 'check' : 'tune';
const questions = await loadQuestions({ data: values.data ?? '', fold });
const rows = questions.map((question) => ({
  own: nearest(question.page, question),
  foreign: nearest(question.foreignPage, question),
  removed: nearest(withoutSentence(question.page, question.gold), question),
}));

for (let threshold = 0.26; threshold < 0.75; threshold += 0.02) {
  const kept = rows.filter((row) => row.own.related >= threshold);
  const share = (count: number, of = rows.length) => (count / of).toFixed(3);
  console.log(
    `${threshold.toFixed(2)}  kept ${share(kept.length)}` +
      `  foreign refused ${share(rows.filter((row) => row.foreign.related < threshold).length)}` +
      `  removed kept ${share(rows.filter((row) => row.removed.related >= threshold).length)}` +
      `  first right ${share(kept.filter((row) => row.own.isGold).length, kept.length)}`,
  );
}

function nearest(page: Page, question: AskedQuestion): { related: number; isGold: boolean } {
  const [best] = rankSentences(page, question.text);
  return { related: relatedness(best), isGold: best?.sentence.id === question.gold };
}
