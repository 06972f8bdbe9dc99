/** Numbers, the least of which comes out first. */
export class MinHeap {
  readonly #items: number[] = [];

  push(value: number): void {
    const items = this.#items;
    let at = items.length;
    items.push(value);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((items[above] as number) <= value) break;
      items[at] = items[above] as number;
      at = above;
    }
    items[at] = value;
  }

  pop(): number | undefined {
    const items = this.#items;
    const least = items[0];
    const value = items.pop();
    if (value === undefined || items.length === 0) return least;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && (items[below + 1] as number) < (items[below] as number)) below++;
      if ((items[below] as number) >= value) break;
      items[at] = items[below] as number;
      at = below;
    }
    items[at] = value;
    return least;
  }
}
