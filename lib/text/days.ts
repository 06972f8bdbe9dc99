import { DAY, SHORT_DAY, SHORT_DAYS } from './calendar';

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
const NAME = `(?:${DAY}s?|${SHORT_DAY})`;
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
  const first = NAMES.indexOf(from);
  const more = (NAMES.indexOf(to) - first + NAMES.length) % NAMES.length;
  for (let at = first; at <= first + more; at++) found.add(NAMES[at % NAMES.length] ?? '');
}
