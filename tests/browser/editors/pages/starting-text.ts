/** What every editor starts with. The bold words stand in the middle of a line. */
export const HTML = '<p>Teh boat <strong>leaves at nune</strong> from the the pier.</p><p>We recieve it.</p>';

/** The same for editors of plain text. */
export const TEXT = 'Teh boat leaves at nune from the the pier.\nWe recieve it.';

/** What a page of an editor tells of its own model, for the specs to compare with the DOM. */
export interface EditorModel {
  /** Lines of text. */
  text(): string;
  bold(): string;
}

/** Makes the model known to the specs. */
export function present(model: EditorModel): void {
  Object.assign(globalThis, { editor: model });
}

/** The model of an editor that gives its content as HTML: paragraphs. */
export function modelOfHtml(html: () => string): EditorModel {
  const body = () => new DOMParser().parseFromString(html(), 'text/html').body;
  const textOf = (elements: Iterable<Element>, separator: string) =>
    [...elements]
      .map(({ textContent }) => textContent)
      .join(separator)
      .replaceAll('\u00a0', ' ');
  return {
    text: () => textOf(body().children, '\n'),
    bold: () => textOf(body().querySelectorAll('b, strong'), ''),
  };
}

/** Gives the page the style sheet that an editor comes with. */
export function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
