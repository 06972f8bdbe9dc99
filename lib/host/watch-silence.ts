const BEAT_MS = 5_000;
/** A minute, for the slowest machines. Counted, not timed: after the computer has slept nobody has had time to answer. */
const SILENT_BEATS = 12;

export interface SilenceWatch {
  /** The worker has given a sign of life. */
  heard(): void;
  stop(): void;
}

/** Watches a worker from which something is awaited, and tells once where it gives no sign of life for long. */
export function watchSilence(onSilent: () => void): SilenceWatch {
  let beats = 0;
  const timer = setInterval(() => {
    if (beats++ < SILENT_BEATS) return;
    stop();
    onSilent();
  }, BEAT_MS);
  const stop = () => clearInterval(timer);
  return {
    heard: () => {
      beats = 0;
    },
    stop,
  };
}
