import { describe, expect, it } from 'vitest';
import { scriptedEngine } from '../../tests/support/scripted-engine';
import type { Edit } from '../protocol/tasks';
import { splice } from '../text/splice';
import type { Lint, Linter } from './linter';
import { rewrite } from './rewrite';

describe('rewrite', () => {
  it('takes out a doubled word and keeps exact offsets after emoji', async () => {
    const text = '🎈🎈 We saw the the lake.';
    const edits = await fix(text, fluentIn('🎈🎈 We saw the lake.'));
    expect(edits).toEqual([
      {
        start: text.indexOf(' the lake'),
        end: text.indexOf(' lake'),
        replacement: '',
        reason: 'repeated word',
      },
    ]);
    expect(splice(text, edits)).toBe('🎈🎈 We saw the lake.');
  });

  it('tells how many sentences it has looked at, also of those without a fault', async () => {
    const text = 'We saw the lake. It was the the best day.';
    const job = { kind: 'rewrite', text, style: 'fix' } as const;
    const engine = fluentIn('We saw the lake.', 'It was the best day.');
    const items = await Array.fromAsync(rewrite(job, tools(engine, {}), never()));
    expect(items.map(({ edits, done, total }) => [edits.length, done, total])).toEqual([
      [0, 1, 2],
      [1, 2, 2],
    ]);
  });

  it('chooses the spelling that the model finds likeliest, not the checker’s first', async () => {
    const edits = await fix('The gardin was full of roses.', fluentIn('The garden was full of roses.'), {
      gardin: ['guarding', 'garden'],
    });
    expect(edits).toEqual([{ start: 4, end: 10, replacement: 'garden', reason: 'spelling' }]);
  });

  it('finds a near word of the model’s own that the checker did not suggest', async () => {
    const edits = await fix(
      'The gardin was full of roses.',
      fluentIn('The garden was full of roses.'),
      { gardin: ['guarding'] },
      ['garden'],
    );
    expect(edits.map(({ replacement }) => replacement)).toEqual(['garden']);
  });

  it('parts two words that were written as one', async () => {
    const edits = await fix('We met atthe lake.', fluentIn('We met at the lake.'), { atthe: [] }, [
      'at',
      'the',
    ]);
    expect(edits.map(({ replacement }) => replacement)).toEqual(['at the']);
  });

  it('takes the capital from a function word inside a sentence', async () => {
    const text = 'We stay in, When it rains.';
    const edits = await fix(text, fluentIn('We stay in, when it rains.'));
    expect(splice(text, edits)).toBe('We stay in, when it rains.');
  });

  it('gives an irregular verb its own form, however many letters that changes', async () => {
    const engine = fluentIn('She taught us math.');
    const edits = await fix('She teached us math.', engine, { teached: ['reached'] });
    expect(edits.map(({ replacement }) => replacement)).toEqual(['taught']);
  });

  it('leaves a word alone when the model likes no suggestion', async () => {
    const text = 'The gardin was full of roses.';
    expect(await fix(text, fluentIn(text), { gardin: ['guarding', 'garden'] })).toEqual([]);
  });

  it('leaves a short word with a capital alone unless a correction is much likelier', async () => {
    const misspelt = { Lumeo: ['Lumen'] };
    expect(await fix('Lumeo is here.', fluentIn('Lumen', ' is here.'), misspelt)).toEqual([]);
    const edits = await fix('Lumeo is here.', fluentIn('Lumen is here.'), misspelt);
    expect(edits.map(({ replacement }) => replacement)).toEqual(['Lumen']);
  });

  it('gives a contraction its mark, also where the text repeats it', async () => {
    const text = 'I dont know and dont care.';
    const edits = await fix(text, fluentIn(text), { dont: ["don't"] });
    expect(splice(text, edits)).toBe("I don't know and don't care.");
  });

  it('looks again at a misspelt word once what follows is mended', async () => {
    const engine = scriptedEngine((before, next) => {
      if (next === ' recomend') return before.endsWith(' definitely') ? -16 : -6;
      if (next === ' definately') return -5;
      return ['We', ' definitely', ' recommend', ' this', '.'].includes(next) ? -1 : -20;
    });
    const text = 'We definately recomend this.';
    const edits = await fix(text, engine, { definately: ['definitely'], recomend: ['recommend'] });
    expect(splice(text, edits)).toBe('We definitely recommend this.');
  });

  it('mends a plain slip whatever stands around it, and no other that makes the text unlikelier', async () => {
    const engine = scriptedEngine(
      (_, next) => {
        if (next === ' definitely' || next === ' garden') return -4;
        return /^(?:We|The| definately| gartin| like| this| is| large|\.)$/.test(next) ? -1 : -20;
      },
      ['definitely', 'garden'],
    );
    const mended = async (text: string, word: string, meant: string) =>
      splice(text, await fix(text, engine, { [word]: [meant] }, [meant]));
    expect(await mended('We definately like this.', 'definately', 'definitely')).toBe(
      'We definitely like this.',
    );
    expect(await mended('The gartin is large.', 'gartin', 'garden')).toBe('The gartin is large.');
  });

  it('mends a plain slip that was made twice', async () => {
    const text = 'I recieve many letters. Do you recieve any?';
    const edits = await fix(text, fluentIn('I receive many letters.', 'Do you receive any?'), {
      recieve: ['receive'],
    });
    expect(splice(text, edits)).toBe('I receive many letters. Do you receive any?');
  });

  it.each([
    ['boson', 'bison'],
    ['Harbbor', 'Harbor'],
    ['glycans', 'gleans'],
  ])('leaves a term or name alone that the text uses again: %s', async (term, other) => {
    const text = `We saw the ${term} at work. The ${term} was small.`;
    const edits = await fix(text, fluentIn(text.replaceAll(term, other)), { [term]: [other] });
    expect(edits.filter(({ reason }) => reason === 'spelling')).toEqual([]);
  });

  it('leaves a person’s own words alone, in any case, and offers no edit that was refused for good', async () => {
    const text = 'The gardin was full of teh roses.';
    const engine = fluentIn('The garden was full of the roses.');
    const misspelt = { gardin: ['garden'], teh: ['the'] };
    const found = async (words: string[], refused: { from: string; to: string }[]) => {
      const given = { ...tools(engine, misspelt), habits: { words, refused } };
      const items = await Array.fromAsync(rewrite({ kind: 'rewrite', text, style: 'fix' }, given, never()));
      return items.flatMap(({ edits }) => edits.map(({ replacement }) => replacement));
    };
    expect(await found([], [])).toEqual(['garden', 'the']);
    expect(await found(['Gardin'], [])).toEqual(['the']);
    expect(await found([], [{ from: 'teh', to: 'the' }])).toEqual(['garden']);
    expect(await found([], [{ from: 'teh', to: 'ten' }])).toEqual(['garden', 'the']);
  });

  it('corrects a word after its spelling was corrected, as one edit', async () => {
    const text = 'he has two brohter in town.';
    const engine = fluentIn('He has two brothers in town.');
    const edits = await fix(text, engine, { brohter: ['brother'] }, ['brothers']);
    expect(splice(text, edits)).toBe('He has two brothers in town.');
    expect(edits.map(({ start, end }) => text.slice(start, end))).toEqual(['h', 'brohter']);
  });

  it('refuses what is likelier in plain text only', async () => {
    const fluent = 'She bought an umbrella today.';
    const engine = scriptedEngine((before, next) => {
      if (before.includes('<|correction|>')) return next === ' an' ? -12 : -1;
      return fluent.includes(next) ? -0.1 : -6;
    });
    expect(await fix('She bought a umbrella today.', engine)).toEqual([]);
  });

  it('accepts what is likelier both in plain text and as a correction', async () => {
    const edits = await fix('She bought a umbrella today.', fluentIn('She bought an umbrella today.'));
    expect(edits).toEqual([{ start: 11, end: 12, replacement: 'an', reason: 'article' }]);
  });

  it('changes a verb by rule where the dictionary knows the form', async () => {
    const edits = await fix(
      'Yesterday we walk home together.',
      fluentIn('Yesterday we walked home together.'),
      {},
      ['walk', 'walked'],
    );
    expect(edits).toEqual([{ start: 13, end: 17, replacement: 'walked', reason: 'verb form' }]);
  });

  it('looks again at a mended sentence, where what was no use before may help', async () => {
    const text = 'We went to lakes yesterday.';
    const edits = await fix(text, fluentIn('We went to the lake yesterday.'), {}, ['lake', 'lakes']);
    expect(splice(text, edits)).toBe('We went to the lake yesterday.');
    expect(edits).toHaveLength(1);
  });

  it('takes a word for another that is one slip away', async () => {
    const text = 'We took the bout home.';
    const edits = await fix(text, fluentIn('We took the boat home.'), {}, ['bout', 'boat']);
    expect(edits).toEqual([{ start: 12, end: 16, replacement: 'boat', reason: 'word choice' }]);
  });

  it('gives no capital to a first word that the dictionary lacks', async () => {
    const engine = fluentIn('Grepl keeps waiting.', 'It keeps waiting.');
    expect(await fix('grepl keeps waiting.', engine, { grepl: [] })).toEqual([]);
    expect(await fix('it keeps waiting.', engine)).toHaveLength(1);
  });

  it('leaves the form of a sentence’s first word', async () => {
    const known = ['set', 'sets', 'setting'];
    const engine = fluentIn('We set the table.', 'Set the table.');
    expect(await fix('Setting the table.', engine, {}, known)).toEqual([]);
    expect(await fix('We setting the table.', engine, {}, known)).toHaveLength(1);
  });

  it.each([
    ['a URL', 'Read https://the.the.example/the the the end of it.', /https:\S+/],
    ['an e-mail address', 'Write to the the.the@example.org for more.', /the\.the@example\.org/],
    ['a handle', 'Ask @gardin about the roses.', /@gardin/],
    ['a tag', 'We love #gardin and all the roses.', /#gardin/],
    ['code', 'Run `gardin the the` and wait for it.', /`.*`/],
    ['a quotation', 'He wrote "gardin the the roses" on it.', /".*"/],
    ['a curly quotation', 'He wrote “gardin the the roses” on it.', /“.*”/],
    ['a name', 'We met Gardin near the lake.', /Gardin/],
    ['a number', 'It has 12gardin roses in the park.', /12gardin/],
    ['capitals', 'Open the GARDIN at noon today.', /GARDIN/],
  ])('never touches %s', async (_, text, pattern) => {
    const edits = await fix(text, fluentIn('garden', 'the', 'Garden', 'GARDEN'), {
      gardin: ['garden'],
      Gardin: ['Garden'],
      GARDIN: ['GARDEN'],
    });
    const kept = pattern.exec(text);
    if (!kept) throw new Error('The text lacks what it is about');
    const end = kept.index + kept[0].length;
    expect(edits.filter((edit) => edit.start < end && kept.index < edit.end)).toEqual([]);
    expect(splice(text, edits)).toContain(kept[0]);
  });

  it('leaves a sentence alone of which the dictionary lacks most words', async () => {
    const misspelt = { Huomen: ['Human'], menen: ['men'], kotiin: ['kotin'] };
    expect(await fix('Huomen menen kotiin', fluentIn('Human men kotin'), misspelt)).toEqual([]);
  });

  it('keeps British spellings', async () => {
    const edits = await fix('The colour is nice.', fluentIn('The color is nice.'), { colour: ['color'] });
    expect(edits).toEqual([]);
  });

  it.each(['\n', '\r\n', '\n\n', '\r\n\r\n'])(
    'keeps line breaks (%j) and corrects every line',
    async (lineBreak) => {
      const text = `i like tea${lineBreak}- i like milk${lineBreak}  i like water`;
      const edits = await fix(text, fluentIn('I like tea', '- I like milk', 'I like water'));
      expect(splice(text, edits)).toBe(`I like tea${lineBreak}- I like milk${lineBreak}  I like water`);
      expectApart(edits);
    },
  );

  it('ends the last sentence, but not a short line above others', async () => {
    const engine = fluentIn('We saw the lake.', 'Thanks for your help.', 'It was cold and dark there.');
    expect(splice('We saw the lake', await fix('We saw the lake', engine))).toBe('We saw the lake.');
    const letter = 'It was cold and dark there\n\nThanks for your help\nAda';
    expect(splice(letter, await fix(letter, engine))).toBe(
      'It was cold and dark there.\n\nThanks for your help\nAda',
    );
  });

  it('gives the edits of one sentence at a time, in order', async () => {
    const items: Edit[][] = [];
    const job = {
      kind: 'rewrite',
      text: 'We saw the the lake. It was fine. It has a a pier.',
      style: 'fix',
    } as const;
    const engine = fluentIn('We saw the lake.', 'It was fine.', 'It has a pier.');
    for await (const { edits } of rewrite(job, tools(engine, {}), never())) items.push(edits);
    expect(items.map((edits) => edits.map(({ start }) => start))).toEqual([[10], [], [42]]);
  });

  it.each([
    '',
    '  \n\t',
    '🎈',
    '12345',
    'Ich habe das Buch nicht gelesen, aber es ist gut.',
    '我们今天去公园。',
  ])('gives nothing for %j and does not wake the engine', async (text) => {
    const wake = () => Promise.reject(new Error('woken'));
    const items = rewrite({ kind: 'rewrite', text, style: 'fix' }, { engine: wake, linter: wake }, never());
    expect(await Array.fromAsync(items)).toEqual([]);
  });

  it('stops with the signal’s reason', async () => {
    const controller = new AbortController();
    const job = { kind: 'rewrite', text: 'We saw the the lake. We saw the the sea.', style: 'fix' } as const;
    const items = rewrite(job, tools(fluentIn('We saw the lake.', 'We saw the sea.'), {}), controller.signal);
    expect((await items.next()).done).toBe(false);
    controller.abort(new Error('enough'));
    await expect(items.next()).rejects.toThrow('enough');
  });
});

const never = () => new AbortController().signal;

async function fix(
  text: string,
  engine = fluentIn(),
  misspelt: Record<string, string[]> = {},
  known: readonly string[] = [],
): Promise<Edit[]> {
  const items = await Array.fromAsync(
    rewrite({ kind: 'rewrite', text, style: 'fix' }, tools(engine, misspelt, known), never()),
  );
  return items.flatMap(({ edits }) => edits);
}

function tools(
  engine: ReturnType<typeof scriptedEngine>,
  misspelt: Record<string, string[]>,
  known: readonly string[] = [],
) {
  return { engine: async () => engine, linter: async () => listLinter(misspelt, known) };
}

/** A model that knows the words of these sentences, and to which each two neighbouring tokens of theirs are likely. */
function fluentIn(...sentences: string[]) {
  const corpus = sentences.map((sentence) => `^${sentence}\n`);
  return scriptedEngine(
    (before, next) => {
      const path = before.replace(/^[\s\S]*(?:<\|endoftext\|>|assistant\n)/, '^');
      const last = / ?\p{L}+$|.$/u.exec(path)?.[0] ?? '';
      const pair = last + next.replace('<|im_end|>', '\n');
      return corpus.some((sentence) => sentence.includes(pair)) ? -0.1 : -6;
    },
    corpus.join(' ').match(/\p{Ll}+/gu) ?? [],
  );
}

/** Finds the given misspellings; knows the suggested words and `known`, and no others. */
function listLinter(misspelt: Record<string, string[]>, known: readonly string[]): Linter {
  const words = new Set([...known, ...Object.values(misspelt).flat()]);
  return {
    lint: async (text) =>
      Object.entries(misspelt).flatMap(([problem, suggestions]): Lint[] =>
        [...text.matchAll(new RegExp(`(?<!\\p{L})${problem}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
          start: index,
          end: index + problem.length,
          problem,
          kind: 'Spelling',
          suggestions,
        })),
      ),
    unknownWords: async (asked) => new Set(asked.filter((word) => !words.has(word))),
  };
}

function expectApart(edits: readonly Edit[]): void {
  for (const [i, edit] of edits.entries()) {
    const next = edits[i + 1];
    if (next) expect(edit.end).toBeLessThanOrEqual(next.start);
  }
}
