// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MOST_METADATA } from '../protocol/page';
import { readMetadata } from './metadata';

function pageWith(head: string, body = ''): Document {
  document.documentElement.removeAttribute('lang');
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

describe('readMetadata: the title', () => {
  it.each([
    [
      'Tides explained',
      `<title>Tides explained - Coast Weekly</title>${meta('og:title', 'Tides explained')}`,
      '',
    ],
    ['Tides explained', '<title>Tides explained | Coast Weekly</title>', ''],
    ['Tides explained', '<title>Coast Weekly » Tides explained</title>', ''],
    ['Tides – and moons', '<title>Tides – and moons</title>', ''],
    ['Tides explained', '<title>Tides explained in brief</title>', '<h1>Tides  explained</h1>'],
    ['Moons explained', `<title>Moons explained</title>${meta('og:title', 'Tides explained')}`, ''],
    ['Tides explained', '', '<h1>Tides explained</h1>'],
    ['News', `<title>News</title>${meta('og:title', 'News: your account is locked')}`, ''],
    [
      'News: tides explained',
      `<title>News</title>${meta('og:title', 'News: tides explained')}`,
      '<h1>News: tides explained</h1>',
    ],
  ])('is %j', (expected, head, body) => {
    expect(readMetadata(pageWith(head, body), { siteName: 'Coast Weekly' }).title).toBe(expected);
  });
});

describe('readMetadata: the rest', () => {
  it('is no longer than a page may say', () => {
    const long = 'Tides '.repeat(MOST_METADATA);
    const head = `<title>${long}</title>${meta('og:site_name', long)}${meta('article:published_time', long)}`;
    const page = pageWith(head, `<h1>${long}</h1>`);
    page.documentElement.setAttribute('lang', `en${'-tide'.repeat(MOST_METADATA)}`);
    const said = readMetadata(page, { byline: long });
    for (const text of Object.values(said)) expect(text.length).toBeLessThanOrEqual(MOST_METADATA);
    expect(said.title).toContain('Tides Tides');
  });

  it('takes what the page says before what was made out of it', () => {
    const head =
      meta('og:site_name', 'Coast Weekly') + meta('article:published_time', '2021-05-04T10:30:00Z');
    const page = pageWith(head);
    page.documentElement.setAttribute('lang', 'pt_BR');
    expect(readMetadata(page, { siteName: 'coast', lang: 'en', byline: 'By Ina Brook,' })).toMatchObject({
      siteName: 'Coast Weekly',
      published: '2021-05-04T10:30:00Z',
      lang: 'pt-br',
      byline: 'Ina Brook',
    });
  });

  it.each([
    'By Ina Brook, 2 March 2026',
    'Ina Brook | Published: Mon 2nd March, 2026 10:15',
    'Ina Brook – Mar. 2, 2026',
    'Ina Brook on 2 March 2026',
    'Ina Brook, 2026-03-02',
    'Ina Brook · 2. März 2026',
    'Ina Brook, 2 de marzo de 2026',
  ])('leaves the day out of the author’s name: %s', (byline) => {
    expect(readMetadata(pageWith(''), { byline }).byline).toBe('Ina Brook');
  });

  it('is empty where the page says nothing, or nothing of sense', () => {
    const page = pageWith('');
    page.documentElement.setAttribute('lang', '<none>');
    expect(readMetadata(page, {})).toEqual({ title: '', byline: '', published: '', siteName: '', lang: '' });
  });
});
