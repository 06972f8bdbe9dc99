import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { automaticThreads } from '@/lib/host/worker-parameters';
import { formatNumber, plural, t } from '@/lib/i18n/text';
import { ensureEngine } from '@/lib/platform/engine-document';
import { engineMemory } from '@/lib/platform/engine-memory';
import { startTask } from '@/lib/protocol/start-task';
import type { TaskHandle } from '@/lib/protocol/task-port';
import type { MeasureItem } from '@/lib/protocol/tasks';
import { progressText, taskNotice } from '../messages';
import { settings } from '../settings';
import { Section } from './setting';

const STEPS = ['load', 'prefill', 'decode'] as const;
const CORES = navigator.hardwareConcurrency;
const DEVICES = { wasm: 'WebAssembly', webgpu: 'WebGPU' };
const NOT_MEASURED = '–';

/** Bytes, once the browser has counted them. */
type Memory = number | 'counting' | 'not counted';

export function Benchmark() {
  const measured = useSignal<readonly MeasureItem[]>([]);
  const running = useSignal(false);
  const progress = useSignal('');
  const status = useSignal('');
  const memory = useSignal<Memory>('not counted');
  const task = useRef<TaskHandle>(null);
  const runs = useRef(0);

  const count = async (turn: number) => {
    memory.value = 'counting';
    const bytes = await engineMemory();
    if (turn === runs.current) memory.value = bytes ?? 'not counted';
  };
  const end = (text: string) => {
    running.value = false;
    progress.value = '';
    status.value = text;
  };
  const run = () => {
    const turn = ++runs.current;
    measured.value = [];
    memory.value = 'not counted';
    running.value = true;
    status.value = '';
    task.current = startTask(
      ensureEngine,
      { kind: 'measure' },
      {
        onItem: (item) => {
          measured.value = [...measured.value, item];
        },
        onProgress: (step) => {
          progress.value = progressText(step);
        },
        onDone: () => {
          end(t('benchmark.done'));
          count(turn);
        },
        onFailed: (code) => end(t('notice', { ...taskNotice(code) })),
      },
    );
  };
  const stop = () => {
    runs.current++;
    task.current?.close();
    end(t('benchmark.stopped'));
  };
  return (
    <Section id="benchmark" title={t('benchmark.title')}>
      <p>{t('benchmark.intro')}</p>
      <div class="act">
        <button type="button" class="primary" onClick={running.value ? stop : run}>
          {running.value ? t('progress.stop') : t('benchmark.run')}
        </button>
        <p>
          {/* Every step of it would be too much to listen to. */}
          {progress.value}
          <span role="status">{status.value}</span>
        </p>
      </div>
      <Chart measured={measured.value} memory={memory.value} />
      <p class="quiet">{machine()}</p>
      <p class="quiet">{t('benchmark.memory_help')}</p>
    </Section>
  );
}

/** A bar for each step, all on one scale of seconds. */
function Chart({ measured, memory }: { measured: readonly MeasureItem[]; memory: Memory }) {
  const longest = Math.max(...measured.map(({ ms }) => ms));
  return (
    <table class="chart">
      <caption class="quiet">{t('benchmark.chart')}</caption>
      <tbody>
        {STEPS.map((step) => {
          const item = measured.find(({ kind }) => kind === step);
          return (
            <tr key={step}>
              <th scope="row">{t(`benchmark.${step}`)}</th>
              <td>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={item ? Math.max(0.5, (100 * item.ms) / longest) : 0} height="10" />
                </svg>
              </td>
              <td>{item ? t('benchmark.seconds', { seconds: rounded(item.ms / 1000) }) : NOT_MEASURED}</td>
              <td class="quiet">{item && amount(item)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{t('benchmark.memory')}</th>
          <td />
          <td>{typeof memory === 'number' ? megabytes(memory) : NOT_MEASURED}</td>
          <td class="quiet">{memory === 'counting' && t('benchmark.counting')}</td>
        </tr>
      </tbody>
    </table>
  );
}

function amount(item: MeasureItem): string {
  if (item.kind === 'load') {
    return t('benchmark.loaded', { size: megabytes(item.amount), device: DEVICES[item.device] });
  }
  return plural('benchmark.tokens', item.amount, { rate: rounded((1000 * item.amount) / item.ms) });
}

function megabytes(bytes: number): string {
  return t('benchmark.megabytes', { megabytes: rounded(bytes / 1e6) });
}

/** Two digits of meaning, and no false precision. */
function rounded(value: number): string {
  return formatNumber(value, {
    maximumSignificantDigits: value < 100 ? 2 : 3,
    useGrouping: false,
  });
}

function machine(): string {
  return t('benchmark.machine', {
    processors: formatNumber(CORES),
    threads: formatNumber(settings.value.threads || automaticThreads(CORES)),
  });
}
