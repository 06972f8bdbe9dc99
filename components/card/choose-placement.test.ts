import { describe, expect, it } from 'vitest';
import { choosePlacement } from './choose-placement';

const WINDOW = { width: 1200, height: 800 };

describe('choosePlacement', () => {
  it.each([
    ['a field at the top', { left: 40, top: 60, right: 640, bottom: 160 }, 'bottom-start'],
    ['a field at the bottom', { left: 40, top: 600, right: 640, bottom: 780 }, 'top-start'],
    ['some room below, more above', { left: 40, top: 400, right: 640, bottom: 520 }, 'top-start'],
    ['little room above, more below', { left: 40, top: 120, right: 640, bottom: 500 }, 'bottom-start'],
    ['a tall field at the left', { left: 40, top: 60, right: 640, bottom: 760 }, 'right-start'],
    ['a tall field at the right', { left: 500, top: 60, right: 1180, bottom: 760 }, 'left-start'],
    ['a field that fills the window', { left: 40, top: 60, right: 1160, bottom: 760 }, null],
  ])('%s', (_, field, placement) => {
    expect(choosePlacement(field, WINDOW)).toBe(placement);
  });
});
