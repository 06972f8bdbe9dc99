import { SHORT_MONTH } from './calendar';
import { primaryLanguage } from './language';

/**
 * Words written with a period that does not end the sentence, without that period, in lower case.
 * `always`: something follows (titles, "e.g."). `number`: only before a digit ("No. 5").
 * `often`: may also end a sentence; the next word decides, by `starters`, words that seldom stand with a
 * capital inside a sentence. `ordinals`: the language writes "3." for "third". `numberStarts`: after any other word with a
 * period a number begins a sentence.
 */
export interface Abbreviations {
  always: ReadonlySet<string>;
  number: ReadonlySet<string>;
  often: ReadonlySet<string>;
  starters: ReadonlySet<string>;
  ordinals: boolean;
  numberStarts?: boolean;
}

export function abbreviationsOf(lang: string): Abbreviations {
  return LANGUAGES[primaryLanguage(lang)] ?? OTHER;
}

const MONTHS = SHORT_MONTH.toLowerCase().replaceAll('|', ' ');

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const LANGUAGES: Record<string, Abbreviations> = {
  en: {
    always: set(
      'dr drs mr mrs ms mx prof profs rev fr sr hon gen col maj capt lt sgt cmdr adm gov govs sen sens rep pres supt insp messrs ' +
        'mme mlle e.g i.e eg ie cf viz vs v approx mt ft al.g asst assoc univ incl excl',
    ),
    number: set(
      `no nos p pp fig figs vol vols ch chap sec art eq eqs ex tab para ver v cl op ref max min c b d fl ext apt tel ${MONTHS}`,
    ),
    often: set(`etc al ca jr sr reps inc ltd co corp llc bros plc est st ave blvd rd sq dept ph.d ${MONTHS}`),
    starters: set(
      'the a an this that these those it its he she they we you his her their our my your there here in on at ' +
        'as by for from if when while where after before since until although though because but and or so yet ' +
        'however then thus hence what who how why which with without to some many most all no not both each ' +
        'every another such also later now one once only i',
    ),
    ordinals: false,
    numberStarts: true,
  },
  de: {
    always: set(
      'z d u o i dr prof hr fr hrn st bspw bzw ca d.h evtl ggf gem inkl exkl insb mind max min o.g sog s.o s.u u.a u.u v.a vgl ' +
        'z.b z.t zzgl z.zt dipl ing mag med phil jur rer nat hl h.c geb gest verh jun sen allg bes urspr',
    ),
    number: set('nr abs art s bd kap abb tab ziff hrsg aufl jg ver par rn rdnr st tel anm'),
    often: set(
      'usw etc u.ä o.ä u.v.m uvm ff f str jh jhd mio mrd tsd co jan feb mär apr aug sept okt nov dez v.chr n.chr chr',
    ),
    starters: set(
      'der die das dem den des ein eine einer einem einen es er sie wir ihr ich dies diese dieser dieses dabei ' +
        'dazu damit dann da doch aber und oder auch als am an auf aus bei bis durch für im in ins mit nach ohne ' +
        'seit so um unter von vom vor wenn weil während zu zum zur zwar jedoch nun hier dort man was wer wie wo ' +
        'warum sein seine seinen seiner ihre ihren kein keine alle viele einige nur noch',
    ),
    ordinals: true,
  },
  fr: {
    always: set(
      'm mm mme mmes mlle mlles me dr drs pr prof mgr st ste cf ex p.ex env av apr c.-à-d c-à-d vs éd gén col cap lt',
    ),
    number: set('n no p pp vol chap fig art t éd al tél'),
    often: set('etc jr cie boul ltée janv févr avr juil sept oct nov déc j.-c'),
    starters: set(
      'le la les un une des ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre mais ' +
        'et ou donc or ni car si quand lorsque comme pour par dans en sur sous avec sans après avant depuis ' +
        'pendant selon ainsi alors puis enfin cependant toutefois aussi à au aux de du qui que quoi où pourquoi',
    ),
    ordinals: false,
  },
  es: {
    always: set(
      'sr sra srta sres sras dr dra dres prof profa d dña da ud uds vd vds ing lic arq gral cnel cap tte mons ' +
        'st sto sta ee p.ej p ej cf vs aprox av avda dpto depto atte excmo fdo',
    ),
    number: set('n no núm nro pág págs p pp vol cap fig art t ed tel'),
    often: set('etc uu cía ltda jr hnos s.a c a.c d.c ene feb mar abr jun jul ago sept oct nov dic'),
    starters: set(
      'el la los las un una unos unas lo este esta estos estas ese esa eso esto él ella ellos ellas su sus se no y ' +
        'o pero si cuando como con sin para por en de del al a según tras desde hasta entre aunque mientras ' +
        'además también así luego entonces después antes hoy ahora qué quién cómo dónde nosotros yo muchos',
    ),
    ordinals: false,
  },
  ar: {
    always: set('د أ م ا.د أ.د ص ج هـ ت ق.م'),
    number: set('ص ج ط ع رقم'),
    often: set('إلخ الخ'),
    starters: set(''),
    ordinals: false,
  },
  hi: {
    always: set('डॉ डा प्रो श्री कु पं मो स्व सं ले कै मि रु'),
    number: set('नं क्र सं पृ रु'),
    often: set('आदि लि कं'),
    starters: set('यह वह ये वे इस उस इन उन में और लेकिन पर तब जब अब'),
    ordinals: false,
  },
};

const OTHER: Abbreviations = {
  always: set('dr prof mr mrs st cf vs e.g i.e ca'),
  number: set('no nr p pp fig art vol'),
  often: set('etc al inc ltd co jr'),
  starters: set(''),
  ordinals: false,
};
