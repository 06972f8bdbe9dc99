/**
 * A site: scheme and host of a web page, without port and without the dot that a host may end in, as in
 * `https://example.org`. Browsers give access by the same unit. Undefined for what is no web page.
 */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  return /^https?:$/.test(protocol) && HOST.test(host) ? `${protocol}//${host}` : undefined;
}

/** A name or an address. An address of the web may have other marks there: to the browser `*` would be every site. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:]+\])$/;

/** The site that a person has typed: an address, or just a host, which is taken for a secure one. */
export function parseSite(text: string): string | undefined {
  const typed = text.trim();
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  // A word alone is a typing error rather than the name of a machine.
  return site && /\.|\/\/localhost$|\/\/\[/.test(site) ? site : undefined;
}

/** How people know it: without the scheme, where that is the usual one. */
export function siteName(site: string): string {
  return site.replace(/^https:\/\//, '');
}

/** The addresses that a person means who names a site: with `www.` and without, secure and not. */
export function addressesOf(site: string): string[] {
  const { host } = new URL(site);
  return ['https:', 'http:'].flatMap((scheme) => withWww(`${scheme}//${host}`));
}

/** A site without `www.` and with it, where it has a name. */
export function withWww(site: string): string[] {
  const { protocol, hostname } = new URL(site);
  const isName = /\.\D[^.]*$/.test(hostname);
  if (!isName) return [site];
  const bare = hostname.replace(/^www\.(?=.*\.)/, '');
  return [`${protocol}//${bare}`, `${protocol}//www.${bare}`];
}
