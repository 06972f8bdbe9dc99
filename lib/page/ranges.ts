interface Stretch {
  node: Text;
  /** Offsets in the node's data, end exclusive. */
  start: number;
  end: number;
}

/**
 * Ranges that hold the stretches in their order: one, where they follow one another in one tree. No range can reach
 * from a shadow root to the text in its slots, nor backwards.
 */
export function rangesOver(stretches: readonly Stretch[]): Range[] {
  const ranges: Range[] = [];
  let last: { range: Range; root: Node } | undefined;
  for (const { node, start, end } of stretches) {
    const root = node.getRootNode();
    if (last?.root === root && last.range.comparePoint(node, start) >= 0) last.range.setEnd(node, end);
    else {
      const range = node.ownerDocument.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
      last = { range, root };
    }
  }
  return ranges;
}
