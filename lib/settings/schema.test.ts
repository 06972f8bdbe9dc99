import { expect, it } from 'vitest';
import { engineSettings, isBarred, parseSettings } from './schema';

const DEFAULTS = {
  form: 'key-points',
  length: 'medium',
  theme: 'system',
  idleMinutes: 10,
  compute: 'auto',
  threads: 0,
  habits: { words: [], refused: [] },
  introduced: false,
  sites: {},
};

it.each([[undefined], [null], [{}], [[]], ['settings'], [7]])('takes %j for the defaults', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULTS);
});

it('keeps what is valid and puts each default where something is not', () => {
  const stored = {
    form: 'teaser',
    length: 'endless',
    theme: 'dark',
    idleMinutes: 0,
    compute: 'cloud',
    threads: 2.5,
    sites: 'all',
    note: 'not a setting',
  };
  expect(parseSettings(stored)).toEqual({ ...DEFAULTS, form: 'teaser', theme: 'dark' });
});

it('keeps of the sites those that are sites, and of each what is valid', () => {
  const sites = {
    'https://example.org': { form: 'headline', length: 'huge', never: true, visits: 3 },
    'https://example.org/path?q=1': { never: true },
    'file:///etc/hosts': { never: true },
    'http://example.com': 'never',
    'http://[::1]': { never: false },
  };
  expect(parseSettings({ sites }).sites).toEqual({
    'https://example.org': { form: 'headline', never: true },
    'http://[::1]': {},
  });
});

it('keeps of what a person has taught what is valid, and the latest of too much', () => {
  const words = ['Qblic', 'two words', '', 7, 'x'.repeat(41), '12', 'd’Arc'];
  const refused = [
    { from: 'teh', to: 'the', at: 3 },
    { from: 'same', to: 'same' },
    { from: 'one\ntwo', to: 'one' },
    { from: 'x'.repeat(81), to: 'x' },
    'teh',
  ];
  expect(parseSettings({ habits: { words, refused } }).habits).toEqual({
    words: ['Qblic', 'd’Arc'],
    refused: [{ from: 'teh', to: 'the' }],
  });
  const many = Array.from({ length: 1_001 }, (_, i) => `word${i}`);
  expect(parseSettings({ habits: { words: many } }).habits.words).toEqual(many.slice(1));
});

it('gives the engine’s part alone', () => {
  const { sites, ...others } = parseSettings({ threads: 2 });
  expect(engineSettings({ ...others })).toEqual({
    idleMinutes: 10,
    compute: 'auto',
    threads: 2,
    habits: DEFAULTS.habits,
  });
  expect(sites).toEqual({});
});

it('bars a site by whichever of its addresses that was said', () => {
  const { sites } = parseSettings({
    sites: { 'https://example.org': { never: true }, 'https://www.b.example': { form: 'tldr' } },
  });
  expect(isBarred('http://www.example.org', sites)).toBe(true);
  expect(isBarred('https://blog.example.org', sites)).toBe(false);
  expect(isBarred('https://b.example', sites)).toBe(false);
});
