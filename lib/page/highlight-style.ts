/** The name under which the page's highlight is registered. */
export const HIGHLIGHT_NAME = 'sotto';

/** Goes into the page by `scripting.insertCSS`; sets both colours, so that it can be read on any background. */
export const HIGHLIGHT_CSS = `
::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe27a; color: #221a00; text-shadow: none; }
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT_NAME}) { background-color: Mark; color: MarkText; }
}
@media print {
  ::highlight(${HIGHLIGHT_NAME}) { background-color: transparent; color: inherit; }
}
`;
