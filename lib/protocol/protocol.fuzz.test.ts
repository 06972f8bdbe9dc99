import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakePort } from '../../tests/support/fake-port';
import { hostileText } from '../../tests/support/hostile-text';
import { parseSettings } from '../settings/schema';
import * as commands from './commands';
import * as failures from './failures';
import { PageSchema } from './page';
import { type PageHandlers, servePage } from './page-port';
import { openTask, TASK_PORT, ToHostSchema } from './task-port';
import * as tasks from './tasks';

const PAGE = {
  title: 'The mill',
  lang: 'en',
  words: 3,
  blocks: [{ kind: 'paragraph', sentences: [{ id: 0, text: 'The mill turns.' }] }],
};
const EDIT = { start: 0, end: 3, replacement: 'A', reason: 'article' };
const POINT = { sentence: 0, text: 'The mill turns.' };
const HABITS = { words: ['Qblic'], refused: [{ from: 'teh', to: 'the' }] };

/** One message or so of every kind. */
const VALID: unknown[] = [
  { type: 'start', job: { kind: 'summarize', page: PAGE, form: 'tldr', length: 'short' } },
  { type: 'start', job: { kind: 'ask', page: PAGE, question: 'Who?', selection: [0] } },
  { type: 'start', job: { kind: 'rewrite', text: 'Teh mill', style: 'fix' } },
  { type: 'pong' },
  { type: 'ping' },
  { type: 'learn-word', word: 'Qblic' },
  { type: 'refuse-edits', edits: HABITS.refused },
  { type: 'engine-settings', settings: { idleMinutes: 5, compute: 'wasm', threads: 2, habits: HABITS } },
  { type: 'devices-timed', faster: { device: 'webgpu', browser: 'Browser' } },
  { tabId: 1, windowId: 1, action: 'ask', id: 'a' },
  { theme: 'dark', learns: true },
  { kind: 'points', points: [POINT], layout: 'steps', sections: { read: 1, total: 1 } },
  { kind: 'span', sentence: 0, start: 0, end: 3, text: 'The', confidence: 0.5, isAnswer: true },
  { kind: 'edits', edits: [EDIT], done: 1, total: 1 },
  { form: 'tldr', habits: HABITS, sites: { 'https://mill.example': { form: 'tldr', never: true } } },
  { id: 0, request: { type: 'highlight', sentence: 0, scroll: true } },
  {
    type: 'events',
    seq: 0,
    events: [
      { type: 'progress', progress: { stage: 'loading', done: 1, total: 2 } },
      { type: 'items', items: [{ kind: 'edits', edits: [EDIT], done: 1, total: 1 }] },
    ],
  },
  { type: 'events', seq: 0, events: [{ type: 'done', cost: { ms: 1, tokens: 1, cpuMs: 1 } }] },
  { type: 'events', seq: 0, events: [{ type: 'failed', code: 'bad-request' }] },
];

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  hostileText,
  fc.constantFrom('x'.repeat(5_000), -1, 1e308, JSON.parse('{ "__proto__": { "polluted": true } }')),
);

/** Messages with something else in one place, and values that are none at all. */
const messages = fc.oneof(
  anything,
  fc
    .tuple(fc.constantFrom(...VALID), fc.nat(), fc.option(anything))
    .map(([message, place, value]) => damaged(message, place, value)),
);

/** A copy in which the value at one of its places is another one; null: is gone. */
function damaged(message: unknown, place: number, value: unknown): unknown {
  const copy: unknown = structuredClone(message);
  const places = placesIn(copy);
  const [holder, key] = places[place % places.length] ?? [];
  if (!holder || key === undefined) return copy;
  if (value === null) delete holder[key];
  else holder[key] = value;
  return copy;
}

function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [typeof holder, string],
    ...placesIn(holder[key]),
  ]);
}

const EXPORTS: Record<string, unknown> = { ...commands, ...failures, ...tasks, PageSchema, ToHostSchema };
const SCHEMAS = Object.entries(EXPORTS).filter((entry): entry is [string, v.GenericSchema] =>
  entry[0].endsWith('Schema'),
);

it.each(SCHEMAS)('%s takes a message or refuses it, and what it takes it takes again', (_, schema) => {
  fc.assert(
    fc.property(messages, (message) => {
      const parsed = v.safeParse(schema, message);
      if (!parsed.success) return;
      expect(v.parse(schema, structuredClone(parsed.output))).toEqual(parsed.output);
      expect(JSON.stringify(parsed.output).length).toBeLessThanOrEqual(
        JSON.stringify(message).length + SETTINGS_LENGTH,
      );
      expect(Object.prototype).not.toHaveProperty('polluted');
    }),
    { numRuns: 50 },
  );
});

/** Settings that are left out take their defaults. */
const SETTINGS_LENGTH = JSON.stringify(parseSettings({})).length;

it('takes of what is taught only words, and edits of one line, so many at once', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.constantFrom('Qblic', 'x'.repeat(41))), (word) => {
      if (!v.is(commands.LearnWordSchema, { type: 'learn-word', word })) return;
      expect(word.length).toBeLessThanOrEqual(40);
      expect(word).not.toMatch(/[\s<>|]/);
    }),
  );
  const edits = fc.array(fc.record({ from: hostileText, to: hostileText }), { maxLength: 60 });
  fc.assert(
    fc.property(edits, (some) => {
      if (!v.is(commands.RefuseEditsSchema, { type: 'refuse-edits', edits: some })) return;
      expect(some.length).toBeLessThanOrEqual(50);
      for (const { from, to } of some) expect((from + to).length).toBeLessThanOrEqual(160);
    }),
    { numRuns: 50 },
  );
});

it('makes settings of whatever was stored', () => {
  fc.assert(
    fc.property(messages, (stored) => {
      const settings = parseSettings(stored);
      expect(parseSettings(structuredClone(settings))).toEqual(settings);
      expect(settings.idleMinutes).toBeGreaterThanOrEqual(1);
      expect([0, ...Array.from({ length: 16 }, (_, i) => i + 1)]).toContain(settings.threads);
      for (const site of Object.keys(settings.sites)) expect(site).toMatch(/^https?:\/\/[^/]+$/);
    }),
    { numRuns: 100 },
  );
});

describe('whatever comes through a port', () => {
  it('a task ends once at most, and only then is silent', () => {
    fc.assert(
      fc.property(fc.array(messages, { maxLength: 6 }), (received) => {
        const port = fakePort(TASK_PORT);
        const connect = vi.spyOn(browser.runtime, 'connect').mockReturnValue(port.port);
        const ends: string[] = [];
        openTask(
          { kind: 'rewrite', text: 'Teh mill', style: 'fix' },
          {
            onItem: () => expect(ends).toEqual([]),
            onProgress: () => expect(ends).toEqual([]),
            onDone: () => ends.push('done'),
            onFailed: (code) => ends.push(code),
          },
        );
        for (const message of received) port.receive(message);
        port.close();
        expect(ends).toHaveLength(1);
        connect.mockRestore();
      }),
      { numRuns: 100 },
    );
  });

  it('the reader answers requests, and nothing else', async () => {
    let connected: ((port: Browser.runtime.Port) => void) | undefined;
    vi.stubGlobal('navigation', new EventTarget());
    vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
      connected = listener;
    });
    const asked: string[] = [];
    const handler = ({ type }: { type: string }) => {
      asked.push(type);
      return { ok: false as const, code: 'not-found' as const };
    };
    const handlers: PageHandlers = {
      read: handler,
      highlight: handler,
      'clear-highlight': handler,
      selection: handler,
    };
    servePage(handlers);
    await fc.assert(
      fc.asyncProperty(fc.array(messages, { maxLength: 6 }), async (received) => {
        asked.length = 0;
        const port = fakePort('sotto:page');
        connected?.(port.port);
        for (const message of received) port.receive(message);
        await Promise.resolve();
        await Promise.resolve();
        expect(port.sent).toHaveLength(asked.length);
        for (const type of asked) expect(Object.keys(handlers)).toContain(type);
        port.close();
      }),
      { numRuns: 50 },
    );
  });
});
