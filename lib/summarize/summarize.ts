import type { Engine } from '../engine/engine';
import type { Point, SummarizeJob, SummaryItem } from '../protocol/tasks';
import { choose } from './choose';
import { datelineEnd } from './dateline';
import { limitsOf } from './forms';
import { shorten } from './shorten';
import { titlePoint } from './title';

/**
 * The page in one of the forms. First all points as whole sentences, without the model; then each point's final text,
 * in order. The engine is only asked for once a sentence has cuts to choose from.
 *
 * @throws what `engine` rejects with, and the signal's reason when aborted.
 */
export async function* summarize(
  job: SummarizeJob,
  engine: () => Promise<Engine>,
  signal: AbortSignal,
): AsyncGenerator<SummaryItem> {
  const { page, form, length } = job;
  const title = form === 'headline' ? titlePoint(page) : undefined;
  const choice = choose(page, form, length);
  const points = title ? [title] : choice.points;
  yield { kind: 'points', ...choice, points };

  for (const [index, point] of points.entries()) {
    signal.throwIfAborted();
    const text = title ? point.text : await finalText(point);
    yield { kind: 'shortened', index, text };
  }

  async function finalText({ text }: Point): Promise<string> {
    const news = text.slice(datelineEnd(text, page));
    const short = await shorten(news, page.lang, limitsOf(form, length), engine, signal);
    return form === 'headline'
      ? short.replace(/(?<!(?<![\p{L}\p{N}])(?:\p{L}|etc|Inc|Ltd|Co))\.$/u, '')
      : short;
  }
}
