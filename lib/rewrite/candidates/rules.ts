import type { Edit } from '../../protocol/tasks';
import { type Candidate, type Draft, likeWord } from './candidate';

const ADJECTIVE =
  '(?:good|great|bad|nice|cold|hot|warm|late|early|easy|hard|difficult|important|expensive|cheap|fine|ok|okay|fun|free|' +
  'true|wrong|sad|funny|big|small|better|worse|weird|strange|broken|closed|over|done|gone|raining|ready|sure|welcome|' +
  '\\p{L}{2,}(?:ous|ful|able|ible|less))';
const CLAUSE_END =
  '(?=[.,;!?]|$| (?:to|that|and|but|for|when|if|because|here|there|now|today|tomorrow|yet)\\b)';
const PREDICATE = `(?:(?:very|really|quite) )?${ADJECTIVE}${CLAUSE_END}`;
/** They do not stand between "its" and its noun. */
const AFTER_BE =
  '(?:an?|the|not|so|too|just|been|going to|gonna|getting|always|never|supposed|allowed|probably|definitely|my|your|his|her|our)';
const DOING =
  '(?:coming|being|having|doing|making|trying|asking|saying|telling|talking|thinking|kidding|joking)(?:[.,;!?]|$| ' +
  '(?:to|here|back|home|in|with|over|along|by|from|for|on|so|and|or|too|an?|the|my|me|it|that|this|about|tomorrow|tonight)\\b)';
/** Behind these a possessive is at home. */
const NOT_IN_PHRASE =
  '(?<!\\b(?:of|for|at|in|on|with|to|by|from|about|than|into|and|or|like|love|hate|is|are|was|were) )';

const GOING = '(?:not )?(?:going|coming|getting) ';
const BEFORE_CLAUSE = '(?<=\\b(?:but|and|because|that|think|know|if|when|say|said|heard) )';

const NEGATED = "(?:(?:ca|could|wo|would|should|do|does|did)n't|cannot|not)";
const MODAL = `(?:can|could|will|would|shall|should|might|must|did|${NEGATED})`;
const DEGREE =
  '(?:many|much|late|early|expensive|big|small|difficult|long|short|hot|old|young|far|few|little|often|loud|high|low|tired|' +
  'busy|fast|heavy|soon|easy|hard|slowly|quickly|loudly|sweet|salty|noisy|dark)';
/** Verbs, too, where more follows. */
const DEGREE_OR_VERB =
  '(?:slow|cold|warm|dry|cool|dirty|clean|tight|loose|wet|narrow)(?=[.,;!?]|$| (?:to|for|and|but) )';
const SEVERAL =
  '(?:(?:too |so |very )?many(?! an?\\b)|several|a few|(?:too )?few|two|three|four|five|six|seven|eight|nine|ten|lots of \\p{L}+s)';

/** What is wrong where it stands, between what comes before and after it, and what would be right. */
const RULES: readonly Rule[] = [
  rule('its', "it's", 'word choice', { before: NOT_IN_PHRASE, after: ` (?:${AFTER_BE} |${PREDICATE})` }),
  rule('your', "you're", 'word choice', {
    before: NOT_IN_PHRASE,
    after: ` (?:${AFTER_BE} |${DOING}|right${CLAUSE_END}|${PREDICATE})`,
  }),
  rule('their', "they're", 'word choice', { before: NOT_IN_PHRASE, after: ` ${GOING}` }),
  rule('there', "they're", 'word choice', { before: BEFORE_CLAUSE, after: ` (?:${GOING}|${PREDICATE})` }),
  rule('lets', "let's", 'word choice', {
    before: '(?:^|(?<=[,;] |\\b(?:and|but|so) ))',
    after: ' (?:go|see|meet|do|get|have|make|try|start|talk|not|say|hope|keep|wait)\\b',
  }),
  rule('hear', 'here', 'word choice', {
    before:
      '(?<=\\b(?:in|from|over|around|live|lives|be|been|come|came|is|are|was|were|good|nice|great|new) )',
    after: CLAUSE_END,
  }),
  rule('use', 'used', 'verb form', {
    before:
      "(?<!\\b(?:do|does|did|don't|doesn't|didn't|not|to|can|could|will|would|should|must|never|of|no|the|their|in) )",
    after: ' to (?:be|have|live|like|love|think|work|go)\\b',
  }),
  rule("who's", 'whose', 'word choice', {
    before: '',
    after: ' (?!\\p{L}+ing\\b|(?:there|here|that|this|it|not|who)\\b)\\p{Ll}+ (?:is|are|was|were)\\b',
  }),
  rule('to', 'too', 'word choice', {
    before: `(?<=\\b(?:is|are|was|were|be|been|am|not|because|far|it's|that's|come|comes|came|got|get|gets) )`,
    after: ` (?:${DEGREE}\\b|${DEGREE_OR_VERB})`,
  }),
  rule('by', 'buy', 'word choice', {
    before: `(?<=\\b(?:${MODAL}|(?:want|like|going|have|need) to) )`,
    after: ' ',
  }),
  rule('no', 'know', 'word choice', {
    before: `(?<=\\b(?:${NEGATED}|let (?:me|us|him|her|them)) )`,
    after: ' (?!more\\b)',
  }),
  rule('this', 'these', 'grammar', { before: '^', after: ' (?:are|were) ' }),
  rule('are', 'is', 'verb form', { before: '(?<=^this )', after: ' ' }),
  rule('were', 'was', 'verb form', { before: '(?<=^this )', after: ' ' }),
  rule('is', 'are', 'verb form', { before: '(?<=^(?:these|those) )', after: ' ' }),
  rule('was', 'were', 'verb form', { before: '(?<=^(?:these|those) )', after: ' ' }),
  rule('is', 'are', 'verb form', { before: '(?<=\\bthere )', after: ` ${SEVERAL} ` }),
  rule('was', 'were', 'verb form', { before: '(?<=\\bthere )', after: ` ${SEVERAL} ` }),
  rule('much', 'many', 'word choice', {
    before: '(?<=\\b(?:too|so|very|how|as) )',
    after: ' (?:people|persons|children|things|times)\\b',
  }),
  rule('thanks', 'thank', 'grammar', { before: '^', after: ' you\\b' }),
  rule('attach', 'attached', 'verb form', { before: '(?<=\\bplease find )', after: ' ' }),
];

interface Rule {
  find: RegExp;
  instead: string;
  reason: Edit['reason'];
}

function rule(
  word: string,
  instead: string,
  reason: Edit['reason'],
  { before, after }: { before: string; after: string },
): Rule {
  return {
    find: new RegExp(`${before}(?<![\\p{L}\\p{N}'-])(?:${word})(?=${after})`, 'giu'),
    instead,
    reason,
  };
}

/** What leaves little choice: words that are heard alike, and agreement of those that belong together. */
export function ownRules({ text }: Draft): Candidate[] {
  const straight = text.replaceAll('’', "'");
  return RULES.flatMap(({ find, instead, reason }) =>
    [...straight.matchAll(find)].map(
      ({ index, 0: word }): Candidate => ({
        start: index,
        end: index + word.length,
        replacement: likeWord(word, instead),
        kind: 'rule',
        reason,
      }),
    ),
  );
}
