import type { Plugin } from 'vite';

/** Where the control build tries to reach; nothing answers there. */
export const LEAKS = {
  worker: 'http://worker-leak.invalid/',
  content: 'http://content-leak.invalid/',
};

/**
 * For the `leaky` build only: makes the worker and the content script reach out, so that the test of the network log
 * can show that it would notice. The sources themselves hold no such code.
 */
export function leakyControl(): Plugin {
  return {
    name: 'sotto:leaky-control',
    transform(code, id) {
      if (id.split('?')[0]?.endsWith('/entrypoints/offscreen/worker.ts')) return code + leak(LEAKS.worker);
      if (id.split('?')[0]?.endsWith('/entrypoints/reader.ts')) return code + leak(LEAKS.content);
      return undefined;
    },
  };
}

function leak(url: string): string {
  return `\nfetch(${JSON.stringify(url)}, { mode: 'no-cors' }).catch(() => {});\n`;
}
