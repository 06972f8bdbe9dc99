import { expect, it } from 'vitest';
import { pageNotice } from './messages';

it('names the keys as they are set', () => {
  expect(pageNotice('no-access', 'Ctrl+Shift+9').help).toContain('Press the toolbar button or Ctrl+Shift+9.');
  expect(pageNotice('no-access', '').help).toContain('Press the toolbar button or its shortcut.');
});
