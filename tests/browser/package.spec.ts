import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputFolder } from '../../scripts/build/build.ts';
import { LICENCES_FILE } from '../../scripts/build/licences.ts';
import { EXPLAINED, unexplainedAddresses } from '../../scripts/package/addresses.ts';
import { compiledFaults, compiledWorksIn } from '../../scripts/package/compiled-works.ts';
import { licenceFaults } from '../../scripts/package/licence-faults.ts';
import { packageFaults } from '../../scripts/package/package-faults.ts';
import { shippedPackages } from '../../scripts/package/shipped-packages.ts';
import { expect, test } from './support/fixtures.ts';

/** What the package that people install asks for and holds. */
const folder = outputFolder('production');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

test('asks for exactly the permissions that PRIVACY.md explains', () => {
  const permissions = ['activeTab', 'scripting', 'sidePanel', 'offscreen', 'contextMenus', 'storage'];
  expect(manifest.permissions).toEqual(permissions);
  expect(manifest.host_permissions).toBeUndefined();
  // Not held, but asked for: one site at a time.
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.minimum_chrome_version).toBe('137');
  const explained = readFileSync('PRIVACY.md', 'utf8');
  for (const permission of permissions) expect(explained).toContain(`| \`${permission}\` |`);
  expect(explained).toContain('| one site, if you choose so |');
});

test('is what the stores of Chrome and Edge take', () => {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  expect(files.length).toBeGreaterThan(30);
  const packed = files.map((path) => {
    const { size } = statSync(join(folder, path));
    return { path, size, packed: size, read: () => readFileSync(join(folder, path)) };
  });
  expect(packageFaults(packed)).toEqual([]);
});

test('lets its pages connect to nothing but itself', () => {
  const policy = manifest.content_security_policy.extension_pages as string;
  const directives = new Map(policy.split('; ').map((part) => part.split(/ (.*)/, 2) as [string, string]));
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(directives.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
  for (const sources of directives.values())
    expect(sources).not.toMatch(/https?:|\*|unsafe-inline|unsafe-eval'.*eval/);
});

test('holds no address without a reason', () => {
  const texts = globSync('**/*.{js,mjs,html,css,json}', { cwd: folder }).map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }));
  expect(texts.length).toBeGreaterThan(8);
  for (const { path, text } of texts) expect.soft(unexplainedAddresses(text), path).toEqual([]);
  const all = texts.map(({ text }) => text).join('\n');
  for (const { address, why } of EXPLAINED)
    expect.soft(holds(all, address), `No longer there: ${why}`).toBe(true);
});

/** Whether one of the addresses that an allowance is made for is still in the package. */
function holds(text: string, address: string | RegExp): boolean {
  if (typeof address === 'string') return text.includes(address);
  return new RegExp(address.source.replace(/^\^|\$$/g, '')).test(text);
}

test('puts nothing into pages that could reach out', () => {
  for (const script of ['reader.js', 'rewriter.js']) {
    const text = readFileSync(join(folder, script), 'utf8');
    expect.soft(text.match(REACHING), script).toBeNull();
  }
});

/** By these names a script asks for something; `content-code.test.ts` looks closer, but at the sources of Sotto alone. */
const REACHING =
  /\b(?:fetch|fetchLater|importScripts|import)\(|\b(?:XMLHttpRequest|Web(?:Socket|Transport)\w*|EventSource|RTCPeerConnection|sendBeacon|serviceWorker|SharedWorker)\b|\bnew (?:Image|Audio|Worker|FontFace)\b/g;

test('carries the model with its licence and the statement of changes', () => {
  const model = join(folder, 'models/smollm2-135m-instruct');
  expect(readFileSync(join(model, 'LICENSE'), 'utf8')).toContain('Apache License');
  expect(readFileSync(join(model, 'CHANGES.md'), 'utf8')).toContain('requantised to 8 bits by this project');
});

test('names every package that it carries code of, under a licence that allows that', () => {
  const shipped = shippedPackages('production');
  expect(shipped.length).toBeGreaterThan(8);
  expect(licenceFaults(shipped, readFileSync('NOTICE', 'utf8'))).toEqual([]);
  const carried = readFileSync(join(folder, LICENCES_FILE), 'utf8');
  const headings = [...carried.matchAll(/^={80}\n\n(.*)$/gm)].flatMap(([, names = '']) => names.split(', '));
  expect(headings).toEqual(expect.arrayContaining(shipped.map(({ name }) => name)));
});

test('names what its WebAssembly was compiled from', () => {
  const works = compiledWorksIn(folder);
  expect(works.length).toBeGreaterThan(50);
  expect(compiledFaults(works, readFileSync('NOTICE', 'utf8'))).toEqual([]);
  const { version } = JSON.parse(readFileSync('node_modules/onnxruntime-web/package.json', 'utf8'));
  const commit = readFileSync('node_modules/onnxruntime-web/__commit.txt', 'utf8').trim();
  expect(readFileSync('NOTICE', 'utf8'), version).toContain(`/blob/${commit}/ThirdPartyNotices.txt`);
});

test('is small where people wait for it', () => {
  const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const panel = [...filesOf('sidepanel.html')];
  expect(panel.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
  expect(panel.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(1);
  expect(panel.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(120_000);
  for (const script of ['reader.js', 'rewriter.js']) expect(gzipped(script)).toBeLessThanOrEqual(60_000);
});

/** A page's own scripts and styles, and those that they load with them, by their paths in the package. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:src=|href=|from|import)\s*["']([^"']+\.(?:js|css))["']/g)) {
    const next = path.startsWith('/') ? path.slice(1) : join(dirname(file), path);
    if (!found.has(next)) filesOf(next, found.add(next));
  }
  return found;
}
