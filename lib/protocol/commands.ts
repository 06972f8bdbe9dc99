import * as v from 'valibot';
import { RefusedEditSchema, WordSchema } from '../settings/habits-schema';
import { EngineSettingsSchema, FasterSchema, ThemeSchema } from '../settings/schema';

/** Messages between the surfaces and the service worker. No text of a page, but for the words named below. */

/** From a content script, which can't create the engine's document itself. Answered when the document listens. */
export const EnsureEngineSchema = v.object({ type: v.literal('ensure-engine') });
export type EnsureEngine = v.InferOutput<typeof EnsureEngineSchema>;

/** From the card, which runs in a page and can't read the settings. Answered with a `CardSettings`. */
export const CardOpenedSchema = v.object({ type: v.literal('card-opened') });
export type CardOpened = v.InferOutput<typeof CardOpenedSchema>;

export const CardSettingsSchema = v.object({
  theme: ThemeSchema,
  /** False in a private window: nothing that is taught there is kept. */
  learns: v.boolean(),
});
export type CardSettings = v.InferOutput<typeof CardSettingsSchema>;

/** From the card: its person has added a word to theirs. */
export const LearnWordSchema = v.object({ type: v.literal('learn-word'), word: WordSchema });
export type LearnWord = v.InferOutput<typeof LearnWordSchema>;

const MOST_REFUSED_AT_ONCE = 50;

/** From the card: its person has refused these edits. */
export const RefuseEditsSchema = v.object({
  type: v.literal('refuse-edits'),
  edits: v.pipe(v.array(RefusedEditSchema), v.maxLength(MOST_REFUSED_AT_ONCE)),
});
export type RefuseEdits = v.InferOutput<typeof RefuseEditsSchema>;

/** From the service worker to the engine's document: the settings have changed. */
export const EngineChangeSchema = v.object({
  type: v.literal('engine-settings'),
  settings: EngineSettingsSchema,
});
export type EngineChange = v.InferOutput<typeof EngineChangeSchema>;

/** From the settings page to the engine's document. Answered with bytes, or null where the browser does not count them. */
export const MeasureMemorySchema = v.object({ type: v.literal('measure-memory') });
export type MeasureMemory = v.InferOutput<typeof MeasureMemorySchema>;

/** From the engine's document, which can't store anything: both devices were timed. */
export const DevicesTimedSchema = v.object({ type: v.literal('devices-timed'), faster: FasterSchema });
export type DevicesTimed = v.InferOutput<typeof DevicesTimedSchema>;

/** What a gesture asks the side panel to do; kept in session storage, so that a panel that opens later finds it. */
export const GestureSchema = v.object({
  tabId: v.number(),
  windowId: v.number(),
  action: v.picklist(['summarize', 'ask']),
  /** Makes two equal gestures in a row two gestures. */
  id: v.string(),
});
export type Gesture = v.InferOutput<typeof GestureSchema>;
