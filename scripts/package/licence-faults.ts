/** Licences under which a package may be shipped with this one (Apache-2.0), as their packages write them. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'];

export interface ShippedPackage {
  name: string;
  /** As its `package.json` has it. */
  licence: string | undefined;
}

/**
 * What is wrong with the licences of the packages that code was taken from: one that may not be shipped, or that
 * `NOTICE` does not name, or names with another licence, or names though nothing of it is shipped.
 */
export function licenceFaults(shipped: readonly ShippedPackage[], notice: string): string[] {
  const named = namedIn(notice);
  const names = new Set(shipped.map(({ name }) => name));
  return [
    ...shipped.flatMap(({ name, licence }) => {
      if (!licence || !ALLOWED.includes(licence))
        return [`${name}: ${licence ?? 'no licence'} is not allowed.`];
      const said = named.get(name);
      if (said === undefined) return [`${name} (${licence}) is not named in NOTICE.`];
      return said === licence ? [] : [`${name} is under ${licence}, and NOTICE says ${said}.`];
    }),
    ...[...named.keys()]
      .filter((name) => !names.has(name))
      .map((name) => `NOTICE names ${name}, of which nothing is shipped.`),
  ];
}

/** The lines `  name, name    licence` of the part on libraries: each name with its licence. */
function namedIn(notice: string): Map<string, string> {
  const [, after = ''] = notice.split(/^Libraries in the built extension$/m);
  const [part = ''] = after.split(/\n\n/);
  return new Map(
    [...part.matchAll(/^ {2}(\S.*?) {2,}(\S+)/gm)].flatMap(([, names = '', licence = '']) =>
      names.split(', ').map((name) => [name, licence] as const),
    ),
  );
}
