import * as v from 'valibot';
import { isOwnAttempt } from './attempts';

/**
 * What each part of the extension has seen since it began: what the browser refused it, and what it has loaded from
 * elsewhere. The self-check asks all parts that are there; they answer on a channel that only they can hear.
 */

const CHANNEL = 'sotto:self-check';

const PlaceSchema = v.picklist(['settings', 'panel', 'background', 'engine', 'worker', 'linter']);
export type Place = v.InferOutput<typeof PlaceSchema>;

const ReportSchema = v.object({
  place: PlaceSchema,
  /** By the rules of the content security policy. */
  violations: v.array(v.object({ directive: v.string(), address: v.string() })),
  /** Addresses that are not the extension's own. */
  resources: v.array(v.string()),
});
export type Report = v.InferOutput<typeof ReportSchema>;

const QuestionSchema = v.object({ question: v.string() });
const AnswerSchema = v.object({ answer: v.string(), report: ReportSchema });

/** Notes what happens here from now on, and answers the self-check wherever it runs. The check's own attempts aside. */
export function reportFrom(place: Place): void {
  const violations: Report['violations'] = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (!isOwnAttempt(blockedURI)) violations.push({ directive: effectiveDirective, address: blockedURI });
  });
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!v.is(QuestionSchema, data)) return;
    const report: Report = { place, violations, resources: foreignResources() };
    channel.postMessage({ answer: data.question, report } satisfies v.InferOutput<typeof AnswerSchema>);
  });
}

/** A part that computes answers late; one that is closed, never. */
const PATIENCE_MS = 1_000;

/** The reports of all parts that answer in time, this page's among them. */
export async function gatherReports(): Promise<Report[]> {
  const question = crypto.randomUUID();
  const reports: Report[] = [];
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (v.is(AnswerSchema, data) && data.answer === question) reports.push(data.report);
  });
  channel.postMessage({ question });
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  channel.close();
  const order = PlaceSchema.options;
  return reports.sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place));
}

function foreignResources(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(`${location.origin}/`) && !name.startsWith('data:'))
    .filter((name) => !isOwnAttempt(name));
}
