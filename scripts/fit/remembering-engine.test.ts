import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scriptedEngine } from '../../tests/support/scripted-engine';
import { rememberingEngine } from './remembering-engine';

const folder = mkdtempSync(join(tmpdir(), 'sotto-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('asks the model once, and not at all where the file knows', async () => {
  const file = join(folder, 'memory.jsonl');
  let loads = 0;
  const load = async () => {
    loads++;
    return Object.assign(
      scriptedEngine(() => -1.25),
      { dispose: async () => {} },
    );
  };
  const request = { prefix: [1, 2], text: [3, 4] };

  const first = await rememberingEngine(file, load).probe(request);
  expect(loads).toBe(1);
  const again = rememberingEngine(file, load);
  expect(await again.probe(request)).toEqual(first);
  expect(loads).toBe(1);
  await again.probe({ ...request, text: [5] });
  expect(loads).toBe(2);
});
