import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/**
 * A page's own rules, not the extension's, decide what its scripts in that page may reach, and its requests would pass
 * for the page's. So what is put into pages holds no means to reach anything.
 */
const PUT_INTO_PAGES = ['entrypoints/reader.ts', 'entrypoints/rewriter.ts'];

/** `package.spec.ts` looks into them where they are bundled. */
const PACKAGES = [
  '#i18n',
  '@floating-ui/dom',
  '@mozilla/readability',
  '@orama/stemmers/english',
  '@preact/signals',
  'preact',
  'preact/hooks',
  'valibot',
  'wxt/browser',
  'wxt/utils/define-unlisted-script',
];

const { files, packages } = reachedFrom(PUT_INTO_PAGES);

it('is put into pages with few packages', () => {
  expect(files).toContain('lib/page/read-page.ts');
  expect(files).toContain('components/card/card.tsx');
  expect(packages.filter((name) => !PACKAGES.includes(name))).toEqual([]);
});

it.each(files)('%s reaches for nothing', (file) => {
  expect(meansIn(file, readFileSync(file, 'utf8'))).toEqual([]);
});

it('finds the means where there are some', () => {
  const code = `
    import type { fetch } from './types';
    const a = await fetch('/a'), b = window.fetch, c = globalThis['XMLHttpRequest'];
    navigator.sendBeacon('/b');
    const { WebSocket: Socket } = globalThis;
    import('./later');
    const link = document.createElement(isLink ? 'link' : 'div');
    link.href = '/c';
    image.setAttribute('src', '/d');
    box.innerHTML = d;
    const e = <p src={f}><img alt="" /></p>;
    const name = element.localName === 'iframe' ? element.getAttribute('href') : location.href;`;
  expect(meansIn('a.tsx', code)).toEqual([
    'fetch',
    'fetch',
    'XMLHttpRequest',
    'sendBeacon',
    'WebSocket',
    'import()',
    "createElement('link')",
    'href',
    "setAttribute('src')",
    'innerHTML',
    'src',
    '<img>',
  ]);
  expect(meansIn('a.css', '@import "b.css"; p { background: URL(a.png) }')).toEqual(['@import', 'url(']);
});

const GLOBALS = new Set(
  (
    'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection Image Audio ' +
    'FontFace Worker SharedWorker importScripts sendBeacon serviceWorker'
  ).split(' '),
);
/** What makes elements from text makes any element. */
const WRITERS = new Set(
  'innerHTML outerHTML insertAdjacentHTML createContextualFragment setHTMLUnsafe parseHTMLUnsafe write writeln'.split(
    ' ',
  ),
);
const LOADING_TAGS = new Set(
  'link script style iframe frame img image video audio source track object embed use portal'.split(' '),
);
const LOADING_ATTRIBUTES = new Set(
  'src srcset srcdoc href xlink:href data action formAction poster background ping imageSrcset'.split(' '),
);

interface Node {
  type: string;
  [key: string]: unknown;
}

function meansIn(file: string, code: string): string[] {
  if (file.endsWith('.css')) return (code.match(/@import|url\(/gi) ?? []).map((found) => found.toLowerCase());
  return means(parseSync(file, code).program as unknown as Node);
}

function means(node: Node): string[] {
  return [...ownMeans(node), ...children(node).flatMap(means)];
}

function ownMeans(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return named(node.name, GLOBALS, WRITERS);
    case 'Literal':
      return named(node.value, new Set([...GLOBALS].filter((name) => name !== 'fetch')), WRITERS);
    case 'ImportExpression':
      return ['import()'];
    case 'CallExpression':
      return callMeans(node);
    case 'AssignmentExpression':
      return named(keyOf(node.left as Node), LOADING_ATTRIBUTES);
    case 'JSXAttribute':
      return named((node.name as Node).name, LOADING_ATTRIBUTES, new Set(['dangerouslySetInnerHTML']));
    case 'JSXOpeningElement':
      return named((node.name as Node).name, LOADING_TAGS).map((tag) => `<${tag}>`);
    default:
      return [];
  }
}

function callMeans({ callee, arguments: given }: Node): string[] {
  const name = keyOf(callee as Node);
  const [first] = given as Node[];
  const names =
    name === 'createElement' ? LOADING_TAGS : name === 'setAttribute' ? LOADING_ATTRIBUTES : undefined;
  if (!first || !names) return [];
  return literalsIn(first)
    .filter((value) => names.has(value))
    .map((value) => `${name}('${value}')`);
}

function keyOf({ property }: Node): unknown {
  const key = property as Node | undefined;
  return key?.name ?? key?.value;
}

function literalsIn(node: Node): string[] {
  const own = node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
  return [...own, ...children(node).flatMap(literalsIn)];
}

/** Without what is there for the types alone. */
function children(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter(
      (child): child is Node => typeof (child as Node | null)?.type === 'string' && !isOfTypes(child as Node),
    );
}

function isOfTypes({ type, importKind, exportKind }: Node): boolean {
  return (
    /^TS(?!As|NonNull|Satisfies|Type(?:Assertion|Cast))/.test(type) ||
    importKind === 'type' ||
    exportKind === 'type'
  );
}

function named(name: unknown, ...sets: ReadonlySet<string>[]): string[] {
  return typeof name === 'string' && sets.some((names) => names.has(name)) ? [name] : [];
}

function reachedFrom(entries: readonly string[]): { files: string[]; packages: string[] } {
  const reached = new Set(entries);
  const packages = new Set<string>();
  for (const file of reached) {
    if (file.endsWith('.css')) continue;
    for (const source of importsOf(file)) {
      const path = source.startsWith('@/') ? source.slice(2) : join(dirname(file), source);
      if (source.startsWith('@/') || source.startsWith('.')) reached.add(resolved(normalize(path)));
      else packages.add(source);
    }
  }
  return { files: [...reached].sort(), packages: [...packages].sort() };
}

function importsOf(file: string): string[] {
  const { body } = parseSync(file, readFileSync(file, 'utf8')).program as unknown as { body: Node[] };
  return body
    .filter((node) => /^(?:Import|Export)/.test(node.type) && !isOfTypes(node) && !isAllTypes(node))
    .flatMap(({ source }) => ((source as Node | null)?.value as string | undefined) ?? []);
}

/** `import { type A } from './a'` */
function isAllTypes({ specifiers }: Node): boolean {
  const all = (specifiers ?? []) as Node[];
  return all.length > 0 && all.every(isOfTypes);
}

/** Without the query by which a style sheet is asked for as a text. */
function resolved(path: string): string {
  const [plain = path] = path.split('?');
  const found = [plain, `${plain}.ts`, `${plain}.tsx`].find(
    (each) => /\.\w+$/.test(each) && existsSync(each),
  );
  if (!found) throw new Error(`${path} is not there`);
  return found;
}
