import { MONTHS } from '../text/calendar';
import { MAGNITUDES, NUMBER_WORDS } from '../text/numbers';
import { isTelegraphic } from './question-kind';

/** What a number in an answer must be counted in, told from the question; undefined where any number will do. */
export type Measure =
  | 'money'
  | 'share'
  | 'phone'
  | 'frequency'
  | 'year'
  | 'clock'
  | 'time'
  | 'age'
  | 'length'
  | 'weight'
  | 'speed'
  | 'temperature'
  | 'extent'
  | 'size'
  | 'amount'
  | 'score';

export function measureOf(question: string): Measure | undefined {
  const text = question.toLowerCase();
  if (isTelegraphic(question) && PRICE.test(text)) return 'money';
  return (Object.keys(MEASURES) as Measure[]).find((measure) => MEASURES[measure].asked.test(text));
}

/** Whether the text gives an amount of that measure: a number with its unit or sign. */
export function holdsMeasure(measure: Measure, text: string): boolean {
  return MEASURES[measure].given.test(text);
}

const PRICE = /\b(?:cost|deposit|fare|fee|price|rent|salary|wage)s?\b/;

const AMOUNT = `(?:\\d[\\d.,]{0,15}|½|¼|\\b(?:${NUMBER_WORDS}|${MAGNITUDES}|half|dozen|few|several)(?!\\p{L}))`;
/** "An hour" is as long as one. */
const ONE_OR_MORE = `(?:${AMOUNT}|\\ban?(?!\\p{L}))`;

/** “Every ten minutes” is how often, and not how long. */
function amountIn(units: string): RegExp {
  return new RegExp(
    `(?<![\\d.,]|\\b(?:each|every) )${ONE_OR_MORE}(?: (?:${MAGNITUDES}|an?(?!\\p{L})|more|full|working|business|calendar|school))?[ -]?(?:${units})(?!\\p{L})`,
    'iu',
  );
}

const TIMES =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries|century';
const LENGTHS =
  'mm|cm|m|km|m²|km²|in(?! \\p{L})|inch(?:es)?|ft|foot|feet|yards?|miles?|mi|met(?:re|er)s?|kilomet(?:re|er)s?|acres?|hectares?|square';
const WEIGHTS = 'g|kg|mg|t|lbs?|oz|pounds?|ounces?|grams?|kilograms?|kilos?|tons?|tonnes?';
const VOLUMES = 'ml|l|lit(?:re|er)s?|pints?|gallons?|[kmgt]b|m³';
/** What teams, towns and houses are as large as. */
const MEMBERS =
  'people|persons?|members?|employees|staff|students?|pupils|inhabitants|residents|guests|seats|rooms?|bedrooms?|pages?';

/**
 * In the order in which they are tried: "how long does it take" is about time, "how long is it" may be about either, as
 * "how far is it" may.
 */
const MEASURES: Record<Measure, { asked: RegExp; given: RegExp }> = {
  money: {
    asked:
      /\bhow much (?:money\b|.*\b(?:costs?|pays?|paid|charges?|earns?|spen[dt]s?|worth|price)\b|(?:is|are) (?:the|a|an|one|it)\b)|\bwhat (?:does|do|did) .* cost\b|\bwhat (?:is|was|are) .*\b(?:price|cost|fee|fare|rent|salary)\b/,
    given:
      /[$£€¥₹]|\b(?:EUR|USD|GBP|CHF)\b|\b(?:dollars?|euros?|pounds?|crowns?|francs?|rupees?|rands?|pesos?|złoty|zł|kr|krone[rn]|kronor|yen|cents?|pence|rappen|free|(?:no|without) (?:(?:extra|entry|entrance) )?(?:charge|cost|fee)s?)(?!\p{L})|(?<!\p{L})(?:\d+p|R ?\d+)\b/iu,
  },
  phone: {
    asked:
      /\b(?:phone|telephone|mobile|fax) (?:number|no)\b|\bnumber (?:do|can|should|must) (?:i|we|you|one) (?:call|phone|ring)\b/,
    given: /(?:\d[ ()./-]{0,3}){6}\d/,
  },
  frequency: {
    asked: /\bhow (?:often|frequently|regularly|many times)\b/,
    given:
      /\b(?:once|twice|thrice|times|daily|nightly|hourly|weekly|fortnightly|monthly|quarterly|yearly|annually|always|never|every|each|per)\b|\b(?:a|an) (?:hour|day|week|fortnight|month|year)\b/i,
  },
  share: {
    asked: /\b(?:what|which) (?:percent|percentage|proportion|share|fraction)\b|\bhow many percent\b/,
    given: /%|\bper ?cent\b|\b(?:half|third|quarter|fifth|tenth|majority)\b|\bone in\b/i,
  },
  year: {
    asked: /\b(?:what|which) year\b/,
    given: /\b(?:1\d{3}|20\d{2})s?\b|\bin \d{3}\b|\b\d+ (?:BC|AD|BCE|CE)\b|\b(?:AD|CE) \d+\b/,
  },
  clock: {
    asked:
      /\b(?:what|which) time\b(?!(?: of (?:the )?(?:day|month|week|year)| (?:frame|limit|period|slot|span|zone))\b)/,
    given: new RegExp(
      String.raw`\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|(?<![$£€\d.,])\d{1,2}[:.]\d\d\b|\b(?:noon|midnight|midday|dawn|dusk|sunrise|sunset|o['’]clock)\b|` +
        String.raw`\b(?:half|quarter) (?:past|to)\b|\b(?:hours?|minutes?) (?:before|after)\b|` +
        String.raw`\b(?:after|at|before|by|from|till|until) (?:${NUMBER_WORDS}|\d{1,2})(?![.,:]?\d|%| ?(?:${TIMES}|${MONTHS})\b)\b`,
      'i',
    ),
  },
  age: {
    asked: /\bhow old\b|\bwhat age\b/,
    given:
      /\bage[ds]?\b|\b(?:years?|months?)[- ]old\b|\b(?:is|was|turns?|turned|since|from|in|at least|under|over|below|above|be|at) (?:\d(?!\d?(?:[:.]\d| ?[ap]\.?m\b))|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b)|\b\d\d? (?:or|and) (?:over|older|under|up|above|younger)\b|\b(?:born|built|founded)\b|\(\d\d\)/i,
  },
  time: {
    asked:
      /\bhow far in advance\b|\bhow long (?:do|does|did|will|would|should|must|can|has|have|had)\b|\bhow (?:much time|many (?:minutes|hours))\b/,
    given: amountIn(TIMES),
  },
  length: {
    asked:
      /\bhow (?:tall|wide|deep|thick)\b|\bwhat (?:is|was) the (?:\w+ )?(?:height|length|width|depth|distance)\b/,
    given: amountIn(LENGTHS),
  },
  weight: {
    asked: /\bhow heavy\b|\bhow much .*\bweigh|\bwhat .*\bweigh/,
    given: amountIn(WEIGHTS),
  },
  speed: {
    asked: /\bhow fast\b|\b(?:what|which) (?:\w+ )?speeds?\b/,
    // “How fast does it dry?” – in two hours.
    given: amountIn(
      `km/h|kph|mph|knots|m/s|[kmgt]b(?:it)?(?:/s|ps)|miles per|kilomet(?:re|er)s per|${TIMES}`,
    ),
  },
  temperature: {
    asked: /\bhow (?:hot|cold|warm)\b|\bwhat temperature\b/,
    given: /\d ?(?:°|[CF]\b)|\b[Dd]egrees?\b|\b[Gg]as mark \d|\b(?:Celsius|Fahrenheit)\b/,
  },
  extent: {
    asked: /\bhow (?:far|long (?:is|are|was|were))\b/,
    given: amountIn(`${TIMES}|${LENGTHS}`),
  },
  size: {
    asked:
      /\bhow (?:big|large)\b|\bwhat size\b|\bwhat (?:is|are) (?:its|the) (?:\w+ )?(?:area|dimensions|size)\b/,
    given: new RegExp(
      `${amountIn(`${LENGTHS}|${VOLUMES}|${MEMBERS}`).source}|\\d ?[x×] ?\\d|\\bof ${AMOUNT}(?![.,]?\\d| ?(?:${TIMES}|${WEIGHTS})(?!\\p{L}))`,
      'iu',
    ),
  },
  amount: {
    asked: /\bhow much (?!longer|later|earlier|sooner)/,
    given: new RegExp(`${AMOUNT}(?![\\d.,]|[ -]?(?:${TIMES})(?!\\p{L}))`, 'iu'),
  },
  score: {
    asked: /\bwhat (?:is|was) the (?:\w+ )?score\b/,
    given: /\d ?[-–—:] ?\d/,
  },
};
