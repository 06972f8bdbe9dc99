import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import arabic from '../../locales/ar.json';

beforeEach(() => vi.resetModules());

it('gives an English text its forms and numbers', async () => {
  const { keyOf, plural, t } = await import('./text');
  expect(plural('panel.points_ready', 1)).toBe('1 point ready');
  expect(plural('panel.points_ready', 1200)).toBe('1,200 points ready');
  expect(plural('card.taken', 3, { taken: '2' })).toBe('2 of 3 edits');
  expect(t(`page_failures.${keyOf('no-access')}.title`)).toBe('Sotto can’t see this page yet');
  expect(keyOf('verb form')).toBe('verb_form');
});

it('gives an Arabic one all six', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => {
    const form = key.replace('card_edits_', '') as keyof typeof arabic.card.edits;
    return arabic.card.edits[form] ?? arabic[key as 'language'];
  });
  const { plural } = await import('./text');
  const texts = [0, 1, 2, 3, 11, 100].map((count) => plural('card.edits', count));
  const { zero, one, two, few, many, other } = arabic.card.edits;
  expect(texts).toEqual([
    zero,
    one,
    two,
    few.replace('{count}', '3'),
    many.replace('{count}', '11'),
    other.replace('{count}', '100'),
  ]);
});

it('writes numbers as the browser does where the texts are in its language, else as the texts do', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-IN');
  expect((await import('./text')).formatNumber(1_234_567)).toBe('12,34,567');
  vi.resetModules();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr');
  expect((await import('./text')).formatNumber(1_234_567)).toBe('1,234,567');
});
