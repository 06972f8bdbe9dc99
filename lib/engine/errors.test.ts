import { expect, it } from 'vitest';
import { asEngineError, EngineError } from './errors';

it.each([
  [new RangeError('Array buffer allocation failed'), 'out-of-memory'],
  [new Error('Aborted(OOM). Build with -sASSERTIONS for more info.'), 'out-of-memory'],
  [new RangeError('WebAssembly.Memory(): could not allocate memory'), 'out-of-memory'],
  [new RangeError('WebAssembly.Memory.grow(): Unable to grow instance memory'), 'out-of-memory'],
  [new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded'), 'out-of-memory'],
  [new Error('std::bad_alloc'), 'out-of-memory'],
  [12345678, 'out-of-memory'],
  [new Error('Invalid rank for input: input_ids'), 'engine-failed'],
  ['no words for it', 'engine-failed'],
])('puts a code to %s', (cause, code) => {
  expect(asEngineError(cause)).toMatchObject({ code, cause });
});

it('keeps the code of an error that has one', () => {
  const error = new EngineError('model-missing', 'gone');
  expect(asEngineError(error)).toBe(error);
});
