import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const CASES: Record<string, string[][]> = {
  en: [
    ['Sens. Ada Brook and Ole Lund met Reps. Falk and Holm.', 'Both had sent their reps.', 'It rained.'],
    ['The tapes of E! News lay in a hall.', 'This is plan B!', 'The others failed.'],
    ['Dr. Weller met Mrs. Oduya at St. Anne’s.', 'She was late.'],
    ['The U.S. Navy bought it.', 'It sank.'],
    ['They moved to the U.S. in May.', 'The move took a year.'],
    ['He left the U.S.', 'The others stayed.'],
    ['Some metals, e.g. Copper, conduct well.', 'Others do not.'],
    ['It weighs approx. 3.5 kg, i.e. Not much.', 'See No. 5.', 'No.', 'That is enough.'],
    ['J. R. Halloway wrote it with K. Brandt.', 'It sold well.'],
    ['He chose plan B.', 'The rest followed.'],
    ['A keeper of c. 1340 had it (b. 1301, d. 1349).', 'He sold it.'],
    ['“Is it cold?” she asked.', '“Yes!” he said.', 'They stayed in.'],
    ['He said “Go home.”', 'She went.'],
    ['(It rained all day.)', 'We read.'],
    ['It stopped… and then began again.', 'Wait...', 'Here it comes.'],
    ['1. Peel the apples.', '2. Cut them.', '(3) Bake them.'],
    ['The bridge opened in 1932.[4]', 'It was closed in 1971.[5][12]', 'Few miss it.'],
    ['Milk, eggs, etc. are cold.', 'Bread, butter, etc.', 'The rest is warm.'],
    ['It begins at 9 a.m. Monday.', 'It ends at 5 p.m.', 'There is a break.'],
    ['It starts at 8 p.m. ET on Friday.', 'It is long.'],
    ['It starts at 7 p.m. Oct. 12.', 'Or at 9 p.m. Eastern.', 'It is long.'],
    ['“Save Your Tears” ft. The Weeknd is out.', 'BATMAN VS. THE JOKER, too.'],
    ['It starts at 8 p.m.', 'Tickets cost 12 crowns.'],
    ['She was told that she has MS.', 'She took it well.'],
    ['We are at 12 Mill St. opposite the church of St. Anne.', 'It opens at nine.'],
    ['We are at 12 Mill St.', 'It opens at nine.'],
    ['Ask the dept.', 'They know Dept. 5 and the Dept. of Health.'],
    ['The fare is £12 (incl. VAT) per seat.', 'It is £10 excl. VAT.'],
    ['He moved to Oakland, CA.', 'The city is near.'],
    ['It has ca. 40 rooms.', 'Some are free.'],
    ['It is shut (for good).', '12 rooms stood empty.', '3.5 of them do now.'],
    ['See fig. 5 or max. 4 pages of vol. 2 in apt. 3 of it.', 'Call ext. 5 or tel. 0171 later.'],
    ['Version 2.0.1 is out.', 'Get it at example.org today.', 'Fine!'],
  ],
  de: [
    ['Dr. Lindner kam am 3. Oktober an.', 'Der Zug war voll.'],
    ['Nicht alle, z. B. Kinder, sehen es.', 'Vgl. Abs. 2 dazu.'],
    ['Im 19. Jahrhundert gab es bzw. Fand man mehr.', 'Er ging.'],
    ['»Kommst du?« fragte sie.', '„Nein.“', 'Er blieb.'],
    ['Es kamen ca. 40 Gäste usw.', 'Die Feier war kurz.'],
  ],
  fr: [
    ['M. Garnier arrive.', 'Mme Petit l’attend.'],
    ['« Entrez. »', 'Il entra.', '« Ah ! » dit-elle.'],
    ['Voir p. 12 et cf. Annexe.', 'C’est tout.'],
    ['Le prix est de 3,50 euros.', 'C’est cher ?', 'Non.'],
  ],
  es: [
    ['El Sr. Robledo y la Dra. Pinto viven en EE. UU. desde 2001.', 'Trabajan allí.'],
    ['¿Vienes?', '¡Claro!', 'Salimos a las 9.30 de la mañana.'],
    ['Véase la pág. 7.', 'Hay más.'],
  ],
  zh: [
    ['今天下雨。', '我们在家看书！', '你呢？'],
    ['价格是3.5元。', '“太贵了。”', '他走了。'],
  ],
  ja: [
    ['今日は雨です。', '家で本を読みます。'],
    ['「もう帰ろう。」と彼は言った。', '誰も動かなかった。'],
    ['本当ですか？', 'はい！'],
  ],
  ar: [
    ['وصل د. سالم إلى المدينة.', 'كان الجو باردا.'],
    ['هل وصلت الرسالة؟', 'نعم، وصلت أمس.'],
  ],
  hi: [
    ['डॉ. वर्मा कल आए।', 'वे आज जाएँगे।'],
    ['क्या वह आएगा?', 'हाँ, वह आएगा।'],
  ],
};

describe('splitSentences', () => {
  for (const [lang, rows] of Object.entries(CASES)) {
    const joint = lang === 'zh' || lang === 'ja' ? '' : ' ';
    it.each(rows.map((row) => [row.join(joint), row] as const))(`${lang}: %s`, (text, expected) => {
      expect(splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    });
  }

  it('separates at line breaks whatever stands before them', () => {
    const text = ' Dr.\nWeller \n\n one\ntwo ';
    expect(splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dr.',
      'Weller',
      'one',
      'two',
    ]);
  });

  it('gives nothing for nothing, and bears an unknown language', () => {
    expect(splitSentences('', 'en')).toEqual([]);
    expect(splitSentences(' \n ', 'en')).toEqual([]);
    expect(splitSentences('One. Two.', 'not a language')).toHaveLength(2);
  });

  it('cuts what is longer than any sentence: at spaces, or between characters', () => {
    const pieces = (text: string) =>
      splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
    const words = 'rope, and '.repeat(1000);
    expect(pieces(words).join(' ')).toBe(words.trim());
    expect(pieces('x'.repeat(5000)).map(({ length }) => length)).toEqual([2000, 2000, 1000]);
    const faces = `a${'😀'.repeat(3000)}`;
    expect(pieces(faces).join('')).toBe(faces);
    for (const piece of [...pieces(words), ...pieces(faces)]) {
      expect(piece.isWellFormed()).toBe(true);
      expect(piece.length).toBeLessThanOrEqual(2000);
    }
  });

  it.each(['a. ', '[1]', '.)', '( ', 'A.B.', '?” a', '1. ', '» ', '¹', '. [', 'Dr. '])(
    'comes to an end on a long run of %j',
    (unit) => {
      const spans = splitSentences(unit.repeat(40_000), 'en');
      expect(spans.every(({ start, end }) => start < end)).toBe(true);
    },
  );
});
