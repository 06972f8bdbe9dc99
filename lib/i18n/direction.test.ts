import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Declarations that do not turn with the direction of writing. */
const PHYSICAL =
  /(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right)|(?:text-align|float|clear): (?:left|right)|(?:^|[;{\s])(?:left|right):|(?:margin|padding|inset):\s*[^\s;]+\s+([^\s;]+)\s+[^\s;]+\s+(?!\1\s*;)[^\s;]+;/g;

it.each(globSync('components/**/*.css'))('%s knows start and end, not left and right', (file) => {
  // The card’s place is given in the window’s own coordinates.
  const css = readFileSync(file, 'utf8').replace('position: fixed;\n  top: 0;\n  left: 0;', '');
  expect(css.match(PHYSICAL) ?? []).toEqual([]);
});

it('finds what is physical', () => {
  const css = '.a { left: 0; margin-left: 1px; padding: 0 1px 2px 3px; } .b { padding: 0 1px 2px 1px; }';
  expect(css.match(PHYSICAL)).toHaveLength(3);
});
