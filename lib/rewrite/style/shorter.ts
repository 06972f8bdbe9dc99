import type { Edit } from '../../protocol/tasks';
import type { FixTools, SentenceInText } from '../fix';
import { findPhrases, phraseTable } from './phrase-table';
import { substitute } from './substitute';

/** Long-winded phrases → the same, said shorter. No entry takes out a negation, a number or a name. */
const PHRASES = phraseTable(`
  in order to > to
  so as to > to
  in order for > for
  due to the fact that > because
  because of the fact that > because
  owing to the fact that > because
  in view of the fact that > since
  in light of the fact that > since
  on account of the fact that > because
  for the reason that > because
  despite the fact that > although
  in spite of the fact that > although
  regardless of the fact that > although
  the reason why is because > because
  in the event that > if
  in the case that > if
  on condition that > if
  until such time as > until
  at this point in time > now
  at the present time > now
  at the present moment > now
  at this moment in time > now
  at that point in time > then
  at an earlier date > earlier
  at a later date > later
  in the near future > soon
  in the not too distant future > soon
  for the time being > for now
  during the course of > during
  in the course of > during
  in the process of >
  over the course of > over
  throughout the whole of > throughout
  prior to > before
  in advance of > before
  subsequent to > after
  following on from > after
  on the subject of > about
  on the topic of > about
  in relation to > about
  in regard to > about
  in regards to > about
  with regard to > about
  with regards to > about
  with respect to > about
  with reference to > about
  in connection with > about
  as far as is possible > as far as possible
  for the purpose of > for
  for the purposes of > for
  by means of > by | with
  by virtue of > by
  in the vicinity of > near
  in close proximity to > near
  in the direction of > towards
  in excess of > over
  in addition to > besides
  in addition to this > also
  as well as > and
  along with > and | with
  together with > with
  a large number of > many
  a great number of > many
  a significant number of > many
  a considerable number of > many
  a small number of > a few
  a large amount of > much
  a great deal of > much
  a majority of > most | most of
  the majority of > most | most of
  the vast majority of > most | most of
  each and every > every
  every single > every
  first and foremost > first
  one and the same > the same
  any and all > all
  has the ability to > can
  have the ability to > can
  is able to > can
  are able to > can
  am able to > can
  was able to > could
  were able to > could
  is in a position to > can
  are in a position to > can
  has a tendency to > tends to
  have a tendency to > tend to
  is going to > will
  are going to > will
  make a decision > decide
  made a decision > decided
  make use of > use
  made use of > used
  makes use of > uses
  making use of > using
  come to the conclusion > conclude
  came to the conclusion > concluded
  come to an agreement > agree
  came to an agreement > agreed
  give consideration to > consider
  take into consideration > consider
  took into consideration > considered
  take into account > consider
  conduct an investigation into > investigate
  carry out an inspection of > inspect
  carry out a review of > review
  do a check of > check
  have a discussion about > discuss
  had a discussion about > discussed
  have a need for > need
  has a need for > needs
  is in need of > needs
  are in need of > need
  is indicative of > indicates
  put together > make
  provide assistance to > help
  provide help to > help
  be of assistance > help
  reach out to > contact
  reached out to > contacted
  get in touch with > contact
  got in touch with > contacted
  keep in mind that > remember
  bear in mind that > remember
  let you know about > tell you about
  i am writing to let you know that >
  i am writing to inform you that >
  i am writing this email to let you know that >
  i am writing this email in order to let you know that >
  i would like to let you know that >
  i would like to inform you that >
  i just wanted to let you know that >
  i wanted to let you know that >
  i just want to say that >
  i just wanted to > I wanted to
  i just want to > I want to
  please be advised that >
  please note that >
  please be informed that >
  this is to inform you that >
  it should be noted that >
  it is worth noting that >
  it is important to note that >
  it goes without saying that >
  needless to say >
  as a matter of fact >
  for all intents and purposes >
  when all is said and done >
  at the end of the day >
  as you may already know >
  as you are probably aware >
  if you don't mind me saying >
  i would be grateful if you could > please
  i would appreciate it if you could > please
  i would be very grateful if you could > please
  i would really appreciate it if you could > please
  would it be possible for you to > could you
  would you be so kind as to > could you
  could you please be so kind as to > could you please
  could you possibly > could you
  there is no doubt that > certainly
  there is a chance that > perhaps
  it is possible that > perhaps
  the way in which > how
  the manner in which > how
  the question as to whether > whether
  as to whether > whether
  whether or not > whether
  in a careful manner > carefully
  in a timely manner > promptly | on time
  in a quick manner > quickly
  on a daily basis > daily
  on a weekly basis > weekly
  on a monthly basis > monthly
  on a yearly basis > yearly
  on a regular basis > regularly
  at regular intervals > regularly
  as quickly as possible > soon
  as soon as you possibly can > soon
  at your earliest convenience > soon
  for a period of > for
  a period of >
  the total sum of >
  a total of >
  end result > result
  final outcome > outcome
  free gift > gift
  advance planning > planning
  past history > history
  future plans > plans
  basic essentials > essentials
  close proximity > proximity
  completely eliminate > eliminate
  completely full > full
  added bonus > bonus
  unexpected surprise > surprise
  new innovation > innovation
  absolutely essential > essential
  combine together > combine
  collaborate together > collaborate
  repeat again > repeat
  return back > return
  revert back > revert
  refer back > refer
  reply back > reply
  meet up with > meet
  start off > start
  still remains > remains
  and also > and
  but however > but
  and then > then
  any kind of > any
  any sort of > any
  some kind of > some
  all of the > all the
  both of the > both
  off of > off
  outside of > outside
  inside of > inside
`);

/** Words that add little, taken out where nothing stumbles over the gap. */
const FILLERS = phraseTable(
  (
    'really very actually basically literally totally absolutely honestly extremely completely ' +
    'entirely truly definitely certainly obviously essentially fundamentally personally kindly whatsoever'
  )
    .split(' ')
    .map((word) => `${word} >`)
    .join('\n'),
);

const AFTER_SAYING =
  /(?<=\b(?:think|thought|believe|believed|hope|hoped|say|says|said|feel|felt|know|knew|sure|glad|sorry|afraid|happy|told (?:me|us|you|him|her|them))) that(?= (?:i|we|you|he|she|it|they|the|this|these|my|your|our|his|her|their)\b)/giu;

/** "Very much" is more than "much". */
const HELD = /^ (?:much|well|few|little|same|not|no|never)\b/i;
const NEGATED = /(?:\bnot|n['’]t|\bnever|\bno) +$/i;

/** Edits that say the same in fewer words; none where the sentence is short already. */
export async function shorten(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  const { text } = sentence;
  const phrases = findPhrases(text, PHRASES);
  const fillers = findPhrases(text, FILLERS).filter(
    ({ start, end }) =>
      !NEGATED.test(text.slice(Math.max(0, start - 12), start)) &&
      !HELD.test(text.slice(end)) &&
      !phrases.some((one) => one.start < end && start < one.end),
  );
  const thats = [...text.matchAll(AFTER_SAYING)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length,
    options: [''],
  }));
  const matches = [...phrases, ...fillers, ...thats].sort((a, b) => a.start - b.start);
  return substitute(sentence, matches, 'shorter', { replacement: -2, deletion: -3 }, tools, signal);
}
