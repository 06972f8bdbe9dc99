import type { Means } from '@/lib/self-check/attempts';
import type { Compute, Theme } from '@/lib/settings/schema';

/** What the options page says. */

export const PAGE = {
  title: 'Sotto',
  subtitle: 'Settings',
  sections: 'Sections',
  saved: 'Saved',
};

export const SUMMARIES = {
  title: 'Summaries',
  form: 'Form',
  formHelp: 'What a summary starts as. Change it in the panel, and that site keeps your choice.',
  length: 'Length',
  lengthHelp: 'How long it is at first. A site keeps your choice in the same way.',
};

export const SITES = {
  title: 'Sites',
  intro:
    'Sotto sees a page only when you press its button, its shortcut or its menu entry. Here are the sites for which you chose otherwise, or chose another form or length.',
  none: 'No sites yet.',
  list: 'Sites with settings of their own',
  add: 'Add a site',
  addPlaceholder: 'example.org',
  addButton: 'Add',
  addAccess: 'When to read it',
  always: 'Always read',
  never: 'Never read',
  notASite: 'That is not the address of a site.',
  refused: (site: string) => `The browser did not give access to ${site}.`,
  added: (site: string) => `${site} added.`,
  forget: 'Forget',
  forgetSite: (site: string) => `Forget ${site}`,
  forgotten: (site: string) => `${site} forgotten.`,
};

export const MODEL = {
  title: 'Model',
  idle: 'Give its memory back after',
  idleHelp: 'The model leaves memory after this time without a task. It takes a moment to come back.',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  hours: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
  compute: 'Compute with',
  computeHelp: 'The graphics processor may be faster or slower than the main one: measure below.',
  computes: {
    auto: 'Automatic',
    wasm: 'Main processor (WebAssembly)',
    webgpu: 'Graphics processor (WebGPU)',
  } satisfies Record<Compute, string>,
  noGpu: 'Graphics processor (not offered here)',
  threads: 'Threads',
  threadsHelp: 'Of the main processor. More are faster, and leave less for everything else.',
  automatic: (threads: number) => `Automatic (${threads})`,
};

export const APPEARANCE = {
  title: 'Appearance',
  theme: 'Theme',
  themeHelp: 'For the side panel and this page. The card beside a form field follows the system.',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
};

export const SHORTCUTS = {
  title: 'Shortcuts',
  summarize: 'Summarize the page',
  ask: 'Ask about it, or about what you selected',
  rewrite: 'Fix the text in a field',
  none: 'no key set',
  change: 'Change shortcuts',
  changeHelp: 'Opens the browser’s own page for them.',
};

export const SELF_CHECK = {
  title: 'Privacy self-check',
  intro:
    'Nothing that you read or write leaves this computer. You don’t have to take that on trust: see what Sotto may do, and watch the browser refuse the rest.',
  permissions: 'What Sotto may do',
  words: {
    activeTab:
      'See the page in a tab when you press the button, the shortcut or the menu entry; that tab only.',
    scripting: 'Put its reader, its highlight and its card into that page.',
    sidePanel: 'Show the side panel.',
    offscreen: 'Run the model in a hidden page of its own.',
    contextMenus: 'Add its entries to the menu of the right mouse button.',
    storage: 'Keep these settings.',
  } as Record<string, string>,
  hosts: 'sites',
  unknownPermission: 'A permission that this page has no words for.',
  noSites: 'Read no site without being asked.',
  sites: (sites: string) => `Read these sites without being asked, because you chose so: ${sites}.`,
  attempts: 'What the browser refuses',
  attemptsHelp:
    'Sotto tries to reach an address that cannot exist, from this page and from a worker. The rules that it came with make the browser refuse before anything is sent.',
  run: 'Try to reach out',
  running: 'Trying…',
  means: {
    fetch: 'Request',
    xhr: 'Request, the old way',
    websocket: 'Socket',
    webtransport: 'Transport stream',
    events: 'Event stream',
    beacon: 'Beacon',
    import: 'Module of code',
    worker: 'Worker',
    script: 'Script',
    style: 'Style sheet',
    font: 'Font',
    image: 'Image',
    media: 'Sound',
  } satisfies Record<Means, string>,
  way: 'Way out',
  fromPage: 'From this page',
  fromWorker: 'From a worker',
  notTried: 'not tried',
  notThere: '–',
  refused: 'refused',
  notRefused: 'NOT refused',
  allRefused: (count: number) => `The browser refused all ${count} attempts.`,
  someNotRefused: (count: number) =>
    count === 1
      ? 'One attempt was not refused. This is not how Sotto should be.'
      : `${count} attempts were not refused. This is not how Sotto should be.`,
  failed: 'The check could not be finished. Reload this page and try again.',
  rules: 'The rules',
  violations: 'Other things refused',
  resources: 'Loaded from elsewhere',
  nothing: 'none',
  blind: 'What this check cannot see',
  blindSpots: [
    'The rules do not cover looking up a name, connecting ahead of time, or a call by WebRTC. Sotto holds no code that does so, and its tests read the browser’s whole network log for it.',
    'What Sotto puts into a page, its reader and its card, runs under the rules of that page. The same log covers these.',
    'Frames and forms are refused too, but not tried here: the browser looks up the address before it refuses, and this check must not cause even that.',
    'No rule stops an extension from opening a web address in a tab, where you would see it.',
    'The side panel and the model’s worker run under the same rules, but the attempts were made here.',
    'What the browser itself and other extensions send.',
  ],
};

export const BENCHMARK = {
  title: 'Benchmark',
  intro: 'How fast the model is on this computer. Takes some seconds; nothing is kept.',
  run: 'Measure',
  stop: 'Stop',
  chart: 'Seconds for each step',
  steps: { load: 'Load', prefill: 'Read', decode: 'Write' },
  notMeasured: '–',
  seconds: (text: string) => `${text} s`,
  loaded: (megabytes: string, device: string) => `${megabytes} MB, ${device}`,
  tokens: (count: string, perSecond: string) => `${count} tokens, ${perSecond} a second`,
  done: 'Measured.',
  stopped: 'Stopped.',
  machine: (processors: number, threads: number) =>
    `Processors here: ${processors}. Threads for the model: ${threads}.`,
  devices: { wasm: 'WebAssembly', webgpu: 'WebGPU' },
  memory:
    'Browsers don’t tell an extension how much memory it takes. Their task manager does: Shift+Esc, then look for Sotto.',
};

export const RESET = {
  title: 'Reset',
  help: 'Takes every setting back to what it was at first, forgets all sites and gives back access to them.',
  button: 'Reset everything',
  question: 'Reset everything?',
  confirm: 'Reset',
  cancel: 'Cancel',
  done: 'Everything is as it was at first.',
};
