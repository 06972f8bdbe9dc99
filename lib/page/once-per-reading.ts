let reading = 0;

/** What was found out about elements is asked anew from here on: the page may have changed. */
export function beginReading(): void {
  reading += 1;
}

/** The same function, called once for each element while a page is read. */
export function oncePerReading<T>(find: (element: Element) => T): (element: Element) => T {
  const known = new WeakMap<Element, { in: number; found: T }>();
  return (element) => {
    const last = known.get(element);
    if (last?.in === reading) return last.found;
    const found = find(element);
    known.set(element, { in: reading, found });
    return found;
  };
}
