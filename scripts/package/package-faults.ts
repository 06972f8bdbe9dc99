import type { PackedFile } from './read-zip.ts';

/** What both stores allow (Chrome Web Store, Edge Add-ons). */
const LONGEST_NAME = 75;
const LONGEST_DESCRIPTION = 132;
const MOST_BYTES = 500e6;
const ICONS = ['16', '32', '48', '128'];

/** Nothing of these belongs into what people install. */
const STRAYS = /\.map$|\.tsx?$|\.test\.|(?:^|\/)(?:tests?|node_modules|\.[^/]+)(?:\/|$)|tiny-random/;

interface Manifest {
  manifest_version?: number;
  name?: string;
  version?: string;
  description?: string;
  default_locale?: string;
  icons?: Record<string, string>;
  background?: { service_worker?: string };
  side_panel?: { default_path?: string };
  options_ui?: { page?: string };
  key?: string;
  update_url?: string;
}

/** Why a store would not take this package; empty where it would. */
export function packageFaults(files: readonly PackedFile[]): string[] {
  const text = (path: string) =>
    files
      .find((file) => file.path === path)
      ?.read()
      .toString('utf8');
  const written = text('manifest.json');
  if (written === undefined) return ['There is no manifest.json at the top.'];
  const manifest = JSON.parse(written) as Manifest;
  return [
    ...manifestFaults(manifest),
    ...localeFaults(manifest, files, text),
    ...fileFaults(manifest, files),
  ];
}

function manifestFaults(manifest: Manifest): string[] {
  const faults: string[] = [];
  if (manifest.manifest_version !== 3) faults.push('The manifest is not of version 3.');
  const parts = manifest.version?.split('.') ?? [];
  const isNumber = (part: string) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535;
  if (parts.length < 1 || parts.length > 4 || !parts.every(isNumber)) {
    faults.push(
      `“${manifest.version}” is not a version: one to four numbers up to 65535, with dots between.`,
    );
  }
  if (manifest.key !== undefined || manifest.update_url !== undefined) {
    faults.push('“key” and “update_url” are the store’s to give.');
  }
  for (const size of ICONS) {
    if (!manifest.icons?.[size]) faults.push(`There is no icon of ${size} pixels.`);
  }
  return faults;
}

/** Names and descriptions, also where they stand in the locales. */
function localeFaults(
  { name = '', description = '', default_locale: locale }: Manifest,
  files: readonly PackedFile[],
  text: (path: string) => string | undefined,
): string[] {
  const locales = files.filter(({ path }) => /^_locales\/\w+\/messages\.json$/.test(path));
  if (locales.length > 0 && !locales.some(({ path }) => path === `_locales/${locale}/messages.json`)) {
    return [`The default locale “${locale}” has no messages.`];
  }
  const said = (value: string, path: string) => {
    const key = /^__MSG_(\w+)__$/.exec(value)?.[1];
    const messages = JSON.parse(text(path) ?? '{}') as Record<string, { message: string } | undefined>;
    return key ? (messages[key]?.message ?? '') : value;
  };
  return locales.flatMap(({ path }) => {
    const faults: string[] = [];
    const length = (value: string) => said(value, path).length;
    if (length(name) === 0 || length(name) > LONGEST_NAME) {
      faults.push(`${path}: a name has 1 to ${LONGEST_NAME} characters.`);
    }
    if (length(description) === 0 || length(description) > LONGEST_DESCRIPTION) {
      faults.push(`${path}: a description has 1 to ${LONGEST_DESCRIPTION} characters.`);
    }
    return faults;
  });
}

function fileFaults(manifest: Manifest, files: readonly PackedFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const named = [
    manifest.background?.service_worker,
    manifest.side_panel?.default_path,
    manifest.options_ui?.page,
    ...Object.values(manifest.icons ?? {}),
  ].filter((path) => path !== undefined);
  const missing = named.filter((path) => !paths.has(path.replace(/^\//, '')));
  const strays = [...paths].filter((path) => STRAYS.test(path));
  // The browser keeps such names for itself.
  const reserved = [...paths].filter((path) => path.startsWith('_') && !path.startsWith('_locales/'));
  const bytes = files.reduce((sum, { packed }) => sum + packed, 0);
  return [
    ...missing.map((path) => `The manifest names ${path}, which is not there.`),
    ...strays.map((path) => `${path} does not belong into the package.`),
    ...reserved.map((path) => `${path} begins with “_”, which the browser keeps for itself.`),
    ...(bytes > MOST_BYTES ? [`The package is larger than ${MOST_BYTES / 1e6} MB.`] : []),
  ];
}
