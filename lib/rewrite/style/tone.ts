import type { Edit } from '../../protocol/tasks';
import type { FixTools, SentenceInText } from '../fix';
import { findPhrases, type PhraseMatch, phraseTable } from './phrase-table';
import { substitute } from './substitute';

const FORMAL = phraseTable(`
  i'm > I am
  i've > I have
  i'll > I will
  i'd > I would | I had
  you're > you are
  you've > you have
  you'll > you will
  you'd > you would | you had
  he's > he is | he has
  she's > she is | she has
  it's > it is | it has
  we're > we are
  we've > we have
  we'll > we will
  we'd > we would | we had
  they're > they are
  they've > they have
  they'll > they will
  they'd > they would | they had
  that's > that is | that has
  there's > there is | there has
  what's > what is | what has
  who's > who is | who has
  here's > here is
  let's > let us
  don't > do not
  doesn't > does not
  didn't > did not
  isn't > is not
  aren't > are not
  wasn't > was not
  weren't > were not
  haven't > have not
  hasn't > has not
  hadn't > had not
  can't > cannot
  couldn't > could not
  won't > will not
  wouldn't > would not
  shouldn't > should not
  mustn't > must not
  u > you
  ur > your | you are
  r > are
  thx > thank you
  thanks a lot > thank you very much
  thanks so much > thank you very much
  thanks a million > thank you very much
  thanks > thank you
  ty > thank you
  thanks to > owing to
  many thanks > thank you very much
  pls > please
  plz > please
  asap > as soon as possible
  btw > by the way
  fyi > for your information
  imo > in my opinion
  tbh > to be honest
  idk > I do not know
  tmrw > tomorrow
  cuz > because
  gonna > going to
  wanna > want to
  gotta > have to
  kinda > rather | somewhat
  sorta > rather | somewhat
  dunno > do not know
  lemme > let me
  gimme > give me
  yeah > yes
  yep > yes
  yup > yes
  nope > no
  hey guys > hello everyone
  hi guys > hello everyone
  hey there > hello
  hi there > hello
  hey > hello
  hi > hello
  kids > children
  mom > mother
  dad > father
  boss > manager | supervisor
  a lot of > many | much | a great deal of
  lots of > many | much
  tons of > many | much
  a bunch of > several | a number of
  get back to you > reply to you
  get back to me > reply to me
  get rid of > remove
  find out > determine | learn
  figure out > determine | work out
  call off > cancel
  called off > cancelled
  fill out > complete
  mess up > spoil
  messed up > made a mistake with
  screwed up > made a mistake with
  really sorry > very sorry
  so sorry > very sorry
  sorry for > I apologize for
  sorry about > I apologize for
  no worries > that is no problem
  can you > could you
  can i > may I
  i want to > I would like to
  we want to > we would like to
  i need you to > I would ask you to
  i was wondering if > I would like to know whether
  just wanted to > wanted to
  great job > excellent work
  see you > I look forward to seeing you
  talk soon > I look forward to hearing from you
`);

const FRIENDLY = phraseTable(`
  i am > I'm
  i have been > I've been
  i will > I'll
  i would > I'd
  you are > you're
  you will > you'll
  he is > he's
  she is > she's
  it is > it's
  we are > we're
  we have been > we've been
  we will > we'll
  we would > we'd
  they are > they're
  they will > they'll
  that is > that's
  there is > there's
  i will not > I won't
  you will not > you won't
  we will not > we won't
  they will not > they won't
  i would not > I wouldn't
  do not > don't
  does not > doesn't
  did not > didn't
  is not > isn't
  are not > aren't
  was not > wasn't
  were not > weren't
  have not > haven't
  has not > hasn't
  had not > hadn't
  cannot > can't
  can not > can't
  could not > couldn't
  will not > won't
  would not > wouldn't
  should not > shouldn't
  dear sir or madam > hello
  dear sir > hello
  dear madam > hello
  to whom it may concern > hello
  dear all > hi all
  dear team > hi team
  dear colleagues > hi everyone
  yours sincerely > best wishes
  yours faithfully > best wishes
  kind regards > best wishes
  best regards > best wishes
  thank you very much > thanks so much
  thank you for > thanks for
  i would like to request > could I please have
  i would like to inform you that > just to let you know,
  we would like to inform you that > just to let you know,
  i am writing to inform you that > just to let you know,
  please be advised that > just so you know,
  please find attached > I've attached
  i require > I need
  we require > we need
  you are required to > please
  you must not > please don't
  you must > please
  it is mandatory to > please
  is mandatory > is needed
  do not hesitate to contact me > just get in touch
  please do not hesitate to contact me > just get in touch
  please do not hesitate to contact us > just get in touch
  at your earliest convenience > when you have a moment
  as soon as possible > as soon as you can
  i apologize for > I'm sorry about
  i apologise for > I'm sorry about
  we apologize for > we're sorry about
  we apologise for > we're sorry about
  we regret to inform you that > I'm sorry, but
  i regret to inform you that > I'm sorry, but
  i look forward to hearing from you > I'd love to hear from you
  assistance > help
  purchased > bought
  obtain > get
  obtained > got
  commenced > started
  inform me > let me know
  inform us > let us know
  notify me > let me know
  notify us > let us know
  inquire about > ask about
  enquire about > ask about
  inquire > ask
  enquire > ask
  provide us with > give us
  provide me with > give me
  regarding > about
  concerning > about
  prior to > before
  subsequently > later
  however, > but
  therefore, > so
  consequently, > so
  furthermore, > also,
  moreover, > also,
  additionally, > also,
  nevertheless, > still,
  to purchase > to buy
  to assist > to help
  to commence > to start
  to terminate > to end
  sufficient > enough
  numerous > many
  approximately > about
  in order to > to
  attempt to > try to
  endeavor to > try to
  endeavour to > try to
`);

const IMPERATIVES =
  /^(?:send|call|email|tell|let|give|bring|return|submit|confirm|provide|complete|review|check|fill|sign|contact|forward|update|fix|reply|answer|pay|book|reserve|clean|move|remove|stop|wait)\b(?= )/i;

/** Colloquial words and contractions written out, each where the model finds that it fits. */
export async function makeFormal(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  const matches = findPhrases(sentence.text, FORMAL).filter((match) => !isInverted(sentence.text, match));
  const edits = await substitute(sentence, matches, 'tone', { replacement: -8, deletion: 0 }, tools, signal);
  return [...edits, ...calmMark(sentence)];
}

/** Stiff words and full forms made easier, and orders into requests, each where the model finds that it fits. */
export async function makeFriendly(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  const order = IMPERATIVES.exec(sentence.text);
  const request = order && !/\bplease\b/i.test(sentence.text) ? [softened(order[0])] : [];
  const phrases = findPhrases(sentence.text, FRIENDLY).filter((match) => !isStranded(sentence.text, match));
  const matches = [...request, ...phrases];
  return substitute(sentence, matches, 'tone', { replacement: -8, deletion: 0 }, tools, signal);
}

/** "Don't you", which "do not you" can't replace. */
function isInverted(text: string, { start, end }: PhraseMatch): boolean {
  return (
    /n['’]t$/i.test(text.slice(start, end)) && /^ (?:i|you|we|they|he|she|it|there)\b/i.test(text.slice(end))
  );
}

/** "What it is.", which "what it's" can't replace. */
function isStranded(text: string, { end, options }: PhraseMatch): boolean {
  return (
    options.some((option) => /['’](?:m|s|re|ll|ve|d)$/.test(option)) && !/^ \p{L}/u.test(text.slice(end))
  );
}

function softened(verb: string) {
  return { start: 0, end: verb.length, options: [`please ${verb.toLowerCase()}`] };
}

/** One period for the exclamation marks at the end. */
function calmMark({ text, fixed }: SentenceInText): Edit[] {
  const marks = /(?<=[\p{L}\p{N})"”])!{1,9}$/u.exec(text);
  if (!marks || fixed.some(({ end }) => end > marks.index)) return [];
  return [{ start: marks.index, end: text.length, replacement: '.', reason: 'tone' }];
}
