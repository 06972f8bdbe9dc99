import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { isOwn, isOwnPage } from './sender';

type Sender = Parameters<typeof isOwn>[0];

const id = browser.runtime.id;
const tab = { id: 1 } as NonNullable<Sender>['tab'];

it.each<[string, Sender, boolean, boolean]>([
  ['nobody', undefined, false, false],
  ['a web page', { url: 'https://page.example/', tab }, false, false],
  ['another extension', { id: 'another', url: 'chrome-extension://another/page.html' }, false, false],
  ['another extension in a page', { id: 'another', url: 'https://page.example/', tab }, false, false],
  ['a script of its own in a page', { id, url: 'https://page.example/', tab }, true, false],
  ['a script of its own in a page without an address', { id, tab }, true, false],
  [
    'a page that begins like its own',
    { id, url: `chrome-extension://${id}.page.example/`, tab },
    true,
    false,
  ],
  ['a page of its own', { id, url: `chrome-extension://${id}/sidepanel.html` }, true, true],
  ['a page of its own in a tab', { id, url: `chrome-extension://${id}/options.html`, tab }, true, true],
  ['its service worker', { id }, true, true],
])('knows %s', (_, sender, own, ownPage) => {
  expect(isOwn(sender)).toBe(own);
  expect(isOwnPage(sender)).toBe(ownPage);
});
