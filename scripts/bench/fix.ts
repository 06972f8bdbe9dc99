import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import type { Edit, RewriteItem, RewriteJob } from '../../lib/protocol/tasks.ts';
import type { Fold } from './fold.ts';
import { type GleuItem, gleu, type Tokens } from './gleu.ts';
import { readSentences } from './sentence-files.ts';
import { editTokens, locate, tokenise, type WrittenText, writeOut } from './treebank-text.ts';

const CORRECT = join(import.meta.dirname, 'writing/correct.txt');
export const FAULTY = join(import.meta.dirname, 'writing/faulty.txt');

export interface FixBench {
  /** GLEU in points of the corrected and of the untouched sentences. */
  gleu: number;
  sourceGleu: number;
  /** Share of edits that move the sentence by more than half their cost towards some reference. */
  editPrecision: number;
  /** Share of the project's own correct sentences that got any edit. */
  damage: number;
  sentences: number;
}

export interface FixBenchOptions {
  /**
   * Folder with `dev.src` and `dev.ref0` … `dev.ref3`, tokenised, one sentence a line; the project's own faulty texts where
   * left out.
   */
  data?: string | undefined;
  /** A fixed pseudo-random sample of this many sentences (and of the correct ones). */
  limit?: number;
  /** A fixed half of the sentences. */
  fold?: Fold;
}

export type RunRewrite = (job: RewriteJob) => Promise<RewriteItem[]>;

export async function benchFix(run: RunRewrite, options: FixBenchOptions): Promise<FixBench> {
  const sentences = faultyTexts(options);
  const items: GleuItem[] = [];
  for (const { source, references, written } of sentences) {
    const edits = await editsOf(run, written.text);
    items.push({ source, references, hypothesis: editTokens(source, written, edits) });
  }
  const correct = sample(correctSentences(), options.limit);
  let damaged = 0;
  for (const text of correct) if ((await editsOf(run, text)).length > 0) damaged += 1;
  return {
    gleu: gleu(items),
    sourceGleu: gleu(items.map((item) => ({ ...item, hypothesis: item.source }))),
    editPrecision: editPrecision(items),
    damage: correct.length === 0 ? 0 : damaged / correct.length,
    sentences: items.length,
  };
}

export interface FaultyText {
  /** Its place among all. */
  id: number;
  source: Tokens;
  /** The source as people write it. */
  written: WrittenText;
  /** As many for each text. */
  references: Tokens[];
}

export function faultyTexts({ data, limit, fold }: FixBenchOptions): FaultyText[] {
  const all = data ? readJfleg(data) : readOwn();
  return sample(
    all.filter(({ id }) => !fold || foldOf(id) === fold),
    limit,
  );
}

function readJfleg(folder: string): FaultyText[] {
  const read = (name: string) =>
    readFileSync(join(folder, `dev.${name}`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ').filter(Boolean));
  const references = [0, 1, 2, 3].map((i) => read(`ref${i}`));
  return read('src').map((source, id) => ({
    id,
    source,
    written: writeOut(source),
    references: references.map((lines) => lines[id] ?? []),
  }));
}

/** What people type into forms and messages, with faults. Written for the project; the fold `check` not to be fitted to. */
function readOwn(): FaultyText[] {
  return readSentences(FAULTY).map(({ text, corrections }, id) => {
    const source = tokenise(text);
    const [first = [], second = first] = corrections.map(tokenise);
    return { id, source, written: { text, spans: locate(source, text) }, references: [first, second] };
  });
}

export function correctSentences(): string[] {
  return readFileSync(CORRECT, 'utf8').split('\n').filter(Boolean);
}

async function editsOf(run: RunRewrite, text: string): Promise<Edit[]> {
  const items = await run({ kind: 'rewrite', text, style: 'fix' });
  return items.flatMap(({ edits }) => edits);
}

/** Share of changes, as a diff sees them, that pay more than half their cost towards some reference. */
export function editPrecision(items: readonly GleuItem[]): number {
  let edits = 0;
  let good = 0;
  for (const { source, hypothesis, references } of items) {
    for (const { start, removed, added } of changes(source, hypothesis)) {
      const edited = [...source.slice(0, start), ...added, ...source.slice(start + removed.length)];
      edits += 1;
      if (paysOff(source, edited, references, distance(removed, added))) good += 1;
    }
  }
  return edits === 0 ? 1 : good / edits;
}

/** Whether a change moves a sentence by more than half its cost, in tokens, towards some reference. */
export function paysOff(before: Tokens, after: Tokens, references: readonly Tokens[], cost: number): boolean {
  const moved = references.map(
    (reference) => (distance(before, reference) - distance(after, reference)) / cost,
  );
  return Math.max(...moved) > 0.5;
}

function changes(source: Tokens, hypothesis: Tokens) {
  const found: { start: number; removed: string[]; added: string[] }[] = [];
  let at = 0;
  let open: { start: number; removed: string[]; added: string[] } | undefined;
  for (const part of diffArrays([...source], [...hypothesis])) {
    if (!part.added && !part.removed) {
      at += part.value.length;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { start: at, removed: [], added: [] };
      found.push(open);
    }
    if (part.removed) {
      open.removed.push(...part.value);
      at += part.value.length;
    } else open.added.push(...part.value);
  }
  return found;
}

/** Levenshtein distance in tokens. */
export function distance(a: Tokens, b: Tokens): number {
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, token] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries())
      row.push(Math.min((old[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (old[j] ?? 0) + (token === other ? 0 : 1)));
    old = row;
  }
  return old[b.length] ?? 0;
}

function foldOf(id: number): Fold {
  return id % 2 === 0 ? 'tune' : 'check';
}

/** The first `limit` in an order that is random and always the same. */
export function sample<T>(all: readonly T[], limit = all.length): T[] {
  return all
    .map((item, i) => ({ item, i, key: hash(i + 7919) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, limit)
    .sort((a, b) => a.i - b.i)
    .map(({ item }) => item);
}

function hash(value: number): number {
  let mixed = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
