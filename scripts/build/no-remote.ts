import type { Plugin } from 'vite';

/** Addresses that Transformers.js would fall back to for code and models, were it not told otherwise. */
const REMOTE = ['https://cdn.jsdelivr.net/npm/onnxruntime-web@', 'https://huggingface.co/"'];

/** Takes those addresses out of the bundle altogether. Fails the build when the library no longer holds them. */
export function noRemoteAddresses(): Plugin {
  return {
    name: 'sotto:no-remote-addresses',
    transform(code, id) {
      if (!/@huggingface\/transformers\/dist\/.*\.js$/.test(id.split('?')[0] ?? '')) return undefined;
      let cleaned = code;
      for (const address of REMOTE) {
        if (!cleaned.includes(address)) this.error(`${address} is no longer in ${id}: look where it went.`);
        cleaned = cleaned.replaceAll(
          address,
          address.endsWith('"') ? 'remote-models-are-off:"' : 'remote-code-is-off:',
        );
      }
      return cleaned;
    },
  };
}
