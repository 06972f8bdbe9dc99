import { MONTHS, SHORT_DAY, SHORT_DAYS, SHORT_MONTH } from '../text/calendar';

/** Lines that pages have beside their text, known by their words: when, by whom, what else there is, what one should do. */

/** Words that, with figures, only say when, how often or how popular; English, German, French, Spanish, Portuguese, Italian. */
const STAMP_WORDS = new Set(
  (
    'am pm a p m h st nd rd th utc gmt cet cest bst est edt pst pdt et ist at on the of from out to ago ' +
    'second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years today ' +
    'yesterday posted published updated last modified edited asked viewed created joined posts post views view ' +
    'replies reply likes like votes vote comments comment shares reviews review based rating ratings times time k ' +
    'januar februar märz mai juni juli oktober dezember okt dez montag dienstag mittwoch donnerstag freitag samstag ' +
    'sonntag mo di mi do fr sa so uhr um am den vom vor stunden tagen aktualisiert erstellt veröffentlicht stand ' +
    'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi ' +
    'vendredi samedi dimanche le à il y ans jours heures publié mis jour modifié ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles ' +
    'jueves viernes sábado domingo de del las hace horas días publicado actualizado ' +
    'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro às em atualizado ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre alle ore pubblicato aggiornato ' +
    [MONTHS, SHORT_MONTH, ...Object.keys(SHORT_DAYS), SHORT_DAY].join(' ').replaceAll('|', ' ').toLowerCase()
  ).split(' '),
);
const LONGEST_STAMP = 80;

/** "Mon Jan 08, 2024 8:40 am", "212 comments", "Updated 3 hours ago", "31". */
export function isStamp(text: string): boolean {
  if (text.length > LONGEST_STAMP || !/\d/.test(text) || /[$€£¥%=+]/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => STAMP_WORDS.has(word));
}

const NTH = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** A day with its month and year: "3 May 2021", "22. Januar 2025", "4/5/2021"; "Feb 3, 2022"; "2021-05-03". */
const DAY_OF_YEAR = [
  String.raw`\b${NTH}(?:\. |[./-]| (?:de |of )?)(?:\p{L}{3,10}\.?|\d{1,2})(?: (?:de |del )?|[,./-]{1,2} ?)\d{4}(?!\d)`,
  String.raw`(?<!\p{L})\p{L}{3,9}\.? ${NTH},? \d{4}\b`,
  String.raw`\b\d{4}-\d\d-\d\d\b`,
].join('|');
const DATE = new RegExp(DAY_OF_YEAR, 'u');

/** Has a date with its year in it. */
export function holdsDate(text: string): boolean {
  return DATE.test(text);
}

/** From a mark, or “on”, before a day: all that follows. */
const BYLINE_DATE = new RegExp(
  String.raw`(?:\s*[,;|·•–—]|\s+on)\s*(?:(?:published|updated|posted):?\s+)?(?:(?:${SHORT_DAY})\S*\s+)?(?:${DAY_OF_YEAR}).*$`,
  'iu',
);

/** "Ina Brook, 2 March 2026" → "Ina Brook"; of one line, with single blanks. */
export function withoutDate(byline: string): string {
  return byline.replace(BYLINE_DATE, '');
}

const BYLINE =
  /^(?:(?:(?:Written|Posted|Published|Reported|Review|Text|Words|Story|Interview) )?[Bb]y|Von|Par|Por|Di|Door|Av|Af|Text|Autor(?:in|a)?|Author)(?::| )\s?\p{Lu}\p{L}/u;

/** "By Ina Brook", "Von Ina Brook": to be asked of short lines only, for a sentence may begin so too. */
export function isByline(text: string): boolean {
  return BYLINE.test(text);
}

const CREDIT =
  /^(?:photo(?:graph)?s?|image|picture|illustration|fotos?|bild(?:er)?|imagen?|imagem|crédito?|credit)(?: ?:| by | courtesy | ©|\/)|\b(?:getty images|shutterstock|istock(?:photo)?|unsplash|wikimedia commons)\b/i;

/** Says whose picture it is. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}

export const AD_LABEL =
  /^(?:-? ?(?:advert|advertisement|ad|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|advertentie) ?-?|(?:article|story) continues below(?: advertisement)?|scroll to continue.{0,40}|loading(?: content)?[. …]*)$/i;

const IMPRINT =
  /^(?:©|\(c\) )|\bcopyright (?:©|\(c\)|\d{4}|by)|© ?\d{4}|\ball rights reserved\b|alle rechte vorbehalten|tous droits réservés|todos (?:los derechos|os direitos) reservados|tutti i diritti|\b(?:page|article) (?:was )?last (?:updated|changed|edited|modified|reviewed)\b|^(?:generated (?:with|by|on)|powered by|printed (?:on|from|in)|filed under|posted in|tagged|tags|categories|category|schlagw(?:o|ö)rte?r?|kategorien?|étiquettes|etiquetas)\b/i;

/** What stands at the foot of pages: copyright, last change, filing. */
export function isImprint(text: string): boolean {
  return IMPRINT.test(text);
}

/** How an invitation to more than the article is put; a paragraph with a link, or that is no sentence, may be one. */
export const INVITATION =
  /\b(?:subscribe|sign up|newsletters?|follow (?:us|me|him|her|them)|more (?:stories|articles|recipes) (?:like|from)|if you (?:enjoyed|liked) this|leave a comment|log in to|abonnieren|newsletter|abonnez-vous|suscríbete|inscreva-se|iscriviti)\b/i;

const PLACES =
  '(?:twitter|facebook|instagram|youtube|telegram|whatsapp|tiktok|linkedin|mastodon|google news|apps?|newsletters?|forums?|inbox|letter-?box|postfach|briefkasten|bo[îi]te (?:mail|e-?mail|aux lettres)|caixa de entrada|channel|canal|kanal)';
/** "Follow the Courier on Facebook", "Join our forums": whatever it links to. */
export const APPEAL = appealTo('\\b');
/** The same where it is said to the reader: "the council will get word through its app" is news. */
export const OPEN_APPEAL = appealTo('(?:^|[.!?:…]["”’)]? )(?:please )?');

function appealTo(start: string): RegExp {
  const verbs =
    'follow|like|join|find|download|get|sign up|read|(?:dann )?abonnieren?|erhalten sie|recevez|recib[ae]|receba|folgen?|folgt|besuchen|síguenos|sigue|únete|suscr[íi]b\\p{L}+|mira|siga|suivez|rejoignez|seguici|obserwuj';
  const others =
    '\\b(?:news tip|got a (?:story|tip)|submit your|write a letter to|was this (?:article|page|answer) (?:helpful|useful)|share this (?:article|story|post|page)|tried this recipe)\\b';
  return new RegExp(`${start}(?:${verbs})\\b.{0,90}\\b${PLACES}\\b|${others}`, 'iu');
}

/** "Comments are moderated", "Os comentários são de responsabilidade de seus autores". */
export const HOUSE_RULE =
  /^(?:[^.!?]{0,40}[:,] ?)?(?:(?:the|all|user|readers?[’']?s?|die|alle|les|tous les|los|todos los|os|todos os|i) ){0,2}(?:comments?|kommentare|commentaires|comentarios|comentários|commenti)(?!\p{L}).{0,100}(?:moderat|moderad|modér|moderier|freigeschaltet|verantwort|responsib|responsab|approved|approuv|aprobad|aprovad|opinion|opinião|opinión|meinung)/iu;

const RELATED = new RegExp(
  `^(?:${[
    'related(?: (?:articles?|stories|posts?|content|links?|news|topics?|coverage|searches|reading))?',
    'see also|external links|further reading|references|notes and references|sources',
    'read (?:more|next|also|on)(?: (?:from|on|about|in) .{1,40})?|also read',
    'more (?:from|on|like|in|about) .{1,40}|more \\S+(?: \\S+)? (?:stories|recipes|articles|posts|news)|more (?:stories|recipes|articles|posts|news)',
    '(?:you|readers) (?:may|might) also (?:like|enjoy|be interested in)|customers also (?:bought|viewed)|recently viewed',
    'recommended(?: (?:for you|reading|stories|articles))?|most (?:read|popular|viewed)|trending(?: now)?|(?:popular|recent|latest) (?:posts|articles|stories|news)',
    '\\d+ (?:comments?|responses?|replies|thoughts).{0,80}|comments? \\(\\d+\\)|leave a (?:reply|comment)|join the (?:discussion|conversation)|post a comment|discussion about this .{1,20}',
    'share(?: this.{0,20}| on| via)?|about the authors?|suggested topics|what did you think|next up|up next|who is online|quick reply|ready for more',
    'weitere (?:artikel|beiträge|themen|meldungen)|mehr (?:zum thema|artikel|themen|aus .{1,30})|(?:verwandte|ähnliche) (?:artikel|beiträge|themen)|auch interessant|das könnte (?:sie|dich|euch) auch interessieren|lesen sie (?:auch|mehr).{0,40}|lies auch.{0,30}|kommentare(?: \\(\\d+\\))?|schreibe einen kommentar|meist(?:gelesen|diskutiert)\\S*(?: artikel)?|einzelnachweise|siehe auch|(?:jetzt )?teilen(?: mit)?|weiterführende links?',
    '(?:à )?lire (?:aussi|également).{0,30}|sur le même sujet|articles? (?:liés|similaires|associés)|dans la même rubrique|commentaires(?: \\(\\d+\\))?|voir aussi|partager.{0,20}',
    '(?:también )?te puede interesar|(?:lee|lea|vea|ver|mira) también.{0,30}|(?:artículos|noticias|notas) relacionad[ao]s|comentarios(?: \\(\\d+\\))?|compartir.{0,20}|más (?:noticias|sobre .{1,30})',
    '(?:leia|veja) (?:também|mais).{0,30}|(?:notícias|matérias) relacionadas|comentários(?: \\(\\d+\\))?|compartilhe.{0,20}|mais lidas',
    'leggi anche.{0,30}|potrebbe (?:anche )?interessarti|articoli correlati|commenti(?: \\(\\d+\\))?|condividi.{0,20}|lees ook.{0,30}|zobacz (?:także|też|również)|czytaj (?:także|też).{0,30}',
  ].join('|')})[:!?….]*$`,
  'i',
);

/** A heading or label over what isn't the article any more. */
export function opensRelated(text: string): boolean {
  return text.length <= 90 && RELATED.test(text);
}
