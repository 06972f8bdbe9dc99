import { type PhraseTable, phraseTable } from './phrase-table';
import { BEFORE_WORD, CLAUSE_EDGE, SENTENCE_START } from './settings';

/** Full forms that contract only where a word follows ("what it is."). */
const CONTRACTIONS = phraseTable(
  `
  i am > I'm
  (i|you|we|they) have (been|had|made|done|got|seen|found|sent|received|read|heard|added|already|just|never|attached|decided) > $1've $2
  (he|she|it) has (been|had|made|done|got|seen|found|sent|already|just|never|decided|become) > $1's $2
  (i|you|he|she|it|we|they|that|there) will > $1'll
  (i|you|he|she|we|they) would > $1'd
  (you|we|they) are > $1're
  (he|she|it|that|there|what|who|where|here) is > $1's
  (i|you|we|they|he|she|it|there|that) will not > $1 won't
  (i|you|we|they|he|she|it|that) would not > $1 wouldn't
  (i|you|we|they|he|she|it) (do|does|did) not > $1 $2n't
  (you|we|they) are not > $1 aren't
  (he|she|it|that|this|there) is not > $1 isn't
  i am not > I'm not
  (do|does|did|is|are|was|were|have|has|had|could|would|should) not > $1n't
  (cannot|can not) > can't
  will not > won't
`,
  {
    // The verb is stressed in "it is what it is", "what time it is" and "how happy I am today", and "of you" is no subject.
    before:
      /(?<!\b(?:where|who|than|as|wherever|of) )(?<!\b(?:what|how|which|whose|whatever|however)\b[^,.;]{0,30} )$/i,
    after: /^ (?!if\b|what (?:i|you|he|she|it|we|they)\b)\p{L}/iu,
  },
);

const GREETINGS = phraseTable(
  `
  dear (sir or madam|sir/madam|sirs|sir|madam) > hello
  to whom it may concern > hello
  dear (all|team|everyone|everybody|friends) > hi $1
  dear (colleagues|ladies and gentlemen|customers) > hi everyone
  it is mandatory to > please
  i hope this (email|message|letter) finds you well > I hope you're doing well
  i trust (that |)you are (well|doing well) > I hope you're $2
  i (am writing|write|would like|wish|am pleased|am happy) to (inform you|advise you|notify you|let you know) that > just to let you know,
  we (are writing|write|would like|wish|are pleased|are happy) to (inform you|advise you|notify you|let you know) that > just to let you know,
  (please |kindly )(be advised|be informed|be aware|note) that > just so you know,
  be (advised|informed|aware) that > just so you know,
  it should be noted that > just so you know,
  this is to inform you that > just to let you know,
  please find (attached|enclosed) > I've attached
  (attached|enclosed) please find > I've attached
  i regret to (inform you|say|advise you) that > I'm sorry, but
  we regret to (inform you|say|advise you) that > we're sorry, but
  it has come to (my|our) attention that > just so you know,
  i (sincerely |)(apologize|apologise) for > I'm sorry about
  we (sincerely |)(apologize|apologise) for > we're sorry about
  (please accept|accept) (my|our) (sincere |)apologies for > sorry about
  (i|we) wish to > $1'd like to
  (i|we) (would be|am|are) (most |very |extremely |)(grateful|obliged) if you (could|would) > it would be great if you $5
  (i|we) (would |)(kindly |)request that you > please
  (i|we) would like to request > $1'd like
  it would be (greatly |much |very much |)appreciated if you (could|would) > it would be great if you $2
  (i|we) look forward to hearing from you > $1'd love to hear from you
  (please |)do not hesitate to contact (me|us) > just get in touch
  (please |)do not hesitate to (call|email|ask|write to) > just $2
  (please |)don't hesitate to contact (me|us) > just get in touch
  (please |)don't hesitate to (call|email|ask|write to) > just $2
  should you (have|need|wish|require|want) > if you $1
  in the event that > if
  you are (kindly |)(required|requested|asked) to > please
  it is (mandatory|required|necessary|imperative) (that you|for you) to > please
  kindly > please
  thank you very much > thanks so much
  thank you (for|so much|again|in advance) > thanks $1
  (we|i) thank you for > thanks for
  (we|i) (greatly|very much) appreciate > $1 really appreciate
  (regarding|concerning|with regard to|with regards to|with reference to|with respect to) > about
`,
  { before: CLAUSE_EDGE },
);

const CLOSINGS = phraseTable(
  `
  yours (sincerely|faithfully|truly) > best wishes
  (sincerely|respectfully|cordially)( yours|) > best wishes
  (kind|best|warm|kindest|warmest) regards > best wishes
  (with |)(kind|best|warm) regards > best wishes
`,
  { before: SENTENCE_START, after: /^,?(?: \p{Lu}[\p{L} ]*)?$/u },
);

const VERBS = phraseTable(`
  {receive} > {get}
  {obtain} > {get}
  {acquire} > {get}
  {require} (a|an|the|your|our|my|more|any|no) > {need} $1
  {require} (further|additional) (information|details|questions|help|copies|time) > {need} more $2
  {purchase} > {buy}
  {commence} > {start}
  {initiate} > {start}
  {terminate} > {end}
  {complete} the (form|questionnaire|survey|application) > {fill} in the $1
  {assist} > {help}
  {inform} (me|us|you|him|her|them) (of|about) > {tell} $1 about
  {notify} (me|us|you|him|her|them) (of|about) > {tell} $1 about
  {inform} (me|us|you|him|her|them) > {tell} $1 | {let} $1 know
  {notify} (me|us|you|him|her|them) > {tell} $1 | {let} $1 know
  {advise} (me|us) (of|about) > {tell} $1 about
  {provide} (me|us|you|him|her|them) with > {give} $1
  {supply} (me|us|you|him|her|them) with > {give} $1
  {furnish} (me|us|you) with > {give} $1
  {inquire} > {ask}
  {enquire} > {ask}
  {request} (a|an|the|more|your) > {ask} for $1
  {contact} (me|us) > {get} in touch with $1
  {submit} > {hand} in | {send} in
  {postpone} > {put} off
  {cancel} the (meeting|event|trip) > {call} off the $1
  {investigate} > {look} into
  {resolve} the (issue|problem|matter) > {sort} out the $1
  {rectify} > {fix}
  {utilize} > {use}
  {utilise} > {use}
  {verify} > {check}
  {ascertain} > {find} out
  {discover} (that|how|why|what|whether) > {find} out $1
  {reply} to (me|us|you|him|her|them) > {get} back to $1
  {respond} to (me|us|you|him|her|them) > {get} back to $1
  {collect} (the|your|my|it|them) > {pick} up $1
  {arrange} a (meeting|call|date|time) > {set} up a $1
  {omit} > {leave} out
  {tolerate} > {put} up with
  {reside} > {live}
  {depart} > {leave}
  {retain} > {keep}
  {permit} (me|us|you|him|her|them) to > {let} $1
  we await > we're waiting for
  i await > I'm waiting for
  {await} > {wait} for
  {inform} > {tell}
  (i|you|he|she|it|we|they) (am|is|are) unable to > $1 can't
  (am|is|are) unable to > can't
  (was|were) unable to > couldn't
`);

/** As verbs: "an attempt to" and "is intended to" are others. */
const INTENTIONS = phraseTable(
  `
  {attempt} to > {try} to
  {endeavor} to > {try} to
  {endeavour} to > {try} to
  {wish} to > {want} to
  {desire} to > {want} to
  {intend} to > {plan} to
`,
  {
    before:
      /\b(?:i|you|we|they|he|she|it|who|to|not|will|would|should|may|might|can|could|must|do|does|did|please) $/i,
  },
);

const WORDS = phraseTable(`
  assistance > help
  (sufficient|adequate) (time|money|space|information|food|people|room|chairs) > enough $2
  numerous > many | lots of
  a (large|great|considerable|significant) number of > a lot of | lots of
  a (large|great|considerable|significant) amount of > a lot of | lots of
  a great deal of > a lot of
  approximately > about
  (additional|further) (information|details|questions|help|copies|time) > more $2
  prior to > before
  subsequent to > after
  subsequently > later | then
  currently > right now | now
  presently > right now | now
  at present > right now
  at the present time > right now
  at this (point|moment) in time > right now
  on this occasion > this time
  at your earliest convenience > when you have a moment
  as soon as possible > as soon as you can
  in order to > to
  due to the fact that > because
  in the near future > soon
  until such time as > until
  with (regard|regards|reference|respect) to > about
  (regarding|concerning|pertaining to) (the|your|my|our|this|that|these|those|his|her|their|it) > about $2
  perhaps > maybe
  excellent > great
  children > kids
  is mandatory > is needed
  (extremely|exceedingly|highly) (important|useful|grateful|pleased|happy|sorry|helpful|disappointed) > really $2
  very (good|nice|happy|glad|pleased|sorry|important|helpful|useful|grateful|interesting|interested|kind|much appreciated) > really $1
  somewhat (late|early|tired|difficult|busy|cold|warm|slow|expensive|longer|shorter|smaller|larger|later|earlier) > a bit $1
  not permitted > not allowed
  (is|are) permitted to > can
  whilst > while
  amongst > among
  per (day|week|month|year|person) > a $1
  in addition to > besides
  such as > like
  many thanks > thanks a lot
  i would be happy to > I'd love to
  (we|i) would be delighted to > $1'd love to
  (we|i) would be pleased to > $1'd be happy to
`);

const CONDITIONED: readonly PhraseTable[] = [
  phraseTable(
    `
    you must not > please don't
    you (must|are obliged to|shall) > please
  `,
    { before: CLAUSE_EDGE, after: /^(?! (?:be|have|not|never|also|know|think|feel|admit|always)\b) \p{L}/u },
  ),
  phraseTable(
    `
    (however|nevertheless|nonetheless), > but
    (therefore|consequently|thus|hence|accordingly), > so
    (furthermore|moreover|additionally|in addition), > also,
    alternatively, > or
  `,
    { before: /(?:^[^\p{L}\p{N}]*|; )$/u },
  ),
  phraseTable('immediately > right away', {
    after: /^(?! (?:after|before|adjacent|next|following|above|below|upon|behind|available)\b)/,
  }),
  phraseTable('{discuss} > {talk} about', {
    before: /\b(?:to|I|we|you|they|can|could|will|would|should|'ll|'d) $/i,
    after: BEFORE_WORD,
  }),
  phraseTable('{ensure} > {make} sure', { after: /^ (?:that|you|we|they|I|it)\b/ }),
];

export const FRIENDLY: readonly PhraseTable[] = [
  GREETINGS,
  CLOSINGS,
  ...CONDITIONED,
  CONTRACTIONS,
  VERBS,
  INTENTIONS,
  WORDS,
];
