import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type PageServer, servePages } from './page-server';

let folder = '';
let server: PageServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'a.html'), '<p>one</p>');
  writeFileSync(join(folder, 'deep', 'b.css'), 'p { color: red }');
  server = await servePages({ folder, csp: "default-src 'none'" });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

it('serves a folder with types and the policy on its pages only', async () => {
  const page = await fetch(server.url('a.html'));
  expect(await page.text()).toBe('<p>one</p>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toBe("default-src 'none'");
  const style = await fetch(server.url('deep/b.css'));
  expect(style.headers.get('content-type')).toContain('text/css');
  expect(style.headers.get('content-security-policy')).toBeNull();
});

it('lists every address it serves, and serves nothing else', async () => {
  server.add('added.html', '<p>two</p>');
  expect(server.urls().sort()).toEqual(
    ['a.html', 'added.html', 'deep/b.css', 'favicon.ico'].map((path) => `${server.origin}/${path}`),
  );
  for (const url of server.urls()) expect((await fetch(url)).ok).toBe(true);
  for (const path of ['/', '/a.html/', '/../package.json', '/none']) {
    expect((await fetch(server.origin + path)).status).toBe(404);
  }
  expect(() => server.url('none.html')).toThrow('none.html');
});

it('isolates pages from other origins where asked', async () => {
  const isolated = await servePages({ folder, isolated: true });
  try {
    for (const path of ['a.html', 'deep/b.css']) {
      const { headers } = await fetch(isolated.url(path));
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    }
  } finally {
    await isolated.close();
  }
  expect((await fetch(server.url('a.html'))).headers.get('cross-origin-opener-policy')).toBeNull();
});
