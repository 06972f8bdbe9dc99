import * as v from 'valibot';
import { PageSchema } from './page';

/** What a task is asked to do, and what it gives back piece by piece. */

/** What the model can run on: the main processor or the graphics processor. */
export const DeviceSchema = v.picklist(['wasm', 'webgpu']);
export type Device = v.InferOutput<typeof DeviceSchema>;

const OffsetsSchema = v.object({ start: v.number(), end: v.number() });

export const SummaryFormSchema = v.picklist(['key-points', 'tldr', 'teaser', 'headline']);
export type SummaryForm = v.InferOutput<typeof SummaryFormSchema>;
export const SummaryLengthSchema = v.picklist(['short', 'medium', 'long']);
export type SummaryLength = v.InferOutput<typeof SummaryLengthSchema>;

const PointSchema = v.object({
  /** The sentence of the page that it stands on. */
  sentence: v.number(),
  /** What is shown: the sentence or a part of it. Its words are a subsequence of the sentence's. */
  text: v.string(),
});
export type Point = v.InferOutput<typeof PointSchema>;

/** `steps`: a how-to's, all of them; `thread`: the question, then answers; `rows`: mostly table rows. */
const SummaryLayoutSchema = v.picklist(['statements', 'steps', 'thread', 'rows']);
export type SummaryLayout = v.InferOutput<typeof SummaryLayoutSchema>;

export const SummaryItemSchema = v.variant('kind', [
  /** All points, in the page's order, as whole sentences. Comes first, without the model. */
  v.object({
    kind: v.literal('points'),
    points: v.array(PointSchema),
    layout: SummaryLayoutSchema,
    /** Parts of the page (from heading to heading, or equal ones), and those that had text to choose from. */
    sections: v.object({ read: v.number(), total: v.number() }),
  }),
  /** The model has looked at point `index`; `text` is its final form (perhaps unchanged). */
  v.object({ kind: v.literal('shortened'), index: v.number(), text: v.string() }),
]);
export type SummaryItem = v.InferOutput<typeof SummaryItemSchema>;

export const AskItemSchema = v.variant('kind', [
  /** The sentences that come nearest, best first. Comes first, without the model; again if the model reorders them. */
  v.object({
    kind: v.literal('citations'),
    /** `answer`: the page speaks of it; `closest`: perhaps; `absent`: not on this page. */
    verdict: v.picklist(['answer', 'closest', 'absent']),
    sentences: v.array(v.number()),
  }),
  /** The words of a cited sentence that answer. */
  v.object({
    kind: v.literal('span'),
    /** Undefined where no sentence shows them: the page's head gives its author or date. Offsets are 0 then. */
    sentence: v.optional(v.number()),
    ...OffsetsSchema.entries,
    text: v.string(),
    /** 0–1: the model's confidence among all spans looked at. */
    confidence: v.number(),
    /** True: sure enough to be shown as the answer; false: only marked in its sentence. */
    isAnswer: v.boolean(),
  }),
]);
export type AskItem = v.InferOutput<typeof AskItemSchema>;

const RewriteStyleSchema = v.picklist(['fix', 'shorter', 'formal', 'friendly']);
export type RewriteStyle = v.InferOutput<typeof RewriteStyleSchema>;

/** Longer texts to rewrite (UTF-16 units) would keep the model busy for minutes. */
export const LONGEST_TEXT = 10_000;

const EditSchema = v.object({
  /** Offsets (UTF-16) in the text as it was sent; edits never overlap. */
  ...OffsetsSchema.entries,
  replacement: v.string(),
  reason: v.picklist([
    'spelling',
    'grammar',
    'article',
    'preposition',
    'verb form',
    'noun form',
    'word choice',
    'missing word',
    'extra word',
    'repeated word',
    'capital letter',
    'punctuation',
    'shorter',
    'tone',
  ]),
});
export type Edit = v.InferOutput<typeof EditSchema>;

export const RewriteItemSchema = v.variant('kind', [
  /** What was found in one sentence, perhaps nothing. */
  v.object({
    kind: v.literal('edits'),
    edits: v.array(EditSchema),
    /** Sentences looked at so far, and all that will be. */
    done: v.number(),
    total: v.number(),
  }),
]);
export type RewriteItem = v.InferOutput<typeof RewriteItemSchema>;

/** How long a piece of work took on this machine. */
export const MeasureItemSchema = v.variant('kind', [
  /** Reading the model's files, `amount` bytes, and starting its session: when this engine was started. */
  v.object({
    kind: v.literal('load'),
    ms: v.number(),
    amount: v.number(),
    device: DeviceSchema,
  }),
  /** Running a text of `amount` tokens through the model. */
  v.object({ kind: v.literal('prefill'), ms: v.number(), amount: v.number() }),
  /** Writing `amount` tokens, one after another. */
  v.object({ kind: v.literal('decode'), ms: v.number(), amount: v.number() }),
]);
export type MeasureItem = v.InferOutput<typeof MeasureItemSchema>;

export const JobSchema = v.variant('kind', [
  v.object({
    kind: v.literal('summarize'),
    page: PageSchema,
    form: SummaryFormSchema,
    length: SummaryLengthSchema,
  }),
  v.object({
    kind: v.literal('ask'),
    page: PageSchema,
    question: v.string(),
    /** Ids of the sentences that a selection touches: they and their surroundings are looked at first. */
    selection: v.optional(v.array(v.number())),
  }),
  v.object({
    kind: v.literal('rewrite'),
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    style: RewriteStyleSchema,
  }),
  v.object({ kind: v.literal('measure') }),
]);
export type Job = v.InferOutput<typeof JobSchema>;
export type SummarizeJob = Extract<Job, { kind: 'summarize' }>;
export type AskJob = Extract<Job, { kind: 'ask' }>;
export type RewriteJob = Extract<Job, { kind: 'rewrite' }>;
