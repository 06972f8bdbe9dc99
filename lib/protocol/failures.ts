import * as v from 'valibot';

/** Why a task could not be done; the surfaces put each into words (`components/messages.ts`). */
export const TaskFailureSchema = v.picklist([
  'model-missing',
  'model-damaged',
  'out-of-memory',
  'engine-failed',
  'engine-lost',
  'checker-failed',
  /** Known to scripts in pages only, which an update or a reload of the extension leaves behind. */
  'extension-replaced',
  'bad-request',
]);
export type TaskFailure = v.InferOutput<typeof TaskFailureSchema>;

/** Why a page could not be read. */
export const PageFailureSchema = v.picklist([
  'no-access',
  'browser-page',
  'error-page',
  'pdf',
  'nothing-to-read',
  'page-gone',
  'not-found',
  'folded-away',
  'read-failed',
]);
export type PageFailure = v.InferOutput<typeof PageFailureSchema>;
