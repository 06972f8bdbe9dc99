/** Where phrases may stand: patterns on what comes before and after them in the sentence. */

/** Where no word stands before. */
export const SENTENCE_START = /^[^\p{L}\p{N}]*$/u;
/** Where no word stands before, or only whom one greets. */
export const OPENING =
  /^[^\p{L}\p{N}]*(?:(?:hey|hi|hello|hiya|dear|good (?:morning|afternoon|evening))\b[^,.;!?]{0,40}, )?$/iu;
/** Where no word stands before, or a new clause begins. */
export const CLAUSE_EDGE = /(?:^[^\p{L}\p{N}]*|[,;:–—-] |\b(?:and|but|so|or|please) )$/iu;
export const BEFORE_NUMBER =
  /^ (?:(?:about|around|almost|nearly|over|only|at least|up to) )?(?:[€$£]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|a (?:hundred|thousand|million))\b)/i;
export const BEFORE_DETERMINER =
  /^ (?:the|this|that|these|those|my|your|his|her|its|our|their|them|us|it|which|whom)\b/i;
export const BEFORE_PLURAL = /^ (?:\p{L}+ ){0,2}?(?:\p{L}{2,}(?<![su])s|people|men|women|children)\b/u;
export const BEFORE_GERUND =
  /^ (?:\p{Ll}+ly )?(?!(?:some|any|no|every)thing\b|(?:spring|evening|morning|string|king|building|meeting|wedding)\b)\p{Ll}{2,}ing\b/u;
export const BEFORE_NAME = /^ \p{Lu}/u;
export const BEFORE_WORD = /^ \p{L}/u;
