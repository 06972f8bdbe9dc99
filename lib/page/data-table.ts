import { oncePerReading } from './once-per-reading';

const LONGEST_CELL = 300;

/** True where a table row holds facts to be read across, false where the table only lays out the page. */
export function isDataTable(row: Element): boolean {
  const table = row.closest('table');
  return table !== null && holdsData(table);
}

const holdsData = oncePerReading((table) => {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, h1, h2, h3, article, section, form')) return false;
  let widest = 0;
  for (const row of table.querySelectorAll('tr')) {
    widest = Math.max(widest, row.children.length);
    for (const cell of row.children) {
      if ((cell.textContent ?? '').length > LONGEST_CELL) return false;
    }
  }
  return widest >= 2;
});
