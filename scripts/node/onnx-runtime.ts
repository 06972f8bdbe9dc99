import * as onnxRuntime from 'onnxruntime-web';

/** Transformers.js takes the runtime that it finds here when it is first imported; its own for Node is not installed. */
const globals = globalThis as Record<symbol, unknown>;
globals[Symbol.for('onnxruntime')] ??= onnxRuntime;
