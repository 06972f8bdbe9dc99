import { type PhraseTable, phraseTable } from './phrase-table';
import {
  BEFORE_DETERMINER,
  BEFORE_GERUND,
  BEFORE_NAME,
  BEFORE_NUMBER,
  BEFORE_PLURAL,
  CLAUSE_EDGE,
} from './settings';

/** "The papers are in order to be signed", "put the cards in order to see them all": the verb needs the phrase. */
const NOT_AFTER_BE =
  /(?<!\b(?:am|is|are|was|were|be|been|being)(?: not)? |'s |'re |'m |\b(?:put|place|sort|arrange|keep)s?\b[^,.;]{1,40} )$/i;
/** "A decision that hurt us": what follows belongs to the noun, and the noun can't go. */
const NO_RELATIVE =
  /^(?! (?:that|which|who|whose|whom|where|when|I|we|you|he|she|they|of|from|based|made|between)\b)/;
const BEFORE_PERSON =
  /^ (?:me|you|us|him|her|them|someone|anyone|everyone|my|your|our|their|the (?:team|office|customer|client|landlord|bank|company|school|support))\b/i;
const NOT_BEFORE_ABOVE = /^(?! (?:above|below|following|same|opinion|view|belief)\b)/i;
const ENDS_ASKING = /^[^?]*\?$/;
const ENDS_STATING = /^[^?]*[^?\s]$/;
/** "Please note that it is closed, and that …": the second “that” needs the first. */
const NO_OTHER_THAT = /^(?!.*\b(?:and|or|but) that\b)/is;
/** "Not absolutely necessary" and "almost completely full" say something else without the adverb. */
export const NOT_WEAKENED =
  /(?<!(?:\b(?:almost|nearly|less|more|most|how|so|as|too|the|this|that)|,) )(?<!(?:\b(?:not|never|no|hardly|scarcely|nor|without|far from)|n['’]t)\b[^,.;:]{0,40})$/i;

const OPENERS = phraseTable(
  `
  (please |)note that >
  (please |kindly |)be (advised|informed|aware) that >
  (please |)rest assured that >
  (it|this) is to (inform you|let you know|notify you|advise you) that >
  this (email|e-mail|message|letter|note) is to (inform you|let you know|notify you|tell you) that >
  i (am|was) writing to (inform you|let you know|tell you|say|advise you|notify you) that >
  i'm writing to (inform you|let you know|tell you|say) that >
  i am writing this (email|e-mail|letter|message|note) (in order |)to (inform you|let you know|tell you|say) that >
  i'm writing this (email|e-mail|letter|message|note) (in order |)to (inform you|let you know|tell you|say) that >
  we are writing to (inform you|let you know|tell you|advise you|notify you) that >
  (i|we) would (just |)like to (inform you|let you know|point out|mention|say|state) that >
  i'd (just |)like to (let you know|point out|mention|say) that >
  (i|we) (just |)(wanted|want) to (let you know|inform you|say|mention|point out) that >
  it (should|must) (also |)be (noted|mentioned|pointed out|stressed|emphasised|emphasized) that >
  it is (also |)(worth|worthwhile) (noting|mentioning|pointing out|remembering) that >
  it is (also |)(important|interesting|necessary|useful) to (note|mention|point out|remark|understand|realise|realize) that >
  it may be noted that >
  it can be (seen|said) that >
  it goes without saying that >
  what i (want|wanted|am trying) to say is that >
  what i mean (to say |)is that >
  the (thing|fact|fact of the matter|truth) is that >
  (as you|as you all|as most of you) (may |might |probably |)already know, >
  as you (may|might) (already |)(know|be aware|have heard), >
  as you are (probably |no doubt |)aware, >
  as (i|we) (have |)(already |)(mentioned|said|stated) (before|earlier|above|previously), >
  needless to say, >
  as a matter of fact, >
  in (actual fact|point of fact), >
  for all intents and purposes, >
  when all is said and done, >
  at the end of the day, >
  if you don't mind me saying, >
  if i may say so, >
  to be (completely|perfectly|totally|quite) honest, > honestly,
  to tell you the truth, > honestly,
  quite frankly, > frankly,
  (by and large|for the most part), > mostly,
  it is my (opinion|belief|view) that > I think
  it is our (opinion|belief|view) that > we think
  i am of the (opinion|view) that > I think
  we are of the (opinion|view) that > we think
  in my (own |)(personal |)(opinion|view)(,|) i (think|believe|feel) (that |)> I think
  in my (own |)personal opinion > in my opinion
  i (myself |)personally (think|believe|feel) > I $2
  it (seems|appears) to me that > I think
  it is (clear|obvious|evident|apparent) that > clearly,
  it would (seem|appear) that > apparently,
  there (is|can be) no doubt that > certainly,
  it is (possible|conceivable) that > perhaps
  there is a (chance|possibility) that > perhaps
  it is (likely|probable) that > probably,
  it is often the case that > often
  it is (usually|generally) the case that > usually
  it is sometimes the case that > sometimes
  there are (many|some|several) people who > $1 people
  there are (a lot of|lots of|a large number of) people who > many people
  in (light|view) of this, > so
  for (this reason|these reasons), > so
  as a (consequence|result)( of this|), > so
  because of this, > so
  (with this in mind|taking this into account), > so
  in addition( to this| to that|), > also,
  on top of (this|that), > also,
  on the other hand, > but
  (having said that|that being said|that said), > but
  (in spite of this|despite this fact|be that as it may), > still,
  (first and foremost|first of all|in the first place), > first,
  firstly, > first,
  secondly, > second,
  thirdly, > third,
  (last but not least|in the final analysis), > finally,
  in (many|a lot of|a great many) cases, > often,
  in (most|the majority of) cases, > usually,
  in (some|certain) cases, > sometimes,
  in the meantime, > meanwhile,
  (please |)do not hesitate to (contact|call|email|ask|write to) > please $2
  (please |)don't hesitate to (contact|call|email|ask|write to) > please $2
  (please |)feel free to (contact|call|email|ask|write to) > please $2
  i would (really |very much |greatly |)appreciate it if you (could|would) > please
  i'd (really |)appreciate it if you (could|would) > please
  we would (really |very much |greatly |)appreciate it if you (could|would) > please
  i would be (very |most |really |extremely |so |)grateful if you (could|would) > please
  i'd be (very |really |so |)grateful if you (could|would) > please
  we would be (very |most |extremely |)grateful if you (could|would) > please
  it would be (great|good|nice|helpful|wonderful|much appreciated) if you could > please
  (please |)(keep|bear) in mind that > remember that
  please (be sure to|take the time to|take a moment to) > please
  you are (kindly |)(requested|asked) to > please
  (we|i) (kindly |)(ask|request) that you > please
  (we|i) (would |)kindly ask you to > please
  (i|we) just (wanted|want) to > $1 $2 to
`,
  { before: CLAUSE_EDGE, after: NO_OTHER_THAT },
);

const QUESTIONS = phraseTable(
  `
  would it be possible for you to > could you
  would you be (able|willing) to > could you
  would you be so (kind|good) as to > could you
  could you (please |)be so (kind|good) as to > could you please
  could you possibly > could you
  do you think (that |)you could > could you
  (i was wondering|i wonder) (if|whether) you could > could you
  would it be possible for me to > could I
  would it be possible for us to > could we
  is there any (chance|way) (that |)you could > could you
  is it the case that > is it true that
  for what reason > why
`,
  { before: CLAUSE_EDGE, after: ENDS_ASKING },
);

const REQUESTS = phraseTable('(i was wondering|i wonder) (if|whether) you could > please', {
  before: CLAUSE_EDGE,
  after: ENDS_STATING,
});

const COUNTS = phraseTable(
  `
  a (grand |)total of >
  the total sum of >
  a (period|duration) of >
  a distance of >
  a maximum (number |)of > up to | at most
  a minimum (number |)of > at least
  in excess of > over
  (somewhere |)in the (region|neighbourhood|neighborhood|vicinity) of > about
  an estimated > about
  in the amount of > of | for
  no (fewer|less) than > at least
  (not|no) more than > at most
  in the year > in
`,
  { before: /(?<!\bover )$/i, after: BEFORE_NUMBER },
);

const BEFORE_DETERMINERS = phraseTable(
  `
  the (vast |great |overwhelming |)majority of > most of
  a (large|great|considerable|substantial|significant) number of > many of
  a (very |)small number of > a few of
  a (large|great|significant|considerable) (part|portion|proportion) of > much of | most of
`,
  { after: BEFORE_DETERMINER },
);

const QUANTITIES = phraseTable(
  `
  a number of > several | some
  a (large|great|high|huge|vast|significant|considerable|substantial|sizeable|sizable|good) number of > many
  (large|great|huge|vast|significant|considerable) numbers of > many
  a great many > many
  a (very |)small number of > a few
  a (sufficient|adequate) number of > enough
  sufficient numbers of > enough
  the (vast |great |overwhelming |)majority of > most
  a (whole |)(wide|broad|large) (range|variety|array|selection) of (different |various |)> many
  a multitude of (different |)> many
  (many|several|various) different > $1
  numerous > many
`,
  { before: /(?<!\b(?:the|what|such|as|her|his|their|our) )$/i, after: BEFORE_PLURAL },
);

const REASONS = phraseTable(
  `
  in order to > to
  in order that > so that
  so as to > to
  (due to|because of|on account of|owing to|as a result of|by reason of|thanks to) the fact that > because
  (in|by) virtue of the fact that > because
  (on|upon) the grounds that > because
  for the (simple |very simple |)reason that > because
  seeing as how > because
  in (view|light|consideration) of the fact that > since
  (considering|given) the fact that > since
  on account of > because of
  as a (consequence|result) of > because of
  for the purpose of > for
`,
  { before: NOT_AFTER_BE },
);

const NOMINAL = phraseTable(
  `
  {make} (a|the) decision > {decide}
  {make} a choice > {choose}
  {make} a start > {start}
  {make} an attempt to > {try} to
  {make} an effort > {try}
  {make} a promise > {promise}
  {make} a recommendation > {recommend}
  {make} a complaint > {complain}
  {make} an apology > {apologize} | {apologise}
  {make} an appearance > {appear}
  {make} a guess > {guess}
  {make} a comparison (of|between) > {compare}
  {make} (an adjustment|adjustments) to > {adjust}
  {make} (a change|changes|some changes|several changes|modifications) to > {change}
  {make} (an improvement|improvements) to > {improve}
  {make} (a correction|corrections) to > {correct}
  {make} a contribution to > {contribute} to
  {make} preparations for > {prepare} for
  {make} arrangements for > {arrange}
  {make} (reference to|mention of) > {mention}
  {make} use of > {use}
  {make} a note of > {note}
  {make} a copy of > {copy}
  {make} a list of > {list}
  {make} contact with > {contact}
  {make} an assessment of > {assess}
  {make} an estimate of > {estimate}
  {make} an application for > {apply} for
  {make} a request for > {request}
  {make} (an inquiry|inquiries|an enquiry|enquiries) about > {ask} about
  {make} a (booking|reservation) for > {book}
  {make} a purchase of > {buy}
  {make} allowance for > {allow} for
  {make} provision for > {provide} for
  {take} (a|the) decision > {decide}
  {reach} a decision > {decide}
  {come} to a decision > {decide}
  {give} (some |careful |serious |full |)(consideration|thought) to > {consider}
  {give} an explanation of > {explain}
  {give} a description of > {describe}
  {give} a summary of > {summarize} | {summarise}
  {give} a demonstration of > {demonstrate}
  {give} an indication of > {indicate}
  {give} (approval|authorization|authorisation) for > {approve}
  {give} rise to > {cause}
  {give} support to > {support}
  {give} assistance to > {help}
  {give} advice to > {advise}
  {give} instructions to > {instruct}
  {give} encouragement to > {encourage}
  {give} (an answer|a reply) to > {answer}
  {provide} (assistance|help|aid) to > {help}
  {provide} support (to|for) > {support}
  {provide} (a description|descriptions) of > {describe}
  {provide} a summary of > {summarize} | {summarise}
  {provide} an explanation (of|for) > {explain}
  {provide} an overview of > {outline}
  {provide} (confirmation of|a confirmation of) > {confirm}
  {provide} guidance to > {guide}
  {provide} training to > {train}
  {provide} protection (to|for) > {protect}
  {provide} a solution to > {solve}
  {provide} an answer to > {answer}
  {take} into (consideration|account) > {consider}
  {take} action > {act}
  {take} a look at > {look} at
  {take} note of > {note}
  {take} (delivery|receipt) of > {receive}
  {have} (a discussion|a conversation|discussions) about > {discuss}
  {have} a (talk|chat) (about|with) > {$1} $2
  {have} a look at > {look} at
  {have} (a need for|need of|a requirement for) > {need}
  {have} (the|a) need to > {need} to
  {have} a preference for > {prefer}
  {have} a (dislike|distaste) for > {dislike}
  {have} a tendency to > {tend} to
  {have} a wish to > {wish} to
  {have} a desire to > {want} to
  {have} (plans|a plan) to > {plan} to
  {have} an (effect|impact|influence) on > {affect}
  {have} a negative (effect|impact) on > {harm}
  {have} doubts about > {doubt}
  {have} knowledge of > {know} | {know} about
  {have} an understanding of > {understand}
  {have} respect for > {respect}
  {have} faith in > {trust}
  {conduct} an investigation (into|of) > {investigate}
  {conduct} a (review|survey|study|search|test) of > {$1}
  {conduct} an analysis of > {analyze} | {analyse}
  {conduct} an examination of > {examine}
  {conduct} an inspection of > {inspect}
  {conduct} an (evaluation|assessment) of > {assess}
  {conduct} an interview with > {interview}
  {carry} out an investigation (into|of) > {investigate}
  {carry} out an inspection of > {inspect}
  {carry} out an analysis of > {analyze} | {analyse}
  {carry} out an (evaluation|assessment) of > {assess}
  {carry} out a (review|study|survey|search) of > {$1}
  {carry} out a check (of|on) > {check}
  {carry} out (maintenance|maintenance work) on > {maintain}
  {carry} out (repairs|repair work) (to|on) > {repair}
  {perform} an analysis of > {analyze} | {analyse}
  {perform} an (evaluation|assessment) of > {assess}
  {perform} an inspection of > {inspect}
  {perform} a (check|review) of > {check}
  {perform} (maintenance on|maintenance of) > {maintain}
  {perform} repairs (on|to) > {repair}
  {do} a (check|review) of > {check}
  {do} a search for > {search} for
  {do} an analysis of > {analyze} | {analyse}
  {do} repairs on > {repair}
  {undertake} a review of > {review}
  {undertake} an analysis of > {analyze} | {analyse}
  {undertake} an assessment of > {assess}
  {arrive} at an agreement > {agree}
  {come} to an agreement > {agree}
  {reach} an agreement > {agree}
  {come} to an end > {end}
  {come} to a (stop|halt) > {stop}
  {bring} to (an end|a conclusion) > {end}
  {put} an end to > {end}
  {put} a stop to > {stop}
  {put} emphasis on > {stress}
  {put} into practice > {apply}
  {place} an order for > {order}
  {place} emphasis on > {stress}
  {get} in (touch|contact) with > {contact}
  {hold} a discussion about > {discuss}
  {send} an (email|e-mail) to > {email}
  {send} a (message|text message) to > {message}
  {offer} (an apology|apologies) for > {apologize} for | {apologise} for
  {pay} a visit to > {visit}
  {raise} (an objection|objections) to > {object} to
  (exhibit|show) a tendency to > tend to
  {serve} to (show|explain|illustrate|demonstrate) > {$1}
  {be} (located|situated) (in|at|on|near|next to|close to) > {be} $2
  {be} in agreement with > {agree} with
  {be} in disagreement with > {disagree} with
  {be} in need of > {need}
  {be} in (possession|receipt) of > {have}
  {be} in favor of > {favor}
  {be} in favour of > {favour}
  {be} in violation of > {violate}
  {be} in charge of > {run} | {lead}
  {be} indicative of > {indicate}
  {be} reflective of > {reflect}
  {be} suggestive of > {suggest}
  {be} representative of > {represent}
  {be} supportive of > {support}
  {be} appreciative of > {appreciate}
  {be} desirous of > {want}
  {be} deserving of > {deserve}
  {be} dependent (on|upon) > {depend} on
  {be} a reflection of > {reflect}
  {be} an indication of > {indicate}
  {be} a violation of > {violate}
  {be} of (assistance|help) to > {help}
  {be} applicable to > {apply} to
  {be} a benefit to > {benefit}
`,
  { after: NO_RELATIVE },
);

const CLAIMS = phraseTable(`
  {make} (an|the) assumption that > {assume} that
  {make} (a|the) suggestion that > {suggest} that
  {make} (a|the) claim that > {claim} that
  {make} the case that > {argue} that
  {make} the point that > {say} that
  {make} the observation that > {observe} that
  {make} certain that > {ensure} that
  {have} a suspicion that > {suspect} that
  {have} an expectation that > {expect} that
  {arrive} at (a|the) conclusion that > {conclude} that
  {come} to (a|the) conclusion that > {conclude} that
  {reach} (a|the) conclusion that > {conclude} that
  {draw} the conclusion that > {conclude} that
  {come} to the (realization|realisation) that > {realize} that | {realise} that
  {be} of the (opinion|view) that > {think} that
  {be} of the belief that > {believe} that
  {be} under the impression that > {think} that
  {be} hopeful that > {hope} that
  {be} doubtful that > {doubt} that
  {know} whether or not > {know} whether
  {see} whether or not > {see} whether
  {decide} whether or not > {decide} whether
  {ask} whether or not > {ask} whether
  {wonder} whether or not > {wonder} whether
  {check} whether or not > {check} whether
  {find} out whether or not > {find} out whether
  {determine} whether or not > {determine} whether
`);

const ABILITIES = phraseTable(`
  (am|is|are) able to > can
  (am|is|are) in a position to > can
  (am|is|are) not in a position to > cannot
  (am|is|are) (unable|not able) to > cannot
  (was|were) (unable|not able) to > could not
  had the (ability|capability|capacity) to > could
  (do|does) not have the (ability|capability|capacity) to > cannot
  (don't|doesn't) have the (ability|capability|capacity) to > can't
  did not have the (ability|capability|capacity) to > could not
  it is (necessary|essential|imperative) for you to > you must
  (am|is|are) obliged to > must
  (am|is|are) (allowed|permitted) to > may | can
  (is|are) subject to change > may change
  did not remember to > forgot to
`);

const HAVING = phraseTable(
  `
  (has|have) the (ability|capability|capacity|option|opportunity|possibility) to > can
  (has|have) an obligation to > must
`,
  // "You will can" is no English.
  {
    before:
      /(?<!(?:\b(?:will|would|can|could|may|might|must|shall|should|to|not|do|does|did|also|never)|['’](?:ll|d|ve)|n['’]t) )$/i,
  },
);

const MANNERS = phraseTable(
  `
  in a (careful|quick|safe|clear|similar|professional|different|consistent|efficient|direct|polite|secure|proper|fair|correct|respectful|thoughtful|transparent|hurried|precise|calm) (manner|way|fashion) > $1ly
  in an (efficient|appropriate|accurate|effective|honest|open|adequate|unusual|unexpected|independent|objective) (manner|way|fashion) > $1ly
  in a responsible (manner|way|fashion) > responsibly
  in a simple (manner|way|fashion) > simply
  in a systematic (manner|way|fashion) > systematically
  in a timely (manner|fashion) > promptly | on time
  on a (daily|weekly|monthly|quarterly|yearly|hourly|nightly) basis > $1
  on an annual basis > annually | yearly
  on an hourly basis > hourly
  on a (regular|permanent|provisional|continual) basis > $1ly
  on a temporary basis > temporarily
  on a voluntary basis > voluntarily
  on an ongoing basis > continually
  on a frequent basis > often
  on a case by case basis > case by case
  on a (part-time|full-time) basis > $1
  at regular intervals > regularly
  at (frequent|short) intervals > often
  at a (rapid|fast) (rate|pace) > rapidly
  at a slow (rate|pace) > slowly
`,
  { after: NO_RELATIVE },
);

const INTENSIFIED = phraseTable(
  `
  (absolutely|completely|totally|entirely) (essential|necessary|unique|full|empty|certain|sure|impossible|free|finished|identical|unanimous|perfect|filled) > $2
  (very|quite|rather) (unique|essential|identical) > $2
  (completely|totally) (eliminate|eliminates|eliminated|destroy|destroyed|surround|surrounded) > $2
`,
  { before: NOT_WEAKENED },
);

const WHOLES = phraseTable(
  `
  all of (the|my|your|his|her|its|our|their|these|those) > all $1
  both of the > both
`,
  { after: NOT_BEFORE_ABOVE },
);

const PLACES = phraseTable(
  `
  in the (city|town|village|month) of > in
  during the month of > in
`,
  { after: BEFORE_NAME },
);

const GERUNDS = phraseTable(
  `
  {be} (currently |now |still |)in the (process|middle) of > {be} $1
`,
  { after: BEFORE_GERUND },
);

const PERSONS = phraseTable('{reach} out to > {contact}', { after: BEFORE_PERSON });

const OTHERS = phraseTable(`
  in order for > for
  (despite|in spite of|notwithstanding|regardless of) the fact that > although
  in spite of > despite
  the reason (why |)is because > the reason is that
  the reason why > the reason
  the question (as to|of) whether > the question whether
  as to whether > whether
  whether or not to > whether to
  in the event that > if
  in the case that > if
  on (the |)condition that > if
  in the event of > in case of
  under (circumstances|conditions) in which > when
  in (a situation|situations|cases|circumstances) (in which|where) > when | where
  until such time as > until
  until the (time|point) (that|when|at which) > until
  by the time that > by the time
  at the time (that|when) > when
  at such time as > when
  during the (time|period) (that|when) > while
  (during|in) the course of > during
  for the duration of > during
  over the course of > over
  throughout the (course|whole|entirety) of > throughout
  throughout the entire > throughout the
  (after|at|following) the conclusion of > after
  prior to the (start|beginning) of > before
  prior to the time (that|when) > before
  (prior|previous) to > before
  in advance of > before
  subsequent to > after
  following on from > after
  with effect from > from
  effective as of > from
  as of yet > yet
  as (from|of) today's date > from today
  at this (point|moment|juncture) in time > now
  at the (present|current) (time|moment) > now
  as of (this moment|right now) > now
  in this day and age > today
  in today's world > today
  at that point in time > then
  at an earlier (date|time|point) > earlier
  at (a|some) (later|future) (date|time|point) > later
  in the (very |)near future > soon
  in the not too distant future > soon
  in the immediate future > soon
  at your earliest (possible |)convenience > soon
  as soon as you possibly can > as soon as you can
  for the time being > for now
  on (many|numerous) occasions > often
  on (several|multiple|a number of) occasions > several times
  on (two|two separate) occasions > twice
  on more than one occasion > more than once
  from time to time > sometimes
  every now and (then|again) > sometimes
  each and every time > every time
  more often than not > usually
  (over and over|time and time|time and) again > repeatedly
  and so on and so forth > and so on
  to (some|a certain) (extent|degree) > partly
  to such an extent that > so much that
  in the (vast |great |)majority of (cases|instances|situations) > usually
  in (many|numerous) (instances|situations) > often
  in some (instances|situations) > sometimes
  on the (subject|topic|matter|question|issue) of > about
  in (regard|regards) to > about
  with (regard|regards|reference) to > about
  as regards > about
  pertaining to > about
  by means of > by | with
  through the use of > with | by
  with the exception of > except | except for
  with the exception that > except that
  (apart from|other than) the fact that > except that
  in the absence of > without
  in the (immediate |)vicinity of > near
  in close proximity to > near
  in the direction of > towards
  in the midst of > amid
  in the capacity of > as
  in the (exact |)same way that > as
  in a similar (way|manner|fashion) to > like
  in (conjunction|combination) with > with
  in addition to > besides
  in such a (way|manner) that > so that
  in such a (way|manner) as to > so as to
  with the result that > so that
  let you know about > tell you about
  let (me|us|him|her|them) know about > tell $1 about
  a large amount of > a lot of | much
  a (considerable|significant|substantial|great|huge|vast) amount of > a lot of | much
  large amounts of > a lot of | much
  a (great|good) deal of > much | a lot of
  a (small|tiny) amount of > a little
  (a sufficient|an adequate) amount of > enough
  each and every > every
  one and the same > the same
  the (exact|very) same > the same
  any and all > all
  any (kind|sort|type) of > any
  only just > just
  the way in which > how
  the ways in which > how
  the manner in which > how
  the degree to which > how much | how far
  end (result|results) > $1
  final (conclusion|conclusions) > $1
  free (gift|gifts) > $1
  (advance|forward) planning > planning
  (advance|prior) (warning|notice) > $2
  past (history|experience|experiences|memories) > $1
  future (plans|prospects) > $1
  basic (essentials|fundamentals|necessities) > $1
  close proximity > proximity
  actual (fact|facts) > $1
  personal (opinion|opinions|friend|friends) > $1
  current status quo > status quo
  general (consensus|public) > $1
  (mutual|joint) (cooperation|collaboration) > $2
  added bonus > bonus
  unexpected (surprise|surprises) > $1
  new (innovation|innovations|invention|inventions) > $1
  brand new > new
  (combine|combined|merge|merged|join|joined|gather|gathered|mix|mixed|connect|connected|collaborate|collaborated|cooperate|cooperated|link|linked) together > $1
  (repeat|repeats|repeated|restate|restated) again > $1
  (return|returns|returned|revert|reverts|reverted|reply|replied|refer|refers|referred|respond|responded) back > $1
  {meet} up with > {meet}
  {start} off > {start}
  {plan} ahead for > {plan} for
  {postpone} until later > {postpone}
  {lift} up > {lift}
  {raise} up > {raise}
  {circle} around > {circle}
  {protrude} out > {protrude}
  {eliminate} altogether > {eliminate}
  {find} out about > {learn} about
  {utilize} > {use}
  {utilise} > {use}
  {commence} > {begin}
  {endeavor} to > {try} to
  {endeavour} to > {try} to
  (red|green|blue|white|black|grey|gray|yellow|brown) in (color|colour) > $1
  (round|square|oval) in shape > $1
  (small|large) in size > $1
  (few|many|large|small) in number > $1
  (heavy|light) in weight > $1
  (but|and) however, > $1
  but (nevertheless|nonetheless) > but
  and also > and
  off of > off
  as per usual > as usual
  as per your request > as you asked
  as per our (discussion|conversation) > as we discussed
  in accordance with your request > as you asked
  up until > until
  up to (this point|now) > so far
  if (at all possible|it is at all possible) > if possible
  as far as is possible > as far as possible
  approximately > about
  amongst > among
  whilst > while
`);

/** Long-winded phrases → the same, said shorter. No entry takes out a negation, a number or a name. */
export const SHORTER: readonly PhraseTable[] = [
  OPENERS,
  QUESTIONS,
  REQUESTS,
  COUNTS,
  BEFORE_DETERMINERS,
  QUANTITIES,
  REASONS,
  NOMINAL,
  CLAIMS,
  ABILITIES,
  HAVING,
  MANNERS,
  INTENSIFIED,
  WHOLES,
  PLACES,
  GERUNDS,
  PERSONS,
  OTHERS,
];
