import { describe, expect, test } from 'vitest';
import { pointsBack } from './openings';

describe('points back', () => {
  test.each([
    'It was the worst flood of the harbour in a hundred years.',
    'But the council kept the old bridge open for carts.',
    'And at nine the keepers change the lamp in the tower.',
    'The third, the clerk told me, had been sold to a baker.',
    'By noon they will have filled eleven barrels with herring.',
    'Used as a sieve it lets the finest flour through.',
    'In each case, the parish paid for half of the seed.',
    'The parish spends more than that on the bells alone.',
    'No other farm in the valley has grown in that time.',
    'The largest is Norvik, which has a station.',
    'Since then, some forty pupils have walked the long way round.',
    'One of them had been built without a single nail.',
    'Amid all this, the parish sold both of its mills.',
    'Yes, the mills of the parish may be sold at last.',
    'A similarly old bridge was sold to the parish of Norvik.',
    '12 of those barrels came from the northern farms.',
    'Lund said this was the reason for the low price.',
  ])('%s', (text) => expect(pointsBack(text, 'en')).toBe(true));

  test.each([
    ['de', 'Er wurde im Mai als Feldweg angelegt.'],
    ['de', 'Dort müssen die Kinder über das Gleis.'],
    ['fr', 'Mais la commune compte déjà deux cents adhérents.'],
    ['fr', 'Depuis le mois de mars, elle achète sa farine au moulin.'],
    ['es', 'Busca a una persona que viva todo el año en la isla.'],
    ['es', 'Pero el faro sigue encendido todas las noches.'],
    ['pt', 'É por isso que a ponte foi fechada em maio.'],
    ['ar', 'وتقول إن المدرسة تحتاج إلى سقف جديد.'],
    ['ar', 'فنقلت الكتب إلى بيتها في الصيف.'],
    ['ja', 'しかし、橋は今も開いている。'],
    ['zh', '但这座桥仍然开放。'],
  ])('%s: %s', (lang, text) => expect(pointsBack(text, lang)).toBe(true));
});

describe('stands alone', () => {
  test.each([
    'The first bridge of the valley was built of larch.',
    'This year the parish will mend both of its bridges.',
    'There is no fee for members of the parish.',
    'In the long run it is cheaper to mend the roof every spring.',
    'When the boat came in, it was already dark on the pier.',
    'After Ada Brook left the island, she never saw it again.',
    'Those who keep bees need a permit from the parish.',
    'Most of the pupils walk to school along the canal.',
    'People think that they know how a lighthouse smells.',
  ])('%s', (text) => expect(pointsBack(text, 'en')).toBe(false));

  test.each([
    ['de', 'Es gibt im Dorf nur noch eine Bäckerei.'],
    ['fr', 'Il faut compter deux heures pour monter au phare.'],
    ['fr', 'Élise Morand achète sa farine au moulin de la Combe.'],
    ['es', 'Hay dos faros en la costa norte de la isla.'],
    ['es', 'La lámpara del faro se ve desde veinte millas.'],
    ['ar', 'تضم المكتبة ألف كتاب للأطفال.'],
    ['ar', 'وادي الزهر يقع في شمال البلاد.'],
    ['sv', 'Den gamla bron stängdes i maj.'],
  ])('%s: %s', (lang, text) => expect(pointsBack(text, lang)).toBe(false));
});

test('takes no time on long openings', () => {
  const long = `In ${'the old, '.repeat(3000)}they sang.`;
  expect(pointsBack(long, 'en')).toBe(false);
  expect(pointsBack(`Depuis ${'mars '.repeat(3000)}, elle`, 'fr')).toBe(false);
});
