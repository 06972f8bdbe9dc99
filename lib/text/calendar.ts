/** English names of days and months as alternatives for a regular expression, to be put in a group. */
export const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Short forms, without the full stop that may follow them, by the names that they stand for. */
export const SHORT_DAYS: Readonly<Record<string, readonly string[]>> = {
  Monday: ['Mon'],
  Tuesday: ['Tue', 'Tues'],
  Wednesday: ['Wed'],
  Thursday: ['Thu', 'Thur', 'Thurs'],
  Friday: ['Fri'],
  Saturday: ['Sat'],
  Sunday: ['Sun'],
};
export const SHORT_MONTHS: Readonly<Record<string, readonly string[]>> = {
  January: ['Jan'],
  February: ['Feb'],
  March: ['Mar'],
  April: ['Apr'],
  June: ['Jun'],
  July: ['Jul'],
  August: ['Aug'],
  September: ['Sep', 'Sept'],
  October: ['Oct'],
  November: ['Nov'],
  December: ['Dec'],
};

/** All short forms, as alternatives again. */
export const SHORT_DAY = Object.values(SHORT_DAYS).flat().join('|');
export const SHORT_MONTH = Object.values(SHORT_MONTHS).flat().join('|');
