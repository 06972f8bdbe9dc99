import type { Edit } from '../../protocol/tasks';
import { splice } from '../../text/splice';
import { plainContext } from '../contexts';
import type { FixTools, SentenceInText } from '../fix';
import { touches } from '../protect';
import { branchOf, gains, readBase } from '../score';
import type { PhraseMatch } from './phrase-table';

/** One way to write a place differently. */
interface Option {
  edit: Edit;
  /** Log-probability (nats) that the sentence gains by it. */
  gain: number;
  /** For deletions inside the sentence: the same, without what the removed words had cost: how natural the seam is. */
  seam: number;
}

export interface Bars {
  /** Least gain of a replacement. */
  replacement: number;
  /** Least seam of a deletion. */
  deletion: number;
}

/** At each place the option that the model likes best, where it is over its bar; places do not overlap. */
export async function substitute(
  { text, fixed }: SentenceInText,
  matches: readonly PhraseMatch[],
  reason: Edit['reason'],
  bars: Bars,
  { engine, encode }: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  const places = matches
    .map(({ start, end, options }) => options.map((option) => placed(text, start, end, option, reason)))
    .map((edits) => edits.filter(({ start, end }) => !touches(fixed, start, end)))
    .map((edits) => edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.replacement))
    .filter((edits) => edits.length > 0);
  const edits = places.flat();
  if (edits.length === 0) return [];
  const base = encode(text);
  const variants = edits.map((edit) => encode(splice(text, [edit])));
  const context = plainContext(engine, encode);
  const { own } = await readBase(engine, context, base, [], signal);
  const scores = await gains(engine, context, base, own, variants, signal);
  const options = edits.map((edit, i): Option => {
    const { from, rejoin } = branchOf([...base, ...context.end], [...(variants[i] ?? []), ...context.end]);
    const cost = own.slice(from, rejoin).reduce((sum, value) => sum + value, 0);
    const gain = scores[i] ?? 0;
    return { edit, gain, seam: edit.replacement === '' ? gain + cost : gain };
  });
  return apart(
    places.flatMap((place) =>
      bestOf(
        options.filter(({ edit }) => place.includes(edit)),
        bars,
      ),
    ),
  );
}

/** The match replaced, capitals kept; an empty option goes with the space (and comma) that it leaves behind. */
function placed(text: string, start: number, end: number, option: string, reason: Edit['reason']): Edit {
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, start));
  const isCapital = /^\p{Lu}/u.test(text.slice(start)) && (opens || !/^I(?!\p{L})/u.test(text.slice(start)));
  if (option !== '') {
    const replacement = isCapital ? option.charAt(0).toUpperCase() + option.slice(1) : option;
    return { start, end, replacement, reason };
  }
  const space = /^,? +/.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (start > 0 && text[start - 1] === ' ') return { start: start - 1, end, replacement: '', reason };
  const next = end + space.length;
  const letter = text.charAt(next);
  return { start, end: next + 1, replacement: isCapital ? letter.toUpperCase() : letter, reason };
}

function bestOf(options: readonly Option[], bars: Bars): Edit[] {
  const good = options.filter(({ edit, gain, seam }) =>
    isDeletion(edit) ? seam > bars.deletion : gain > bars.replacement,
  );
  const [best] = good.sort((a, b) => b.gain - a.gain);
  return best ? [best.edit] : [];
}

function isDeletion({ replacement }: Edit): boolean {
  return replacement.length <= 1;
}

function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
