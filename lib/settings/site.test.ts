import { expect, it } from 'vitest';
import { addressesOf, parseSite, siteName, siteOf } from './site';

it.each([
  ['https://example.org/a?b#c', 'https://example.org'],
  ['http://user:secret@example.org:8080/', 'http://example.org'],
  ['http://[::1]:3000/', 'http://[::1]'],
  ['https://BÜCHER.example/', 'https://xn--bcher-kva.example'],
  ['https://EXAMPLE.org./', 'https://example.org'],
  ['https://www.example.org.:8443/', 'https://www.example.org'],
  ['http://127.1/', 'http://127.0.0.1'],
  ['https://my_page.example.org/', 'https://my_page.example.org'],
  ['https://*/', undefined],
  ['https://*.org/', undefined],
  ['https://%2A.org/', undefined],
  ['https://./', undefined],
  ['chrome://settings', undefined],
  ['file:///tmp/a.html', undefined],
  ['', undefined],
])('finds the site of %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  [' example.org ', 'https://example.org'],
  ['example.org/page', 'https://example.org'],
  ['example.org:8443', 'https://example.org'],
  ['http://example.org', 'http://example.org'],
  ['http://localhost:3000', 'http://localhost'],
  ['not a site', undefined],
  ['example.org.', 'https://example.org'],
  ['*.example.org', undefined],
  ['example', undefined],
  ['javascript:alert(1)', undefined],
  ['ftp://example.org', undefined],
  ['', undefined],
])('understands %s as a person means it', (text, site) => {
  expect(parseSite(text)).toBe(site);
});

it('names the scheme only where it is not the usual one', () => {
  expect(siteName('https://example.org')).toBe('example.org');
  expect(siteName('http://example.org')).toBe('http://example.org');
});

it.each([
  ['https://example.org', ['example.org', 'www.example.org']],
  ['http://www.example.org', ['example.org', 'www.example.org']],
  ['https://www.org', ['www.org', 'www.www.org']],
  ['http://127.0.0.1', ['127.0.0.1']],
  ['http://[::1]', ['[::1]']],
  ['http://localhost', ['localhost']],
])('knows every address that %s is meant by', (site, hosts) => {
  expect(addressesOf(site)).toEqual([
    ...hosts.map((host) => `https://${host}`),
    ...hosts.map((host) => `http://${host}`),
  ]);
});
