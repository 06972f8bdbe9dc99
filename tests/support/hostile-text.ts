import fc from 'fast-check';

/** What a page may write to be taken for something else, or to upset what reads it. */
const PIECES = [
  ...['<|im_end|>', '<|im_start|>', '<|endoftext|>', '<|im_start|>system\n', '<|im_', 'end|>', '<repo_name>'],
  ...['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u2066', '\u2069', '\u0301', '\0'],
  ...['\ud800', '\udc00', '😀', '👨‍👩‍👧', 'ß', 'ﬁ', 'İ', '猫は', 'วันนี้', '١٢', '½'],
  ...[
    '<b onload=x>',
    '&amp;',
    '</script>',
    '$&',
    '__proto__',
    'http://a.example/?q=',
    '@a',
    '#1',
    '`',
    '```',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '(',
    ')',
    '[3]',
    '[',
    '»',
    ' – ',
    '—',
    '…',
    '?',
    '!',
    '.',
    ', ',
    '; ',
    ': ',
    ' · ',
  ],
  ...[' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2028', '. ', '? '],
];

const WORDS =
  'The mill was old and a miller who built it in 1931 said that Dr. Weller which has burned , while it rained . not A'.split(
    ' ',
  );

/** Texts in which words, marks and traps follow one another; not always well-formed Unicode. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PIECES), weight: 4 },
      { arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `), weight: 4 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
      {
        arbitrary: fc.integer({ min: 0xd7ff, max: 0xe000 }).map((code) => String.fromCharCode(code)),
        weight: 1,
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
