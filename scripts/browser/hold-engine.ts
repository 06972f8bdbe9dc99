import type { ExtensionBrowser } from './launch.ts';

/** Between two runs of the model the engine sends itself a message, so that it may hear an abort: that is kept back. */
const HOLD = `
  globalThis.held = [];
  globalThis.send = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (...message) { globalThis.held.push([this, message]); };
`;
const IS_HELD = 'globalThis.held.length > 0';
const RELEASE = `
  MessagePort.prototype.postMessage = globalThis.send;
  for (const [port, message] of globalThis.held.splice(0)) port.postMessage(...message);
`;

export interface HeldEngine {
  /** Whether a task has come to its middle and stands still there. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** Makes the next task stand still in its middle, after a run of the model. The engine must be loaded. */
export async function holdEngine(extension: ExtensionBrowser): Promise<HeldEngine> {
  await extension.evaluateIn('worker', HOLD);
  return {
    isHeld: () => extension.evaluateIn('worker', IS_HELD),
    release: () => extension.evaluateIn('worker', RELEASE),
  };
}
