import { MOST_METADATA } from '../protocol/page';
import { agrees, bareText, holds } from './bare-text';
import { withoutDate } from './stock-lines';

export interface Metadata {
  title: string;
  byline: string;
  published: string;
  siteName: string;
  /** BCP 47, lower case. */
  lang: string;
}

/** What the page says of itself; empty where it says nothing. `found` is what Readability made out. */
export function readMetadata(document: Document, found: Partial<Metadata>): Metadata {
  const metas = metasOf(document);
  const siteName = clean(metas.get('og:site_name') ?? metas.get('application-name') ?? found.siteName ?? '');
  return {
    title: findTitle(document, metas, siteName),
    byline: cleanByline(found.byline ?? ''),
    published: (found.published || findPublished(document, metas)).slice(0, MOST_METADATA),
    siteName,
    lang: findLang(document, metas) || cleanLang(found.lang ?? ''),
  };
}

type Metas = ReadonlyMap<string, string>;

function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** What the author calls the page, without the name of the site. */
function findTitle(document: Document, metas: Metas, siteName: string): string {
  const tab = clean(document.title);
  const shared = clean(metas.get('og:title') ?? metas.get('twitter:title') ?? '');
  const heading = onlyHeading(document);
  // A page that changes without loading anew often leaves its meta tags behind, and nobody sees what more they say.
  const isCurrent = !tab || holds(tab, shared) || holds(heading, shared);
  if (shared && isCurrent) return withoutSite(shared, siteName, document);
  if (heading && (!tab || agrees(tab, heading))) return heading;
  return withoutSite(tab, siteName, document) || heading;
}

/** "By Ina Brook, 2 March 2026" → "Ina Brook" */
function cleanByline(byline: string): string {
  return withoutDate(clean(byline).replace(/^by:?\s+/i, '')).replace(/[,;|]$/, '');
}

const DATES = ['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate'];

function findPublished(document: Document, metas: Metas): string {
  const inHead = DATES.map((name) => metas.get(name)).find((date) => date !== undefined);
  const time = 'time[datetime][pubdate], time[datetime][itemprop="datePublished"]';
  return inHead ?? document.querySelector(time)?.getAttribute('datetime') ?? '';
}

function findLang(document: Document, metas: Metas): string {
  return cleanLang(document.documentElement.getAttribute('lang') || (metas.get('content-language') ?? ''));
}

/** A language, a script, a country, and some variants. */
const LONGEST_TAG = 40;

function cleanLang(lang: string): string {
  const tag = lang.trim().toLowerCase().replaceAll('_', '-');
  return tag.length <= LONGEST_TAG && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(tag) ? tag : '';
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MOST_METADATA);
}

function onlyHeading(document: Document): string {
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => clean(h1.textContent ?? ''))
    .filter(Boolean);
  return headings.length === 1 ? (headings[0] ?? '') : '';
}

const SEPARATOR = /\s+[|–—·•»:-]{1,2}\s+|\s*[|»]\s*/g;

/** Without a first or last part that names the site (by its own name or that of its host). */
function withoutSite(title: string, siteName: string, document: Document): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const names = [bareText(siteName), bareText(hostName(document))].filter((name) => name.length > 1);
  const isSite = (part: string) =>
    names.some(
      (name) =>
        bareText(part) !== '' &&
        (bareText(part) === name || bareText(part) === `the${name}` || `the${bareText(part)}` === name),
    );
  const last = cuts.at(-1);
  if (last && isSite(title.slice(last.index + last[0].length))) return title.slice(0, last.index).trim();
  const first = cuts[0];
  if (first && isSite(title.slice(0, first.index))) return title.slice(first.index + first[0].length).trim();
  return title;
}

/** "example" of www.example.co.uk: the longest label. */
function hostName(document: Document): string {
  const labels = document.location?.hostname.replace(/^www\./, '').split('.') ?? [];
  return labels.reduce((longest, label) => (label.length > longest.length ? label : longest), '');
}
