import { expect, it } from 'vitest';
import { engineSettings, parseSettings } from './schema';

const DEFAULTS = {
  form: 'key-points',
  length: 'medium',
  theme: 'system',
  idleMinutes: 10,
  compute: 'auto',
  threads: 0,
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

it('gives the engine’s part alone', () => {
  const { sites, ...others } = parseSettings({ threads: 2 });
  expect(engineSettings({ ...others })).toEqual({ idleMinutes: 10, compute: 'auto', threads: 2 });
  expect(sites).toEqual({});
});
