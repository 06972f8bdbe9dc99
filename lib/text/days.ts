import { DAY, SHORT_DAYS } from './calendar';

/**
 * The days of the week that an English text names, from Monday on: one by one, short or in the plural, from one to
 * another ("Tue–Fri"), or together ("weekdays").
 */
export function daysIn(text: string): string[] {
  const found = new Set<string>();
  for (const { groups } of text.matchAll(DAYS)) {
    const { from = '', to, week, end } = groups ?? {};
    if (week) addDays(found, 'Monday', 'Friday');
    else if (end) addDays(found, 'Saturday', 'Sunday');
    else addDays(found, dayOf(from), dayOf(to ?? from));
  }
  return NAMES.filter((day) => found.has(day));
}

const NAMES = Object.keys(SHORT_DAYS);
const NAME = `(?:${DAY}s?|${Object.values(SHORT_DAYS).flat().join('|')})`;
/** Short names are words as well in small letters: "sun", "sat". */
const DAYS = new RegExp(
  String.raw`\b(?:(?<from>${NAME})\b(?:\.? ?(?:-|–|to|until|till|through) ?(?<to>${NAME})\b)?|(?<week>[Ww]eekdays?)\b|(?<end>[Ww]eekends?)\b)`,
  'g',
);

function dayOf(name: string): string {
  return NAMES.find((day) => name.startsWith(day) || SHORT_DAYS[day]?.includes(name)) ?? name;
}

/** Past the week's end where the second day comes first: "Saturday to Monday". */
function addDays(found: Set<string>, from: string, to: string): void {
  const last = NAMES.indexOf(to);
  for (let at = NAMES.indexOf(from); ; at = (at + 1) % NAMES.length) {
    found.add(NAMES[at] ?? '');
    if (at === last) return;
  }
}
