import type { Block, Page, Sentence } from '../protocol/page';
import type { Point } from '../protocol/tasks';
import { contentStems } from '../text/stems';
import { findWords } from '../text/words';
import { eligibleSentences } from './eligible';

/**
 * For a thread: its question and, of the answers that others support most, the sentence that answers best, in the
 * page's order; `undefined` for pages that are no threads. Support is what the page itself shows: "accepted", votes,
 * later posts that quote an answer, and thanks right after it.
 */
export function choosePosts(page: Page, count: number): Point[] | undefined {
  const posts = splitPosts(page.blocks);
  const [opening, ...replies] = posts;
  if (!opening || replies.length < FEWEST_REPLIES) return undefined;
  const question = findQuestion(page, opening);
  if (!question) return undefined;

  const asked = new Set(contentStems(`${page.title} ${question.text}`, page.lang));
  const statements = new Map(eligibleSentences(page).map((sentence) => [sentence.id, sentence]));
  const answers = replies.flatMap((post, index) => {
    const best = post.blocks
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ id }) => statements.get(id) ?? [])
      .map((sentence, at) => ({ sentence, value: relevance(sentence.text, asked, page.lang) - 0.05 * at }))
      .reduce<{ sentence: Sentence; value: number } | undefined>(
        (a, b) => (a && a.value >= b.value ? a : b),
        undefined,
      );
    return best
      ? [{ point: toPoint(best.sentence), value: best.value + support(post, replies[index + 1], replies) }]
      : [];
  });
  if (answers.length === 0) return undefined;
  const chosen = answers
    .sort((a, b) => b.value - a.value)
    .slice(0, Math.max(1, count - 1))
    .map(({ point }) => point)
    .sort((a, b) => a.sentence - b.sentence);
  return [toPoint(question), ...chosen];
}

const FEWEST_REPLIES = 2;

interface Post {
  /** The line above it that says whose post it is, or that it is accepted, or how many voted for it. */
  mark: string;
  blocks: Block[];
}

/** "Ann wrote:", "answered 3 May 2021 at 10:12", "Posted by ann · 4 hours ago", "Re: …", "#12". */
const POST_MARK =
  /^(?:(?:accepted|best|top|chosen) (?:answer|solution|reply)|(?:answer|reply|comment|response|post)(?: (?:by|from)\b.*| ?#?\d+)|re: .+|#\d+|(?:\d+ )?(?:answers|replies|comments|responses)(?: \(\d+\))?|solution)\b.{0,40}$|^[^.!?]{0,60}\b(?:wrote|writes|answered|replied|posted|commented|said)\b[^.!?]{0,60}(?:\d|ago|today|yesterday|:$)|^[^.!?]{1,40}[·•|,]\s?\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b.{0,30}$/i;
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
    } else if (last) last.blocks.push(block);
  }
  const said = posts.filter((post) => post.blocks.length > 0);
  const first = said[0];
  // What the first poster's own mark says is the question's.
  return first?.mark === '' && said[1] && isOnlyTitle(first) ? said.slice(1) : said;
}

function isOnlyTitle({ blocks }: Post): boolean {
  return blocks.every(({ kind }) => kind === 'heading');
}

/** The question as the first post asks it, or the heading that is the title. */
function findQuestion(page: Page, opening: Post): Sentence | undefined {
  const isQuestion = ({ text }: Sentence) => /[?？؟]["”’)]?$/.test(text) && findWords(text).length >= 4;
  const heading = page.blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ sentences }) => sentences)
    .find(isQuestion);
  return heading ?? opening.blocks.flatMap(({ sentences }) => sentences).find(isQuestion);
}

function relevance(text: string, asked: ReadonlySet<string>, lang: string): number {
  const shared = new Set(contentStems(text, lang).filter((stem) => asked.has(stem))).size;
  return Math.min(1, shared / 4);
}

function support(post: Post, next: Post | undefined, all: readonly Post[]): number {
  const votes = Number(/(\d+) (?:votes?|upvotes?|points?|likes?|people found)\b/i.exec(post.mark)?.[1] ?? 0);
  const accepted = /\b(?:accepted|best answer|solution|chosen)\b/i.test(post.mark) ? 2 : 0;
  const thanked =
    /\b(?:thanks?|thank you|that (?:worked|did it|solved|fixed)|this (?:worked|solved|fixed))\b/i;
  const first = next?.blocks[0]?.sentences[0]?.text ?? '';
  return accepted + Math.log2(1 + votes) / 3 + timesQuoted(post, all) + (thanked.test(first) ? 0.5 : 0);
}

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
