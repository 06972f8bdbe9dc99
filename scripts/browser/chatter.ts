/** Flags that keep the browser from talking on its own account; none of them stops a page or an extension. */
export const quietFlags: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  `--disable-features=${[
    'AutofillServerCommunication',
    'CertificateTransparencyComponentUpdater',
    'InterestFeedContentSuggestions',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'Translate',
  ].join()}`,
];

/** Hosts that the browser itself calls in spite of the flags, and what for. Nothing else may call them. */
export const browserChatter: ReadonlyMap<string, string> = new Map([
  ['accounts.google.com', 'asks whether somebody is signed in to Google (ListAccounts)'],
  ['update.googleapis.com', 'asks for newer parts of the browser'],
  ['edgedl.me.gvt1.com', 'fetches newer parts of the browser'],
  ['redirector.gvt1.com', 'fetches the dictionary of the browser’s spelling checker'],
  ['clients2.google.com', 'asks for the time, or for newer extensions'],
]);
