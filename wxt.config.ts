import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { addRuntimeFiles, chooseModelFiles, modelOf } from './scripts/build/assets.ts';
import { BundledPackages } from './scripts/build/bundled-packages.ts';
import { OLDEST_CHROME, RUNTIME_ALIAS, RUNTIME_CONDITIONS, TARGET } from './scripts/build/bundling.ts';
import { leakyControl } from './scripts/build/leaks.ts';
import { LICENCES_FILE, licenceTexts } from './scripts/build/licences.ts';
import { noRemoteAddresses } from './scripts/build/no-remote.ts';

const contentSecurityPolicy = (mode: string) => {
  // The control build must really leak, or the test that catches it would prove nothing.
  const letOut = (sources: string) => (mode === 'leaky' ? ` ${sources}` : '');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    `connect-src 'self'${letOut('http: ws:')}`,
    "style-src 'self'",
    `img-src 'self' data:${letOut('http:')}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

const packages = new BundledPackages();
const controls = (mode: string) => (mode === 'leaky' ? [leakyControl()] : []);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    minimum_chrome_version: OLDEST_CHROME,
    // Asked for one site at a time, when its person chooses “Always”; PRIVACY.md explains.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    permissions: ['activeTab', 'scripting', 'sidePanel', 'offscreen', 'contextMenus', 'storage'],
    action: { default_title: '__MSG_manifest_action__' },
    side_panel: { default_path: 'sidepanel.html' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_manifest_summarize__',
      },
      // Chromium keeps Alt+Shift+A and Alt+Shift+R for itself and would leave these two without a key.
      ask: { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_manifest_ask__' },
      rewrite: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_manifest_rewrite__' },
    },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
    content_security_policy: { extension_pages: contentSecurityPolicy(mode) },
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      addRuntimeFiles(files);
      packages.add('onnxruntime-web');
      chooseModelFiles(files, wxt.config.mode);
    },
    'build:done': (wxt) => {
      packages.write(wxt.config.mode);
      writeFileSync(join(wxt.config.outDir, LICENCES_FILE), licenceTexts(packages.names));
    },
  },
  vite: ({ mode }) => ({
    plugins: [preact(), packages.plugin(), ...controls(mode)],
    define: { __MODEL__: JSON.stringify(modelOf(mode)) },
    resolve: { conditions: RUNTIME_CONDITIONS, alias: RUNTIME_ALIAS },
    worker: { format: 'es', plugins: () => [noRemoteAddresses(), packages.plugin(), ...controls(mode)] },
    build: { target: TARGET, sourcemap: false },
  }),
});
