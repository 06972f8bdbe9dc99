import type { Edit } from '../../protocol/tasks';
import { splice } from '../../text/splice';
import { plainContext } from '../contexts';
import { apart } from '../edits';
import type { FixTools, SentenceInText } from '../fix';
import { touches } from '../protect';
import { branchOf, gains, readBase } from '../score';
import { withArticle } from './article';
import type { PhraseMatch } from './phrase-table';

/** One way to write a place differently. */
interface Change {
  edit: Edit;
  isDeletion: boolean;
  bar: keyof Bars;
}

interface Option extends Change {
  /** Log-probability (nats) that the sentence gains by it. */
  gain: number;
  /** For deletions inside the sentence: the same, without what the removed words had cost: how natural the seam is. */
  seam: number;
}

export interface Bars {
  /** Least gain of a replacement. */
  replacement: number;
  /** Least seam of a deletion inside the sentence. */
  deletion: number;
  /** The same for either at its beginning, where any first word is unlikely. */
  opening: number;
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
    .map(({ start, end, options }) => options.flatMap((option) => changes(text, start, end, option, reason)))
    .map((place) =>
      place.filter(
        ({ edit }) =>
          !touches(fixed, edit.start, edit.end) && text.slice(edit.start, edit.end) !== edit.replacement,
      ),
    );
  const all = places.flat();
  if (all.length === 0) return [];
  const base = encode(text);
  const variants = all.map(({ edit }) => encode(splice(text, [edit])));
  const context = plainContext(engine, encode);
  const { own } = await readBase(engine, context, base, [], signal);
  const scores = await gains(engine, context, base, own, variants, signal);
  const options = all.map((change, i): Option => {
    const { from, rejoin } = branchOf([...base, ...context.end], [...(variants[i] ?? []), ...context.end]);
    const cost = own.slice(from, rejoin).reduce((sum, value) => sum + value, 0);
    const gain = scores[i] ?? 0;
    return { ...change, gain, seam: gain + cost };
  });
  return apart(
    places.flatMap((place) =>
      bestOf(
        options.filter(({ edit }) => place.some((change) => change.edit === edit)),
        bars,
      ),
    ),
  );
}

/** The match replaced, or taken out with the space and comma that would be left behind; capitals and articles kept right. */
function changes(text: string, start: number, end: number, option: string, reason: Edit['reason']): Change[] {
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, start));
  const isCapital = /^\p{Lu}/u.test(text.slice(start)) && (opens || !/^I(?!\p{L})/u.test(text.slice(start)));
  const change = (bar: keyof Bars, edit: Omit<Edit, 'reason'>): Change => ({
    edit: withArticle(text, { ...edit, reason }),
    isDeletion: option === '',
    bar,
  });
  if (option !== '') {
    const replacement = isCapital ? option.charAt(0).toUpperCase() + option.slice(1) : option;
    return [change(opens ? 'opening' : 'replacement', { start, end, replacement })];
  }
  const last = text[end - 1] === ',' ? end - 1 : end;
  if (opens) {
    const next = last + (/^,? +/.exec(text.slice(last, last + 9))?.[0].length ?? 0);
    const letter = text.charAt(next);
    if (!/\p{L}/u.test(letter)) return [];
    return isCapital && letter !== letter.toUpperCase()
      ? [change('opening', { start, end: next + 1, replacement: letter.toUpperCase() })]
      : [change('opening', { start, end: next, replacement: '' })];
  }
  if (text[start - 1] !== ' ') return [];
  const isBetweenCommas = text[start - 2] === ',' && text[last] === ',';
  return isBetweenCommas
    ? [start - 2, start - 1].map((from) =>
        change('deletion', { start: from, end: last + 1, replacement: '' }),
      )
    : [change('deletion', { start: start - 1, end: last, replacement: '' })];
}

function bestOf(options: readonly Option[], bars: Bars): Edit[] {
  const [best] = options
    .filter(({ bar, isDeletion, gain, seam }) => (isDeletion ? seam : gain) > bars[bar])
    .sort((a, b) => b.gain - a.gain);
  return best ? [best.edit] : [];
}
