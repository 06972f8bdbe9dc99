import * as v from 'valibot';
import { DeviceSchema, SummaryFormSchema, SummaryLengthSchema } from '../protocol/tasks';
import { HabitsSchema } from './habits-schema';
import { addressesOf, siteOf } from './site';

/** What a person has set or taught: the only thing that Sotto writes to disk. Whatever is not valid takes its default. */

export const ThemeSchema = v.picklist(['system', 'light', 'dark']);
export type Theme = v.InferOutput<typeof ThemeSchema>;

const ComputeSchema = v.picklist(['auto', 'webgpu', 'wasm']);
export type Compute = v.InferOutput<typeof ComputeSchema>;

/** Which was faster when both were timed, and in which browser (its user agent). */
export const FasterSchema = v.object({ device: DeviceSchema, browser: v.string() });
export type Faster = v.InferOutput<typeof FasterSchema>;

const MAX_IDLE_MINUTES = 24 * 60;
const MAX_THREADS = 16;

const engineEntries = {
  /** Minutes without a task after which the model gives its memory back. */
  idleMinutes: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_IDLE_MINUTES)), 10),
  compute: v.fallback(ComputeSchema, 'auto'),
  /** Of the processor; 0: as many as suit the machine. */
  threads: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_THREADS)), 0),
  /** Not set by a person: remembered, because timing both takes some seconds. */
  faster: v.fallback(v.optional(FasterSchema), undefined),
  habits: v.fallback(HabitsSchema, () => ({ words: [], refused: [] })),
};

export const EngineSettingsSchema = v.object(engineEntries);
export type EngineSettings = v.InferOutput<typeof EngineSettingsSchema>;

const SiteSettingsSchema = v.object({
  form: v.fallback(v.optional(SummaryFormSchema), undefined),
  length: v.fallback(v.optional(SummaryLengthSchema), undefined),
  /** Don't read this site. That it may always be read is not stored here: the browser keeps that permission. */
  never: v.fallback(v.optional(v.literal(true)), undefined),
});
export type SiteSettings = v.InferOutput<typeof SiteSettingsSchema>;

const SitesSchema = v.pipe(v.record(v.string(), v.unknown()), v.transform(validSites));
/** By site, as `siteOf` writes it. */
type Sites = Readonly<Record<string, SiteSettings>>;

const SettingsSchema = v.object({
  form: v.fallback(SummaryFormSchema, 'key-points'),
  length: v.fallback(SummaryLengthSchema, 'medium'),
  theme: v.fallback(ThemeSchema, 'system'),
  ...engineEntries,
  /** Its person has seen what Sotto is and how it is used. */
  introduced: v.fallback(v.boolean(), false),
  sites: v.fallback(SitesSchema, () => ({})),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Settings from whatever was stored: nothing, those of another version, or anything else. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : v.parse(SettingsSchema, {});
}

/** Whether a site is never to be read, by whichever of its addresses that was said. */
export function isBarred(site: string, sites: Settings['sites']): boolean {
  return addressesOf(site).some((address) => sites[address]?.never);
}

/** The part of them that the engine's document needs. */
export function engineSettings(settings: EngineSettings): EngineSettings {
  const { idleMinutes, compute, threads, faster, habits } = settings;
  return { idleMinutes, compute, threads, faster, habits };
}

function validSites(stored: Record<string, unknown>): Sites {
  const sites: Record<string, SiteSettings> = {};
  for (const [site, value] of Object.entries(stored)) {
    const parsed = v.safeParse(SiteSettingsSchema, value);
    if (parsed.success && siteOf(site) === site) sites[site] = parsed.output;
  }
  return sites;
}
