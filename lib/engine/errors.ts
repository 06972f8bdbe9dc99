export type EngineErrorCode = 'model-missing' | 'model-damaged' | 'out-of-memory' | 'engine-failed';

export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Puts a code to what the runtime throws; EngineErrors stay as they are. */
export function asEngineError(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new EngineError(isOutOfMemory(cause, message) ? 'out-of-memory' : 'engine-failed', message, {
    cause,
  });
}

function isOutOfMemory(cause: unknown, message: string): boolean {
  // An uncaught C++ exception reaches JavaScript as a bare pointer; in practice it is std::bad_alloc.
  if (typeof cause === 'number') return true;
  return /bad_alloc|out of memory|\bOOM\b|allocation failed|(?:failed|not|unable) (?:to )?(?:allocate|grow)|Cannot enlarge memory|Maximum memory size exceeded/i.test(
    message,
  );
}
