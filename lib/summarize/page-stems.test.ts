import { expect, test } from 'vitest';
import { pageStems } from './page-stems';

const SWEDISH = [
  'Hamnen i staden byggs om efter den stora stormen i oktober.',
  'Muren i hamnen ska bli högre och den får två slussar.',
  'Fiskarna i staden väntar på den nya muren sedan länge.',
  'Skolan i byn målade den gamla porten i maj.',
  'Färjan i sundet går till den lilla fyren på sommaren.',
  'Bageriet i gränden säljer den bästa kakan i landet.',
  'Båten i viken väntar på den sena vinden.',
  'Kyrkan i dalen har fått den nya klockan i år.',
];

test('recurring short words of a language without a stop list count as stop words', () => {
  const stems = pageStems(SWEDISH, 'sv');
  expect(stems[0]).toContain('hamnen');
  expect(stems.flat()).not.toContain('i');
  expect(stems.flat()).not.toContain('den');
});

test('of a language with a stop list, what recurs is the subject', () => {
  const mills = Array.from({ length: 10 }, (_, i) => `The mill of house ${i} grinds rye.`);
  expect(pageStems(mills, 'en').every((stems) => stems.includes('mill'))).toBe(true);
});

test('of a few sentences every word is kept', () => {
  expect(pageStems(SWEDISH.slice(0, 2), 'sv').flat()).toContain('den');
});
