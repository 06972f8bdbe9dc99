/** Where the control build leaks, and how: each leak goes to a host of its own, so that the log tells them apart. */

const FROM_WORKERS = ['fetch', 'websocket'] as const;
const FROM_PAGES = [...FROM_WORKERS, 'image', 'beacon', 'dns-prefetch', 'preconnect', 'stun'] as const;
/** Chromium lets no page of an extension prerender, whatever its policy says, but content scripts. */
const FROM_CONTENT = [...FROM_PAGES, 'prerender'] as const;

export type LeakWay = (typeof FROM_CONTENT)[number];

interface LeakyContext {
  /** The module that is first to run there, from the project's root. */
  module: string;
  /** The ways that are there at all: workers have no document. */
  ways: readonly LeakWay[];
}

export const LEAKY_CONTEXTS = {
  background: { module: '/entrypoints/background.ts', ways: FROM_WORKERS },
  panel: { module: '/entrypoints/sidepanel/main.tsx', ways: FROM_PAGES },
  settings: { module: '/entrypoints/options/main.tsx', ways: FROM_PAGES },
  engine: { module: '/entrypoints/offscreen/main.ts', ways: FROM_PAGES },
  worker: { module: '/entrypoints/offscreen/worker.ts', ways: FROM_WORKERS },
  files: { module: '/entrypoints/offscreen/files-worker.ts', ways: FROM_WORKERS },
  linter: { module: '/entrypoints/offscreen/linter-worker.ts', ways: FROM_WORKERS },
  reader: { module: '/entrypoints/reader.ts', ways: FROM_CONTENT },
  rewriter: { module: '/entrypoints/rewriter.ts', ways: FROM_CONTENT },
} satisfies Record<string, LeakyContext>;

export type LeakyContextName = keyof typeof LEAKY_CONTEXTS;

/** Nothing has such a name, and by RFC 6761 nothing ever will. */
export function leakHost(context: LeakyContextName, way: LeakWay): string {
  return `${way}.${context}.leak.invalid`;
}

/** Every context with every way that is there. */
export function allLeaks(): { context: LeakyContextName; way: LeakWay; host: string }[] {
  return (Object.keys(LEAKY_CONTEXTS) as LeakyContextName[]).flatMap((context) => {
    const ways: readonly LeakWay[] = LEAKY_CONTEXTS[context].ways;
    return ways.map((way) => ({ context, way, host: leakHost(context, way) }));
  });
}
