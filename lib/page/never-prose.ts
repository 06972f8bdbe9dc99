import { oncePerReading } from './once-per-reading';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Programs, media, and what a form is made of. */
const SKIPPED = new Set(
  (
    'script style noscript template head link meta svg canvas video audio object embed map img picture ' +
    'button select option textarea input datalist progress meter rt rp annotation annotation-xml'
  ).split(' '),
);

/** True for elements whose text no reader takes for part of a sentence. */
export function isNeverProse(element: Element): boolean {
  if (element.localName === 'label') return !isQuestion(element);
  // A heading that unfolds what stands below it.
  if (element.localName === 'button' && isWholeHeading(element)) return false;
  return SKIPPED.has(element.localName) || isReferenceMark(element);
}

function isWholeHeading(button: Element): boolean {
  return textOf(button.closest(HEADINGS)) === textOf(button);
}

function textOf(element: Element | null): string | undefined {
  return element?.textContent?.trim();
}

/** "[3]", or a raised number that leads to a note. */
function isReferenceMark(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const text = (element.textContent ?? '').trim();
  if (/^(?:\[[^\]]{1,12}\][\s,]*)+$/.test(text)) return true;
  return text.length <= 4 && element.querySelector('a[href*="#"]') !== null;
}

const FEWEST_QUESTIONS = 6;
const TEXT_FIELDS =
  'textarea, input:not([type]), input[type="text"], input[type="tel"], input[type="number"]';

/** The labels of a form to be filled in, as an application: more than for a comment, and not only boxes to tick. */
function isQuestion(label: Element): boolean {
  const form = label.closest('form');
  return form !== null && isQuestionnaire(form);
}

const isQuestionnaire = oncePerReading((form) => {
  const labels = form.querySelectorAll('label').length;
  return labels >= FEWEST_QUESTIONS && form.querySelectorAll(TEXT_FIELDS).length > 1;
});
