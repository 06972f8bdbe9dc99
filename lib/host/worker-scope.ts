/** The part of `DedicatedWorkerGlobalScope` that is needed; the DOM's types don't have it. */
export interface WorkerScope<To, From> {
  addEventListener(type: 'message', listen: (event: MessageEvent<To>) => void): void;
  postMessage(message: From, transfer?: Transferable[]): void;
}
