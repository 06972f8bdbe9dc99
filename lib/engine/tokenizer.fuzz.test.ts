import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../tests/support/hostile-text';
import { byteCharacters } from '../models/byte-alphabet';
import { tinyTokenizer } from '../models/tiny-tokenizer';
import { chatTokens } from './chat';
import type { Engine } from './engine';
import { ByteLevelTokenizer, TokenizerSchema } from './tokenizer';

const bundled = new URL('../../public/models/smollm2-135m-instruct/tokenizer.json', import.meta.url);

describe.each([
  ['tiny', tinyTokenizer.json],
  ['bundled', JSON.parse(readFileSync(bundled, 'utf8'))],
])('the %s tokenizer', (_, json) => {
  const tokenizer = new ByteLevelTokenizer(v.parse(TokenizerSchema, json));
  const added = new Set((json.added_tokens as { id: number }[]).map(({ id }) => id));
  const { messageStart, messageEnd } = tokenizer.control;
  const hasToken = (byte: number) => Object.hasOwn(json.model.vocab, byteCharacters[byte] ?? '');
  const isKnown = (character: string) => new TextEncoder().encode(character).every(hasToken);

  it('gives any text back, without a token that is not text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { ids, ends } = tokenizer.encode(text);
        expect(ids.filter((id) => added.has(id))).toEqual([]);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
        if (![...text].every(isKnown)) return;
        expect(tokenizer.decode(ids)).toBe(text.toWellFormed());
        expect(ends.at(-1) ?? 0).toBe(text.length);
      }),
      { numRuns: 100 },
    );
  });

  it('lets no text of a page end its message or begin another', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (system, user) => {
        const tokens = chatTokens(tokenizer as unknown as Engine, [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ]);
        expect(tokens.filter((id) => id === messageStart)).toHaveLength(3);
        expect(tokens.filter((id) => id === messageEnd)).toHaveLength(2);
      }),
      { numRuns: 50 },
    );
  });
});
