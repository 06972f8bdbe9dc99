/** Irregular verbs: base, past, participle where it differs ("/" between variants). */
const VERBS = `
arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became become, begin began begun,
bend bent, bet bet, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
build built, burn burned/burnt, burst burst, buy bought, catch caught, choose chose chosen, cling clung, come came come,
cost cost, creep crept, cut cut, deal dealt, dig dug, draw drew drawn, dream dreamed/dreamt, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled,
fly flew flown, forbid forbade forbidden, forecast forecast, foresee foresaw foreseen, forget forgot forgotten,
forgive forgave forgiven, freeze froze frozen, get got got/gotten, give gave given, go went gone, grow grew grown,
hang hung, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, lay laid, lead led,
learn learned/learnt, leave left, lend lent, let let, lie lay lain, light lit, lose lost, make made, mean meant, meet met,
mistake mistook mistaken, overcome overcame overcome, pay paid, prove proved proved/proven, put put, quit quit, read read,
rebuild rebuilt, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought,
sell sold, send sent, set set, shake shook shaken, shine shone, shoot shot, show showed shown, shrink shrank shrunk,
shut shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, spend spent, spin spun,
split split, spread spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung,
strike struck, strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken,
teach taught, tear tore torn, tell told, think thought, throw threw thrown, understand understood,
undertake undertook undertaken, upset upset, wake woke woken, wear wore worn, weave wove woven, win won,
withdraw withdrew withdrawn, wind wound, write wrote written`;

const NOUNS = `
man men, woman women, child children, person people, foot feet, tooth teeth, goose geese, mouse mice, life lives,
wife wives, knife knives, leaf leaves, half halves, shelf shelves, self selves, thief thieves, wolf wolves,
criterion criteria, phenomenon phenomena, analysis analyses, crisis crises, thesis theses, basis bases,
hypothesis hypotheses, index indices, medium media, datum data, businessman businessmen, salesman salesmen,
policeman policemen, fisherman fishermen, grandchild grandchildren, hero heroes, potato potatoes, tomato tomatoes,
echo echoes`;

const ADJECTIVES =
  'good better best, bad worse worst, far further furthest, little less least, many more most';

const entries = (list: string) => list.split(',').map((entry) => entry.trim().split(' '));

/** Base form by irregular form, and the irregular forms by base. */
const BASES = new Map<string, Set<string>>();
const FORMS = new Map<string, { past: string[]; plural: string[]; degrees: string[] }>();

/** Past tense and participle by base form, of each the first variant. */
const PARTS = new Map<string, { past: string; participle: string }>();

for (const [base = '', past = '', participle = past] of entries(VERBS)) {
  const [pasts, participles] = [past.split('/'), participle.split('/')];
  add(base, 'past', [...pasts, ...participles]);
  PARTS.set(base, { past: pasts[0] ?? base, participle: participles[0] ?? base });
}
for (const [base = '', plural = ''] of entries(NOUNS)) add(base, 'plural', [plural]);
for (const [base = '', ...degrees] of entries(ADJECTIVES)) add(base, 'degrees', degrees);

function add(base: string, key: 'past' | 'plural' | 'degrees', forms: string[]): void {
  const known = FORMS.get(base) ?? { past: [], plural: [], degrees: [] };
  known[key].push(...new Set(forms));
  FORMS.set(base, known);
  for (const form of forms) BASES.set(form, (BASES.get(form) ?? new Set()).add(base));
}

/** Bases of which `word` is an irregular form; empty where it is none. */
export function irregularBases(word: string): string[] {
  return [...(BASES.get(word) ?? [])];
}

/** As often another word: "he lives", "she leaves", "they lay there", "a wound", "army bases". */
const OF_OTHERS = new Set(['lives', 'leaves', 'lay', 'wound', 'bases']);

/** The base of an irregular verb or noun's form ("wrote": write); undefined for all other words. */
export function irregularBase(word: string): string | undefined {
  const [base = ''] = irregularBases(word);
  const isDegree = FORMS.get(base)?.degrees.includes(word);
  return base === '' || base === word || isDegree || OF_OTHERS.has(word) ? undefined : base;
}

export function irregularForms(base: string) {
  return FORMS.get(base);
}

/** Past tense and participle of an irregular verb (be, have and do apart). */
export function principalParts(base: string) {
  return PARTS.get(base);
}

/** The irregular forms that a regular one stands for ("teached": taught); empty where it stands for none. */
export function unregularised(word: string): string[] {
  const stem = word.replace(/ed$/, '');
  if (stem === word) return [];
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  return [...new Set(bases.flatMap((base) => Object.values(PARTS.get(base) ?? {})))];
}
