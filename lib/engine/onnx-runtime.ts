/**
 * Stands in for `onnxruntime-web/webgpu`, which Transformers.js imports: that build is the largest and loads a
 * second later than the plain one. The worker's URL says which device it is for.
 */
const device = new URL(globalThis.location.href).searchParams.get('device');
const runtime =
  device === 'webgpu' ? await import('onnxruntime-web/jspi') : await import('onnxruntime-web/wasm');

export const { InferenceSession, Tensor, env } = runtime;
