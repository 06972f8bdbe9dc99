import { writeOnnx } from '../models/onnx-writer';
import { InferenceSession } from './onnx-runtime';

/** Compiles the runtime and starts its threads, as set in its `env`: a session does, even on a graph that does nothing. */
export async function startRuntime(): Promise<void> {
  const session = await InferenceSession.create(nothing(), { executionProviders: ['wasm'] });
  await session.release();
}

function nothing(): Uint8Array {
  return writeOnnx({
    name: 'nothing',
    operatorSets: { '': 23 },
    nodes: [{ op: 'Identity', inputs: ['given'], outputs: ['back'] }],
    initializers: [],
    inputs: [{ name: 'given', type: 'float32', dims: [1] }],
    outputs: [{ name: 'back', type: 'float32', dims: [1] }],
    between: [],
  });
}
