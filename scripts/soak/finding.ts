/** A line of the table: what was looked at, what was seen, what is allowed. */
export interface Finding {
  what: string;
  seen: string;
  allowed: string;
  isRight: boolean;
}

/** Nothing of a kind: `seen` says what there was. */
export function none(what: string, there: readonly string[]): Finding {
  return {
    what,
    seen: there.length === 0 ? 'none' : there.join('; '),
    allowed: 'none',
    isRight: there.length === 0,
  };
}
