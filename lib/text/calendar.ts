/** English names of days and months as alternatives for a regular expression, to be put in a group. */
export const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
