import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { automaticThreads } from '@/lib/host/worker-parameters';
import { formatNumber, plural, t } from '@/lib/i18n/text';
import type { Compute } from '@/lib/settings/schema';
import { Choice } from '../choice';
import { settings } from '../settings';
import { save } from './save';
import { Section, Setting } from './setting';

const IDLE_MINUTES = [1, 5, 10, 30, 60, 240];
const CORES = navigator.hardwareConcurrency;
const COMPUTES: Record<Compute, string> = {
  auto: t('model.auto'),
  wasm: t('model.wasm'),
  webgpu: t('model.webgpu'),
};

export function Model() {
  const { idleMinutes, compute, threads } = settings.value;
  return (
    <Section id="model" title={t('model.title')}>
      <Setting htmlFor="idle" label={t('model.idle')} help={t('model.idle_help')}>
        <Choice
          id="idle"
          options={named([...IDLE_MINUTES, idleMinutes], duration)}
          value={String(idleMinutes)}
          onChoose={(minutes) => save({ idleMinutes: Number(minutes) })}
        />
      </Setting>
      <Setting htmlFor="compute" label={t('model.compute')} help={t('model.compute_help')}>
        <Choice
          id="compute"
          options={useHasGpu() ? COMPUTES : { ...COMPUTES, webgpu: t('model.no_webgpu') }}
          value={compute}
          onChoose={(next) => save({ compute: next })}
        />
      </Setting>
      <Setting htmlFor="threads" label={t('model.threads')} help={t('model.threads_help')}>
        <Choice
          id="threads"
          options={named([...threadCounts(), threads], (count) =>
            count === 0
              ? t('model.auto_threads', { count: formatNumber(automaticThreads(CORES)) })
              : formatNumber(count),
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
  return minutes < 60 ? plural('model.minutes', minutes) : plural('model.hours', minutes / 60);
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
