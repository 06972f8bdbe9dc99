import { stem } from '../text/stems';

/**
 * Whether a search term is so common in English that finding it on a page says little of what the page is about
 * (from general knowledge of the language: the few hundred most frequent content words).
 */
export function isCommonTerm(term: string): boolean {
  return COMMON.has(term) || /^\d$/.test(term);
}

const COMMON: ReadonlySet<string> = new Set(
  `
  able accept according account act action actual add affect after age agree allow almost already although always
  amount animal another answer appear apply area argue around ask attempt available average away back bad base
  become begin behave behind believe belong best better big body book bring build business buy call car
  carry case cause center central certain chance change charge child choose city claim class clear close
  collect color come common community company compare complete concern condition connect consider contain continue
  control correct cost count country couple course cover create current cut date day deal decade decide deep
  define degree describe design determine develop die different difficult direct discover discuss divide draw drive
  drop early easy eat effect either eleven else end enough enter entire equal especially even event ever every
  example exist expect experience explain express face fact fail fall familiar family famous far fast feel field
  fifty fight figure final find finish five follow food force form former forward four free frequent
  friend full function future gain general get give go goal good govern great group grow half hand happen
  hard have head hear help high hold home hope hour house human hundred idea identify important improve
  include increase indicate individual influence inform instead interest introduce involve issue item job join keep
  kind know known lack land language large last late later lead learn least leave less let level life light
  like likely limit line list little live local locate long look lose lot love low main major make man manage many
  mark matter mean measure meet member mention method middle million mind minute modern moment money month
  move movement name national nature near necessary need never new next night normal note nothing notice number
  object occur offer office official often old open operate opinion opposite order organize origin original
  own page part particular party pass past pay people percent perform perhaps period person place plan play
  point popular population position possible power practice prefer present prevent previous price primary prior
  problem process produce product program prove provide public purpose put question quick quite raise rate
  rather reach read real reason receive recent refer region relate remain remove report represent require research
  respond rest result return reveal right rise role room rule run save say school scientist second see seek
  seem sell send separate serious serve set seven several share short show side significant similar simple since
  single situation six size small social society some something sometimes soon sort source speak special specific
  spend stage stand standard start state statement stay still stop story strong study style subject success suggest
  support sure system take talk team tell ten tend term test text thing think third thousand three thus time title
  today together top topic total toward town travel treat true try turn twenty two type unable understand
  unit use useful usual value various version view visit wait walk want war watch water way week
  whole wide win word work world write wrong year yes yet young article author paragraph passage
  `
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => stem(word, 'en')),
);
