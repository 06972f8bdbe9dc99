import { HTML, modelOfHtml, present } from './starting-text';

const host = document.querySelector<HTMLElement>('#editor') as HTMLElement;
host.contentEditable = 'true';
host.innerHTML = HTML;

/** The page keeps what it hears of, as simple frameworks do. */
let heard = host.innerHTML;
host.addEventListener('input', () => {
  heard = host.innerHTML;
});
present(modelOfHtml(() => heard));
