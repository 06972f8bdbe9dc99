/** Programs, media, and what a form is made of. */
const SKIPPED = new Set(
  (
    'script style noscript template head link meta svg canvas video audio object embed map img picture ' +
    'button select option textarea input label datalist progress meter rt rp annotation annotation-xml'
  ).split(' '),
);

/** True for elements whose text no reader takes for part of a sentence. */
export function isNeverProse(element: Element): boolean {
  return SKIPPED.has(element.localName) || isReferenceMark(element);
}

/** "[3]", or a raised number that leads to a note. */
function isReferenceMark(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const text = (element.textContent ?? '').trim();
  if (/^(?:\[[^\]]{1,12}\][\s,]*)+$/.test(text)) return true;
  return text.length <= 4 && element.querySelector('a[href*="#"]') !== null;
}
