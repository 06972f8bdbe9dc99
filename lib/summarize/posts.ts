import type { Block, Page, Sentence } from '../protocol/page';
import type { Point } from '../protocol/tasks';
import { contentStems } from '../text/stems';
import { findWords } from '../text/words';
import { isStatement, standsAlone } from './eligible';

/**
 * For a thread: its question and, of the answers that others support most, the sentence that answers best, in the
 * page's order; `undefined` for pages that are no threads. Support is what the page itself shows: "accepted", votes,
 * later posts that quote an answer, and thanks right after it.
 */
export function choosePosts(page: Page, count: number): Point[] | undefined {
  const [opening, ...replies] = splitPosts(page.blocks);
  if (!opening || replies.length < FEWEST_REPLIES) return undefined;
  const question = findQuestion(page, opening, replies);
  if (!question) return undefined;

  const asked = stemsOf(page.title, sentencesOf(opening), page.lang);
  const answers = replies.flatMap((post, index) => {
    const best = bestSentence(post, asked, page.lang);
    const value = (best?.value ?? 0) + support(post, replies[index + 1], replies);
    return best ? [{ point: toPoint(best.sentence), value }] : [];
  });
  const [top, ...others] = answers.sort((a, b) => b.value - a.value);
  if (!top) return undefined;
  const chosen = [top, ...others.filter(({ value }) => value >= LEAST_VALUE)]
    .slice(0, Math.max(0, count - 1))
    .map(({ point }) => point)
    .sort((a, b) => a.sentence - b.sentence);
  return [toPoint(question), ...chosen];
}

/** An answer says the main thing first; what it has to do with the question shows in their common words. */
function bestSentence(post: Post, asked: ReadonlySet<string>, lang: string) {
  return sentencesOf(post)
    .filter(({ text }) => isStatement(text, lang, FEWEST_WORDS))
    .map((sentence, at) => {
      const value = 0.15 * Math.min(3, shared(sentence.text, asked, lang)) - 0.1 * at;
      return { sentence, value: standsAlone(sentence.text, lang) ? value : value - 0.5 };
    })
    .reduce<{ sentence: Sentence; value: number } | undefined>(
      (a, b) => (a && a.value >= b.value ? a : b),
      undefined,
    );
}

/** What has less to do with the question, and nobody's support, is talk. */
const LEAST_VALUE = 0.2;

/** Answers are short. */
const FEWEST_WORDS = 4;
const FEWEST_REPLIES = 2;

interface Post {
  /** The line above it that says whose post it is, or that it is accepted, or how many voted for it. */
  mark: string;
  blocks: Block[];
}

/**
 * "Ann wrote:", "answered 3 May 2021 at 10:12", "Posted by ann · 4 hours ago", "Re: …", "#12", "ann Posts: 1,204"; not
 * "The council said 12 cracks had been found.", which is a sentence.
 */
const POST_MARK =
  /^(?:(?:accepted|best|top|chosen) (?:answer|solution|reply)|(?:answer|reply|comment|response|post)(?: (?:by|from)\b.*| ?#?\d+)|re: .+|#\d+|(?:\d+ )?(?:answers|replies|comments|responses)(?: \(\d+\))?|solution)\b.{0,40}$|^(?!.*(?:\p{L}{2}|[\d%)])[.!?…]["”’)]*$)[^.!?]{0,60}\b(?:wrote|writes|answered|replied|posted|commented|said)\b[^.!?]{0,60}(?:\d|ago|today|yesterday|:$)|^[^.!?]{1,40}[·•|,]\s?\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b.{0,30}$|\b(?:posts|messages|joined|reputation): ?\S|^(?:\p{L}{3,9},? )?(?:\p{L}{3,9} \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d)(?:,| at)? \d{1,2}:\d\d(?: ?[ap]m)?$/iu;
const LONGEST_MARK = 120;

function splitPosts(blocks: readonly Block[]): Post[] {
  const posts: Post[] = [{ mark: '', blocks: [] }];
  for (const block of blocks) {
    const text = block.sentences.map((sentence) => sentence.text).join(' ');
    const last = posts.at(-1);
    if (
      block.kind !== 'quote' &&
      block.kind !== 'code' &&
      text.length < LONGEST_MARK &&
      POST_MARK.test(text)
    ) {
      // Marks in a row ("3 answers", "Accepted answer", "ann replied today") open one post.
      if (last && posts.length > 1 && last.blocks.length === 0) last.mark += ` ${text}`;
      else posts.push({ mark: text, blocks: [] });
    } else if (last && last.blocks.length === 0 && posts.length > 1 && TALLY.test(text)) {
      last.mark += ` ${text} votes`;
    } else if (last) last.blocks.push(block);
  }
  const said = posts.filter((post) => post.blocks.length > 0);
  const first = said[0];
  // What the first poster's own mark says is the question's.
  return first?.mark === '' && said[1] && isOnlyTitle(first) ? said.slice(1) : said;
}

/** The bare figure or tick that stands beside a post: how many voted for it, that it was accepted. */
const TALLY = /^[+]?[\d.,]{1,7}k?$|^[✓✔☑✅]$/u;

function isOnlyTitle({ blocks }: Post): boolean {
  return blocks.every(({ kind }) => kind === 'heading');
}

/**
 * A heading that asks, or the sentence of the first post that says most of what the title and the replies speak of,
 * if the post asks anything at all: "What am I doing wrong?" says nothing.
 */
function findQuestion(page: Page, opening: Post, replies: readonly Post[]): Sentence | undefined {
  const heading = page.blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ sentences }) => sentences)
    .find(({ text }) => ASKS.test(text) && findWords(text).length >= 4);
  if (heading) return heading;
  const said = sentencesOf(opening).filter(
    ({ text }) => ENDS.test(text) && findWords(text).length >= FEWEST_WORDS,
  );
  if (!ASKS.test(page.title) && !said.some(({ text }) => ASKS.test(text))) return undefined;
  const title = stemsOf(page.title, [], page.lang);
  const answered = stemsOf('', replies.flatMap(sentencesOf), page.lang);
  const value = ({ text }: Sentence, at: number) =>
    2 * shared(text, title, page.lang) +
    shared(text, answered, page.lang) +
    (ASKS.test(text) ? 1 : 0) -
    (standsAlone(text, page.lang) ? 0 : 1) -
    0.1 * at;
  const values = said.map(value);
  return said[values.indexOf(values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY))];
}

const ENDS = /[.!?…。！？؟]["”’)]?$/;
const ASKS = /[?？؟]["”’)]?(?:$|\s[|–—-]\s)/;

function sentencesOf({ blocks }: Post): Sentence[] {
  return blocks
    .filter(({ kind }) => kind !== 'quote' && kind !== 'code')
    .flatMap(({ sentences }) => sentences);
}

function stemsOf(text: string, sentences: readonly Sentence[], lang: string): Set<string> {
  return new Set(
    [text, ...sentences.map((sentence) => sentence.text)].flatMap((part) => contentStems(part, lang)),
  );
}

/** How many of the text's distinct content stems are in the set, at most 4. */
function shared(text: string, stems: ReadonlySet<string>, lang: string): number {
  const own = new Set(contentStems(text, lang));
  return Math.min(4, [...own].filter((stem) => stems.has(stem)).length);
}

function support(post: Post, next: Post | undefined, all: readonly Post[]): number {
  const votes = Number(VOTES.exec(post.mark)?.[1]?.replace(/[.,]/g, '') ?? 0);
  const accepted = /\b(?:accepted|best answer|solution|chosen)\b|[✓✔☑✅]/iu.test(post.mark) ? 2 : 0;
  const thanked = next && sentencesOf(next).some(({ text }) => text.length < 80 && THANKS.test(text));
  return accepted + Math.log2(1 + votes) / 3 + timesQuoted(post, all) + (thanked ? 0.5 : 0);
}

const VOTES = /(\d[\d.,]*) (?:votes?|upvotes?|points?|likes?|people found)\b/i;
const THANKS =
  /\b(?:thanks?|thank you|(?:that|this|it) (?:worked|did it|helped|solved|fixed)|solved|did the trick|works now)\b/i;

/** How many other posts repeat a sentence of this one in a quotation. */
function timesQuoted(post: Post, all: readonly Post[]): number {
  const own = new Set(post.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  return all.filter(
    (other) =>
      other !== post &&
      other.blocks.some(
        ({ kind, sentences }) => kind === 'quote' && sentences.some(({ text }) => own.has(text)),
      ),
  ).length;
}

function toPoint({ id, text }: Sentence): Point {
  return { sentence: id, text };
}
