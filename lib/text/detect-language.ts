import { isStopWord } from './stop-words';

/**
 * The language of a page that doesn't say it, by its texts: by their script where one language writes it, or by the
 * share of stop words where it is Latin. BCP 47; empty where it can't be told, as between the languages written in
 * Cyrillic.
 */
export function detectLanguage(texts: readonly string[]): string {
  const sample = texts.join('\n').slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters === 0) return '';
  for (const { lang, script, not } of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share >= LEAST_OF_SCRIPT) return not?.test(sample) ? '' : lang;
  }
  const unspaced = sample.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  if (unspaced / letters >= LEAST_OF_SCRIPT) {
    return (sample.match(/[\u3040-\u30ff]/g)?.length ?? 0) >= KANA * unspaced ? 'ja' : 'zh';
  }
  const latin = sample.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0;
  return latin / letters >= LEAST_OF_LATIN ? byStopWords(sample) : '';
}

/** Characters. */
const SAMPLE = 6000;
/** Names and terms in other scripts stand in every text. */
const LEAST_OF_SCRIPT = 0.5;
const LEAST_OF_LATIN = 0.9;
/** Share of kana in Japanese: half and more; some stand in Chinese texts as ornament. */
const KANA = 0.1;
const LETTERS = /\p{L}/gu;

const SCRIPTS: { lang: string; script: RegExp; not?: RegExp }[] = [
  { lang: 'ko', script: /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g },
  // Letters that Persian, Urdu, Pashto, Kurdish and Uighur add.
  {
    lang: 'ar',
    script: /[\u0620-\u064a\u0671-\u06d3]/g,
    not: /[\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06cc\u06d2\u06d5]/,
  },
  // Marathi has ळ where Hindi has ल; Nepali is told by its copula.
  { lang: 'hi', script: /[\u0904-\u0939\u0958-\u0961]/g, not: /\u0933|\u091b\u0928\u094d?[\s\u0964]/ },
  { lang: 'el', script: /[\u0370-\u03ff\u1f00-\u1fff]/g },
  { lang: 'th', script: /[\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46]/g },
];

const LANGUAGES = ['en', 'de', 'fr', 'es'];
const FEWEST_WORDS = 12;
/** Of running text in these languages, two words in five are stop words. */
const LEAST_SHARE = 0.3;
const LEAST_LEAD = 1.5;

function byStopWords(sample: string): string {
  const words = sample.match(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return '';
  const [first, second] = LANGUAGES.map((lang) => ({
    lang,
    share: words.filter((word) => isStopWord(word, lang)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  if (!first || !second || first.share < LEAST_SHARE || first.share < LEAST_LEAD * second.share) return '';
  return first.lang;
}
