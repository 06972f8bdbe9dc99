import * as v from 'valibot';
import { EngineSettingsSchema, FasterSchema } from '../settings/schema';

/** Text-free messages between the surfaces and the service worker. */

/** From a content script, which can't create the engine's document itself. Answered when the document listens. */
export const EnsureEngineSchema = v.object({ type: v.literal('ensure-engine') });
export type EnsureEngine = v.InferOutput<typeof EnsureEngineSchema>;

/** From the service worker to the engine's document: the settings have changed. */
export const EngineChangeSchema = v.object({
  type: v.literal('engine-settings'),
  settings: EngineSettingsSchema,
});
export type EngineChange = v.InferOutput<typeof EngineChangeSchema>;

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
