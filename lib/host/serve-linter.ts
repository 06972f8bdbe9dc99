import type { Linter } from '../rewrite/linter';
import type { FromLinter, ToLinter } from './linter-messages';
import type { WorkerScope } from './worker-scope';

export type LinterScope = WorkerScope<ToLinter, FromLinter>;

/** Runs in the linter's worker: loads it at once and answers one question after another. */
export function serveLinter(scope: LinterScope, load: () => Promise<Linter>): void {
  const linter = load();
  // Each question hears of it.
  linter.catch(() => {});
  scope.addEventListener('message', async ({ data }) => {
    try {
      scope.postMessage(await answer(await linter, data));
    } catch (error) {
      scope.postMessage({ type: 'failed', id: data.id, message: String(error) });
    }
  });
  scope.postMessage({ type: 'ready' });
}

async function answer(linter: Linter, question: ToLinter): Promise<FromLinter> {
  const { id } = question;
  if (question.ask === 'lint') return { type: 'lints', id, lints: await linter.lint(question.text) };
  return { type: 'unknown', id, words: [...(await linter.unknownWords(question.words))] };
}
