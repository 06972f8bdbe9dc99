import { describe, expect, it } from 'vitest';
import { rewritten } from '../../../tests/support/rewritten';
import { scriptedEngine } from '../../../tests/support/scripted-engine';

describe('shorter', () => {
  it.each([
    ['In order to win, we trained on a daily basis.', 'To win, we trained daily.'],
    ['Please note that the shop is closed.', 'The shop is closed.'],
    ['I think that we lost.', 'I think we lost.'],
    ['The lake is really deep.', 'The lake is deep.'],
  ])('%s', async (text, expected) => {
    const engine = scriptedEngine((_, next) => (/^ ?[.,]$/.test(next) ? -0.1 : -0.5));
    expect(await rewritten('shorter', text, engine)).toBe(expected);
  });

  it.each([
    'The lake is not really deep.',
    'Thank you very much for it.',
    'The lake is deep.',
    'He said "in order to win" twice.',
    'Read `in order to` first.',
  ])('leaves as it is: %s', async (text) => {
    expect(await rewritten('shorter', text)).toBe(text);
  });

  it('keeps a word where the gap would be unnatural', async () => {
    const engine = scriptedEngine((before, next) =>
      before.endsWith(' lake is') && next === ' deep' ? -9 : -1,
    );
    expect(await rewritten('shorter', 'The lake is really deep.', engine)).toBe('The lake is really deep.');
  });
});

describe('formal', () => {
  it.each([
    ["hey Ada, I'm late!", 'hello Ada, I am late.'],
    ["Can't we meet? We don’t know.", "Can't we meet? We do not know."],
    ['thanks to you, and thx!', 'thanks to you, and thank you.'],
  ])('%s', async (text, expected) => {
    expect(await rewritten('formal', text)).toBe(expected);
  });

  it('lets the model choose what a contraction stands for', async () => {
    const engine = scriptedEngine((before, next) =>
      before.endsWith(' has') && next === ' gone' ? -0.1 : -2,
    );
    expect(await rewritten('formal', "Now she's gone.", engine)).toBe('Now she has gone.');
  });

  it('leaves a word where nothing else is likely', async () => {
    const engine = scriptedEngine((_, next) => (next === ' not' ? -30 : -1));
    expect(await rewritten('formal', "We don't know.", engine)).toBe("We don't know.");
  });
});

describe('friendly', () => {
  it.each([
    ['Dear Sir or Madam, it is late.', "Hello, it's late."],
    ['I know what it is.', 'I know what it is.'],
    ['Send me the list prior to Monday.', 'Please send me the list before Monday.'],
    ['Send it, please.', 'Send it, please.'],
    ['You must not wait.', "Please don't wait."],
    ['I am writing to inform you that we moved.', 'Just to let you know, we moved.'],
  ])('%s', async (text, expected) => {
    expect(await rewritten('friendly', text)).toBe(expected);
  });

  it('keeps line breaks', async () => {
    expect(await rewritten('friendly', 'It is late.\r\n\r\nIt is dark.')).toBe(
      "It's late.\r\n\r\nIt's dark.",
    );
  });
});
