import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { automaticThreads } from '@/lib/host/worker-parameters';
import { Choice } from '../choice';
import { settings } from '../settings';
import { save } from './save';
import { Section, Setting } from './setting';
import { MODEL } from './text';

const IDLE_MINUTES = [1, 5, 10, 30, 60, 240];
const CORES = navigator.hardwareConcurrency;

export function Model() {
  const { idleMinutes, compute, threads } = settings.value;
  return (
    <Section id="model" title={MODEL.title}>
      <Setting htmlFor="idle" label={MODEL.idle} help={MODEL.idleHelp}>
        <Choice
          id="idle"
          options={named([...IDLE_MINUTES, idleMinutes], duration)}
          value={String(idleMinutes)}
          onChoose={(minutes) => save({ idleMinutes: Number(minutes) })}
        />
      </Setting>
      <Setting htmlFor="compute" label={MODEL.compute} help={MODEL.computeHelp}>
        <Choice
          id="compute"
          options={useHasGpu() ? MODEL.computes : { ...MODEL.computes, webgpu: MODEL.noGpu }}
          value={compute}
          onChoose={(next) => save({ compute: next })}
        />
      </Setting>
      <Setting htmlFor="threads" label={MODEL.threads} help={MODEL.threadsHelp}>
        <Choice
          id="threads"
          options={named([...threadCounts(), threads], (count) =>
            count === 0 ? MODEL.automatic(automaticThreads(CORES)) : String(count),
          )}
          value={String(threads)}
          onChoose={(count) => save({ threads: Number(count) })}
        />
      </Setting>
    </Section>
  );
}

function threadCounts(): number[] {
  return Array.from({ length: 1 + Math.min(CORES, 16) }, (_, count) => count);
}

function duration(minutes: number): string {
  return minutes < 60 ? MODEL.minutes(minutes) : MODEL.hours(minutes / 60);
}

/** Numbers, each once and ascending, with their names. */
function named(numbers: readonly number[], name: (number: number) => string): Record<string, string> {
  return Object.fromEntries(numbers.map((number) => [String(number), name(number)]));
}

/** Whether the browser has a graphics processor to offer; taken for granted until it has answered. */
function useHasGpu(): boolean {
  const hasGpu = useSignal(true);
  useEffect(() => {
    Promise.resolve(navigator.gpu?.requestAdapter()).then((adapter) => {
      hasGpu.value = adapter != null;
    });
  }, [hasGpu]);
  return hasGpu.value;
}
