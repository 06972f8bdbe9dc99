interface Explained {
  /** The whole address, as the bundle holds it. */
  address: string | RegExp;
  why: string;
}

/** Every address that the package may hold. None of them is ever asked for. */
export const EXPLAINED: readonly Explained[] = [
  {
    address: /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)$/,
    why: 'Names of namespaces, by which elements are made.',
  },
  {
    address: /^https?:\/\/\*\/\*$/,
    why: 'What the browser is asked for where a person lets Sotto read a site.',
  },
  {
    address: /^https:\/\/\$\{[\w$]+\}\/?$/,
    why: 'A site that a person has typed, to be compared with; and the addresses under .invalid that the self-check tries.',
  },
  {
    address:
      /^https:\/\/github\.com\/(?:wxt-dev\/wxt\/issues\/\d+|huggingface\/transformers\.js\/issues\/new\/choose)$/,
    why: 'Words of WXT and Transformers.js in messages for developers.',
  },
  { address: 'https://wxt.dev/guide/go-further/testing.html', why: 'The same, of WXT.' },
  {
    address: /^https:\/\/huggingface\.co\/docs\/transformers[\w./-]*$/,
    why: 'The same, of Transformers.js.',
  },
  {
    address: /^https:\/\/gist\.github\.com\/hollance\/\w+$/,
    why: 'A comment of Transformers.js on its origins.',
  },
  { address: 'https://developer.mozilla.org/en-US/docs/Web/API/Cache', why: 'The same, on its cache.' },
  { address: 'https://web.dev/cross-origin-isolation-guide/', why: 'A warning of ONNX Runtime.' },
  {
    address: /^https:\/\/rolldown\.rs\/in-depth\/bundling-cjs#[\w-]+$/,
    why: 'A message of the bundler’s, for code that requires what is not there.',
  },
];

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>()\\,;]*/g;

/** The addresses that a file of the package holds without one of the reasons above. */
export function unexplainedAddresses(text: string): string[] {
  const found = new Set(text.match(ADDRESS)?.map((address) => address.replace(/[.:]$/, '')));
  return [...found].filter((address) => !EXPLAINED.some((one) => fits(one, address)));
}

function fits({ address: known }: Explained, address: string): boolean {
  return typeof known === 'string' ? known === address : known.test(address);
}
