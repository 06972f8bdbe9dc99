import { readFileSync } from 'node:fs';
import { PreTrainedTokenizer } from '@huggingface/transformers';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../tests/support/hostile-text';
import { byteCharacters } from '../models/byte-alphabet';
import { tinyTokenizer } from '../models/tiny-tokenizer';
import { ByteLevelTokenizer, TokenizerSchema } from './tokenizer';

const folder = new URL('../../public/models/smollm2-135m-instruct/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const bundledJson = read('tokenizer.json');
const tokenizerOf = (json: unknown) => new ByteLevelTokenizer(v.parse(TokenizerSchema, json));
const tiny = tokenizerOf(tinyTokenizer.json);
const bundled = tokenizerOf(bundledJson);

const texts = [
  'The ferry leaves at 7.45 from pier 12.',
  '  two spaces,\ttabs\n\nand lines ',
  "It's Zoë's café, isn't it?",
  'Thumbs 👍🏽, a family 👨‍👩‍👧 and a flag 🇳🇴.',
  '猫は窓辺で寝ています。你好',
  'combined e\u0301 and alone \u0301',
  'half a pair \ud83d in the middle and at the end \ud83d',
  '',
];

describe.each([
  ['tiny', tiny],
  ['bundled', bundled],
])('the %s tokenizer', (_, tokenizer) => {
  it.each(texts)('gives %j back, and says where its tokens end', (text) => {
    const { ids, ends } = tokenizer.encode(text);
    expect(tokenizer.decode(ids)).toBe(text.toWellFormed());
    expect(ends).toHaveLength(ids.length);
    expect(ends.at(-1) ?? 0).toBe(text.length);
    for (const [i, end] of ends.entries()) {
      expect(end).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
      // What ends here is the beginning of the text, but for an incomplete last character.
      const decoded = tokenizer.decode(ids.slice(0, i + 1)).replace(/\ufffd+$/, '');
      expect(
        text
          .slice(0, end)
          .toWellFormed()
          .replace(/\ufffd+$/, ''),
      ).toBe(decoded);
    }
  });

  it('encodes control tokens that a text writes out as plain characters', () => {
    for (const content of ['<|im_end|>', '<|im_start|>', '<|endoftext|>']) {
      const { ids } = tokenizer.encode(`before ${content} after${content}`);
      const control: number[] = Object.values(tokenizer.control);
      expect(ids.filter((id) => control.includes(id))).toEqual([]);
      expect(tokenizer.decode(ids)).toBe(`before ${content} after${content}`);
    }
  });

  it('decodes control tokens to what they are called', () => {
    const { messageStart, messageEnd, endOfText } = tokenizer.control;
    expect(tokenizer.decode([messageStart, messageEnd, endOfText])).toBe(
      '<|im_start|><|im_end|><|endoftext|>',
    );
  });
});

it('never gives one of the bundled model’s added tokens for a text', () => {
  const added: { id: number; content: string }[] = bundledJson.added_tokens;
  expect(added.length).toBeGreaterThan(3);
  for (const { content } of added) {
    const { ids } = bundled.encode(`a ${content} b`);
    expect(ids.filter((id) => added.some((token) => token.id === id))).toEqual([]);
  }
});

it('lists the words that are one token, the commonest first', () => {
  const words = [...bundled.commonWords];
  expect(words.slice(0, 2)).toEqual(['the', 'in']);
  for (const word of ['water', 'ferry', 'definitely']) expect(words).toContain(word);
  expect(words.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
  for (const word of words.slice(0, 500)) expect(bundled.encode(` ${word}`).ids).toHaveLength(1);
});

it('says that a token within a character ends where the last whole character did', () => {
  expect(tiny.encode('a😀é').ends).toEqual([1, 1, 1, 1, 3, 3, 4]);
});

it('says where tokens end behind what the model has no tokens for', () => {
  const text = 'The \u0016old \u{50000}mill\u0004 turns.';
  const { ids, ends } = bundled.encode(text);
  expect(bundled.decode(ids).replaceAll('\ufffd', '')).toBe('The old mill turns.');
  expect(ends.at(-1)).toBe(text.length);
  expect(text.slice(0, ends[0])).toBe('The');
  expect(ends).toContain(text.indexOf('\u0004'));
});

/** Without added tokens, as none of them can come out of a text. */
const transformers = new PreTrainedTokenizer(
  { ...bundledJson, added_tokens: [] },
  read('tokenizer_config.json'),
);
const reference = (text: string) => transformers.encode(text, { add_special_tokens: false });

it.each([
  ...texts.slice(0, -1),
  'a1b22 c333 45 6',
  "We'll see: they've said it's (not) 'd, I'M sure!!!  \u00a0 \u3000x\r\n\r\n  ",
  'Antidisestablishmentarianism naïve Straße ΑΒΓ абвгд हिन्दी ภาษาไทย',
  'x'.repeat(3000),
  `${'ab'.repeat(800)}${'-='.repeat(200)}${' '.repeat(300)}end`,
  readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
  readFileSync(new URL('../../locales/ja.json', import.meta.url), 'utf8'),
  readFileSync(new URL('../../locales/ar.json', import.meta.url), 'utf8'),
])('encodes as Transformers.js does: %.40s', (text) => {
  expect(bundled.encode(text).ids).toEqual(reference(text));
});

it('encodes any text as Transformers.js does what stands between its digits', () => {
  const known = new Set(Object.keys(bundledJson.model.vocab));
  const isKnown = (text: string) =>
    [...new TextEncoder().encode(text)].every((byte) => known.has(byteCharacters[byte] ?? ''));
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const text = hostile.toWellFormed().replace(/[\u0085\ufeff]/g, '');
      fc.pre(isKnown(text));
      const pieces = text.match(/\P{N}+|\p{N}/gu) ?? [];
      expect(bundled.encode(text).ids).toEqual(pieces.flatMap(reference));
    }),
    { numRuns: 300 },
  );
});

/** Where Transformers.js takes ASCII's digits and JavaScript's blanks. */
it.each([
  ['½ ² ٣٤, 5٦7', [16738, 216, 19133, 216, 164, 113, 164, 114, 28, 216, 37, 164, 116, 39]],
  ['Ⅷ ⑳ 10³ and १२', [173, 223, 117, 216, 173, 235, 128, 216, 33, 32, 39050, 284, 216, 9310, 117, 9310, 118]],
  ['a  \u0085b', [81, 256, 141, 223, 82]],
  ['a  \ufeffb', [81, 216, 216, 186, 136, 140, 82]],
])('encodes as Hugging Face’s tokenizers 0.23.3 do: %j', (text, ids) => {
  expect(bundled.encode(text).ids).toEqual(ids);
});

it('knows no tokenizer of another kind', () => {
  expect(v.is(TokenizerSchema, { ...bundledJson, normalizer: { type: 'NFC' } })).toBe(false);
  expect(v.is(TokenizerSchema, { ...bundledJson, pre_tokenizer: { type: 'Whitespace' } })).toBe(false);
});
