import { expect, it } from 'vitest';
import { daysIn } from './days';

it.each([
  ['Sunday and bank holidays', 'Sunday'],
  ['Monday to Thursday', 'Monday Tuesday Wednesday Thursday'],
  ['Tue–Fri, Sun', 'Tuesday Wednesday Thursday Friday Sunday'],
  ['Saturday to Monday', 'Monday Saturday Sunday'],
  ['Mondays & Wednesdays', 'Monday Wednesday'],
  ['Weekdays', 'Monday Tuesday Wednesday Thursday Friday'],
  ['at weekends', 'Saturday Sunday'],
  ['He sat in the sun.', ''],
])('%s', (text, days) => {
  expect(daysIn(text).join(' ')).toBe(days);
});
