import { type PhraseTable, phraseTable } from './phrase-table';
import { BEFORE_NUMBER, BEFORE_WORD, CLAUSE_EDGE, OPENING, SENTENCE_START } from './settings';

const CONTRACTIONS = phraseTable(`
  i'm > I am
  i'd > I would | I had
  (i|you|we|they)'ve > $1 have
  (i|you|we|they)'ve gotta > $1 have to
  (he|she|it)'s gotta > $1 has to
  (i|you|he|she|it|we|they|that|there|who|this)'ll > $1 will
  (you|he|she|we|they|it|who|there)'d > $1 would | $1 had
  (you|we|they)'re > $1 are
  (he|she|it|that|there|what|who|where|how)'s > $1 is | $1 has
  (what|who|how)'re > $1 are
  (i|you|we|they)'ve got > $1 have
  here's > here is
  let's > let us
  (would|could|should|might|must)'ve > $1 have
  (would|could|should)a > $1 have
  y'all > you all
`);

/** Not in "don't you", which "do not you" can't replace, and not in a question's clause. */
const NEGATIONS = phraseTable(
  `
  (do|does|did|is|are|was|were|have|has|had|could|would|should|must|need)n't > $1 not
  can't > cannot
  won't > will not
  shan't > shall not
  ain't > is not | am not | are not
`,
  { after: /^(?! (?:i|you|we|they|he|she|it|there|this|that)\b)(?:[^?,;]*[,;]|[^?]*$)/i },
);

const CHAT = phraseTable(`
  u > you
  ya > you
  ur > your | you are
  r > are
  thx > thank you
  thnx > thank you
  ty > thank you
  (pls|plz) > please
  asap > as soon as possible
  btw > by the way
  fyi > for your information
  (imo|imho) > in my opinion
  tbh > to be honest
  idk > I do not know
  afaik > as far as I know
  iirc > if I remember correctly
  lmk > let me know
  omw > on my way
  nvm > never mind
  np > no problem
  rn > right now
  ppl > people
  (msg|txt) > message
  msgs > messages
  (info|infos) > information
  pic > picture
  pics > pictures
  appt > appointment
  mtg > meeting
  (tmrw|tmr|tomoz) > tomorrow
  (cuz|cos|coz|bc|'cause) > because
  (gonna|gunna) > going to
  wanna > want to
  gotta > have to
  (kinda|sorta) > somewhat | rather
  dunno > do not know
  lemme > let me
  gimme > give me
  gotcha > I understand
  outta > out of
  (tho) > though
  thru > through
  (til|till) > until
  (prolly|probs) > probably
  (yeah|yep|yup|yea) > yes
  (nope|nah) > no
`);

/** One can be sorry for a loss, too. */
const OWN_FAULT =
  '(my|our|any|being|not|the delay|the inconvenience|the trouble|the confusion|the mistake|the error|the wait|the noise|the mess|the misunderstanding|the late reply)';

/** Whole sentences of a few words. */
const EXCLAMATIONS = phraseTable(
  `
  no worries > that is no problem
  no problem > you are welcome | that is no problem
  (hang|hold) on > please wait
  (great|good|nice) job > excellent work
`,
  { before: CLAUSE_EDGE, after: /^(?:[,.!]|$)/ },
);

const GREETINGS = phraseTable(
  `
  (hey|hi|hiya|hello) (guys|folks|everybody) > hello everyone
  (hey|hi|hiya) (all|everyone|team) > dear $2
  (hey|hi|hiya|yo|howdy|hey there|hi there|hello there) > hello
  (i'm|i am) (so |really |very |terribly |)sorry (for|about) ${OWN_FAULT} > I apologize for $4
  (we're|we are) (so |really |very |terribly |)sorry (for|about) ${OWN_FAULT} > we apologize for $4
  (so |really |very |)sorry (for|about) ${OWN_FAULT} > I apologize for $3
  sure thing > certainly
  sounds (good|great|fine) > that sounds $1
  hope (you|this|that|to|all|everything) > I hope $1
  hope (you're|you are) > I hope you are
  hope (it's|that's|all's) > I hope it is
  (i'm|i am) looking forward to > I look forward to
  see you > I look forward to seeing you
  talk (soon|to you soon) > I look forward to speaking with you
  speak soon > I look forward to speaking with you
  (just wanted|wanted) to > I wanted to
  just checking (if|whether) > I would like to know whether
  just a (quick |)(heads up|heads-up) that > please note that
  just so you know, > please note that
  heads up, > please note that
  let me know > please let me know
  get back to me > please reply to me
  can you > could you
  (can|could) you guys > could you
  can i > may I
  can we > may we
  i (want|wanna) to > I would like to
  we want to > we would like to
  i need you to > I would ask you to
  i guess > I suppose
  (also|plus), > in addition,
  but (i|we|you|they|he|she|it|there|the|this|our|my|your) > however, $1
  anyway, > in any case,
  anyways, > in any case,
  oh, >
  well, >
`,
  { before: OPENING },
);

const REQUESTS = phraseTable('(can|will) you( guys|) > could you', {
  before: CLAUSE_EDGE,
  after: /^ [^?]*\?$/,
});

const CLOSINGS = phraseTable(
  `
  (cheers|take care|best|bye|bye bye|ciao|xoxo|all the best|thanks again|later|see ya|see you) > kind regards
  (lots of love|love|hugs) > kind regards
`,
  { before: SENTENCE_START, after: /^,(?: \p{Lu}\p{L}*)?$/u },
);

const ADJECTIVES =
  'good|bad|nice|happy|glad|pleased|sorry|important|helpful|useful|hard|difficult|easy|busy|late|early|tired|interested|interesting|big|small|high|low|long|short|slow|fast|quick|expensive|cheap|loud|quiet|clear|close|kind|strong|weak|cold|hot|warm|old|new|careful|well|grateful|worried|disappointed|impressed|excited|friendly|proud|annoying|annoyed|clean|dirty|noisy|keen';

const DEGREES = phraseTable(`
  (really|super|so so|really, really|really really|very, very|very very) (${ADJECTIVES}) > very $2
  pretty (${ADJECTIVES}) > rather $1 | quite $1
  (way|a lot) too > far too
  totally (${ADJECTIVES}|agree|agreed|fine|sure) > completely $1
`);

const VERBS = phraseTable(`
  {get} back to (you|me|us|him|her|them) > {reply} to $1
  {get} rid of > {remove}
  {get} in touch with > {contact}
  {get} (your|my|his|her|our|their|the) (email|e-mail|mail|message|letter|reply|note|order|parcel|package|invoice|documents) > {receive} $1 $2
  {find} out > {learn} | {determine} | {discover}
  {figure} out > {determine} | {understand}
  {work} out (how|what|why|when|whether) > {determine} $1
  {set} up (a|an|the|our|my|your) > {arrange} $1 | {establish} $1 | {prepare} $1
  {put} off > {postpone}
  {call} off > {cancel}
  {come} up with > {devise} | {propose}
  {cut} down on > {reduce}
  {deal} with > {address} | {handle}
  {fill} out > {complete}
  {fill} in (the|this|your|our|a) > {complete} $1
  {go} over (the|your|our|my|these|this) (report|plan|details|document|documents|contract|draft|numbers|figures|notes|proposal|results|agenda|list|budget|slides) > {review} $1 $2
  {hand} in > {submit}
  {hand} out > {distribute}
  {keep} on > {continue}
  {leave} out > {omit}
  {let} (us|me|you|them|him|her) down > {disappoint} $1
  {look} into > {investigate}
  {make} up for > {compensate} for
  {mess} up > {spoil}
  {screw} up > {spoil}
  {pick} up (the|my|your|our) (order|package|parcel|documents|keys|car|tickets|parts|post|mail) > {collect} $1 $2
  {pick} up (the|my|your|our) kids > {collect} $1 children
  {point} out > {note} | {indicate}
  {put} together > {prepare} | {assemble}
  {put} up with > {tolerate}
  {send} back > {return}
  {send} out > {send} | {distribute}
  {show} up > {arrive} | {appear}
  {sort} out > {resolve} | {arrange}
  {speed} up > {accelerate}
  {talk} about > {discuss}
  {talk} to > {speak} to | {speak} with
  {throw} away > {discard}
  {turn} down (the|this|that|your|our|their|his|her|an) (offer|invitation|request|proposal|job|application) > {decline} $1 $2
  {wrap} up > {conclude} | {complete}
  {turn} out to be > {prove} to be
  {take} over the (role|job|position|project|management) > {assume} the $1
  {run} into (problems|trouble|difficulties|issues|an issue|a problem) > {encounter} $1
  {check} out (the|this|our|my|your) > {review} $1
  {stop} by (the|your|my|our) > {visit} $1
  {write} down > {record} | {note}
  {bring} up (the|this|that|your) (issue|topic|question|subject|matter|problem|idea|point) > {mention} $1 $2 | {raise} $1 $2
  {back} up (the|my|your|our|his|her|their) (claim|claims|argument|statement) > {support} $1 $2
  {ask} for > {request}
  {help} out > {assist}
  {check} (if|whether) > {verify} whether
  {try} to > {attempt} to
  {fix} (the|this|that|these|it|a|any|our|your) (problem|problems|issue|issues|bug|bugs|error|errors) > {resolve} $1 $2
  {chat} (about|with) > {speak} $1
  {drive} (me|us) (nuts|mad|crazy|up the wall) > {frustrate} $1
`);

const WORDS = phraseTable(`
  (kids) > children
  (mom|mum) > mother
  dad > father
  boss > manager | supervisor
  (guy|dude|bloke) > man
  you guys > you
  (guys|folks) > people
  stuff > material | items
  a couple of > a few | several
  maybe > perhaps
  awesome > excellent
  right away > immediately
  straight away > immediately
  (right now|at the moment) > currently | at present
  pretty much > largely | almost
  just (a sec|a second|a minute) > one moment
  fine (by|with) me > acceptable to me
  ok with me > acceptable to me
  mad at > angry with
  fed up with > dissatisfied with
  the whole (team|day|week|month|year|project|process|family|building|group|house|file|document) > the entire $1
  once in a while > occasionally
  like i said > as I mentioned
  like you said > as you mentioned
  as i said > as I mentioned
`);

const CONDITIONED: readonly PhraseTable[] = [
  phraseTable('(ok|okay) > acceptable | all right', {
    before: /(?:\b(?:is|are|was|were|be)(?: (?:it|this|that))?|'s) $/i,
  }),
  phraseTable('kid > child', { before: /\b(?:an?|the|my|your|his|her|our|their|this|each|every|little) $/i }),
  phraseTable('like > approximately', {
    before: /\b(?:for|in|within|after|only|costs?|takes?|took|pay|paid|spent) $/i,
    after: BEFORE_NUMBER,
  }),
  phraseTable('cause > because', {
    before:
      /(?<!\b(?:an?|the|this|that|no|and|root|main|likely|real|only|to|not|will|would|may|might|can|could|must|I|you|we|they) )$/iu,
    after: /^ (?:I|he|she|it|we|they|my|there)\b/,
  }),
  phraseTable(
    `
    don't get (why|how|what) > do not understand $1
    doesn't get (why|how|what) > does not understand $1
    didn't get (why|how|what) > did not understand $1
  `,
  ),
  phraseTable("(i was|i'm|i am|was|just) wondering (if|whether) > I would like to know whether", {
    before: SENTENCE_START,
    after: /^[^?]*$/,
  }),
  phraseTable('(kind|sort) of > somewhat | rather', {
    before:
      /(?<!\b(?:the|a|an|some|any|this|that|these|those|what|one|not|same|other|every|each|different|new|all|two) )$/i,
    after: new RegExp(`^ (?:${ADJECTIVES})\\b`),
  }),
  phraseTable(
    `
    (a lot|lots|tons|loads|heaps|plenty) of > many | much | a great deal of
    a bunch of > several | a number of
  `,
    { before: /(?<!(?:'s|\bis|\bwas) )$/i },
  ),
  phraseTable(
    `
    (thanks|thank you) (a lot|so much|a million|a bunch|loads|tons) > thank you very much
    many thanks > thank you very much
    cheers for > thank you for
  `,
    { before: CLAUSE_EDGE },
  ),
  // "Thanks to Maria, we were early" thanks nobody.
  phraseTable('thanks > thank you', { before: CLAUSE_EDGE, after: /^(?! to\b(?![^,]* for\b))/i }),
  phraseTable(
    `
    looking forward to > I look forward to
    (i |)(can't|cannot) wait to (see|hear|meet) > I look forward to $3ing
  `,
    { before: SENTENCE_START, after: /^[^,]*$/ },
  ),
  phraseTable('(about|around|roughly) > approximately', {
    before: /(?<!\b(?:talk|think|know|hear|tell|ask|worr|say|what|how|all|turn|look|walk)\p{L}* )$/iu,
    after: BEFORE_NUMBER,
  }),
  phraseTable('enough > sufficient', {
    before: /\b(?:have|has|had|got|not|is|are|was|were|with|without|need|find|give|be) $/i,
    after:
      /^ (?:time|money|space|information|evidence|food|staff|people|seats|chairs|room|support|experience|detail|data|resources|notice)\b/,
  }),
  phraseTable('(big|huge) > significant | considerable', {
    after: /^ (?:difference|problems?|impact|changes?|improvement|increase|issue|effect)\b/,
  }),
  phraseTable('{buy} > {purchase}', { after: BEFORE_WORD }),
  // "So I got the job!" tells news, and no consequence.
  phraseTable('so (i|we|you|they|he|she|it|the|this|our|my|your|please) > therefore, $1', {
    before: OPENING,
    after: /^[^!]*$/,
  }),
  phraseTable('hard to > difficult to', {
    before: /(?:\b(?:is|are|was|were|be|been|it|very|too|so|quite)|'s) $/i,
  }),
  phraseTable('{make} sure > {ensure}', { after: /^(?! to\b) \p{L}/u }),
  phraseTable('{tell} (me|us) > {inform} $1', { after: /^ (?:about|of|that|if|whether)\b/ }),
  phraseTable('{think} about > {consider}', { before: /^(?!.*\b(?:what|how)\b)/is, after: BEFORE_WORD }),
  phraseTable('a (little |)bit > somewhat | slightly', {
    before: /(?<!\bquite )$/i,
    after: new RegExp(`^ (?:${ADJECTIVES}|too|more|less|\\p{L}+er|\\p{L}+ed)\\b`, 'u'),
  }),
];

export const FORMAL: readonly PhraseTable[] = [
  GREETINGS,
  EXCLAMATIONS,
  REQUESTS,
  CLOSINGS,
  ...CONDITIONED,
  DEGREES,
  CONTRACTIONS,
  NEGATIONS,
  CHAT,
  VERBS,
  WORDS,
];
