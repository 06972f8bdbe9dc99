const LONGEST_NAME = 80;
const LONGEST_VALUE = 120;
const PROSE = /(?:\S+\s+){5,}\S*[.!?]$/;

/**
 * Whether a `dt`, or the one `dd` after it, are a name and its value, to be read across as a table's row is: "Sunday",
 * "9 am – 5 pm". A value that is prose stands for itself, as the answer to a question does.
 */
export function isFact(element: Element): boolean {
  const { localName } = element;
  if (localName !== 'dt' && localName !== 'dd') return false;
  const before = element.previousElementSibling;
  if (localName === 'dd') return before?.localName === 'dt' && isFact(before);
  const value = element.nextElementSibling;
  return (
    before?.localName !== 'dt' &&
    value?.localName === 'dd' &&
    value.nextElementSibling?.localName !== 'dd' &&
    isName(element) &&
    isValue(value)
  );
}

function isName(element: Element): boolean {
  const text = lineOf(element);
  return text !== undefined && text.length <= LONGEST_NAME && !text.endsWith('?');
}

function isValue(element: Element): boolean {
  const text = lineOf(element);
  return text !== undefined && text.length <= LONGEST_VALUE && !PROSE.test(text);
}

/** Undefined where it holds more than a line; looks no further then, as a page may nest such lists without end. */
function lineOf(element: Element): string | undefined {
  return element.querySelector('dl, ul, ol, p, table') ? undefined : (element.textContent ?? '').trim();
}
