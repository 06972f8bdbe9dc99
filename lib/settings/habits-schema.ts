import * as v from 'valibot';
import { LONGEST_REFUSED } from '../rewrite/habits';
import { findWords } from '../text/words';

/** What a person has taught about their writing, as it is stored and as the card tells it. */

const LONGEST_WORD = 40;
const MOST_WORDS = 1_000;
const MOST_REFUSED = 200;

/** One word, as it stands in a text. */
export const WordSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_WORD),
  v.check((text) => {
    const [word, second] = findWords(text);
    return word?.text === text && !second && /\p{L}/u.test(text);
  }),
);

/** Whether it can be one of the person's words. */
export function isWord(text: string): boolean {
  return v.is(WordSchema, text);
}

const PartSchema = v.pipe(v.string(), v.maxLength(LONGEST_REFUSED), v.regex(/^[^\r\n]*$/));

export const RefusedEditSchema = v.pipe(
  v.object({ from: PartSchema, to: PartSchema }),
  v.check(({ from, to }) => from !== to),
);

export const HabitsSchema = v.object({
  /** The oldest go first where there are too many. */
  words: v.fallback(listOf(WordSchema, MOST_WORDS), () => []),
  refused: v.fallback(listOf(RefusedEditSchema, MOST_REFUSED), () => []),
});

/** Those of a stored list that are valid, the latest of them. */
export function listOf<S extends v.GenericSchema>(schema: S, most: number) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((stored) =>
      stored
        .flatMap((one): v.InferOutput<S>[] => {
          const parsed = v.safeParse(schema, one);
          return parsed.success ? [parsed.output] : [];
        })
        .slice(-most),
    ),
  );
}
