import { bareText } from './bare-text';
import type { BlockFacts as Facts } from './block-facts';
import type { TextBlock } from './collect-blocks';
import { isMetaLine } from './peripheral';
import {
  APPEAL,
  HOUSE_RULE,
  holdsDate,
  INVITATION,
  isByline,
  isCredit,
  isImprint,
  isStamp,
  OPEN_APPEAL,
} from './stock-lines';

const LONGEST_IMPRINT = 40;

/** A tick, five stars. */
export function isSymbol({ block }: Facts): boolean {
  return block.kind !== 'code' && block.kind !== 'row' && !/[\p{L}\p{N}]/u.test(block.text);
}

const LONGEST_META = 16;

/** Tells only when, by whom or how popular. */
export function isMeta({ block, words, endsSentence }: Facts): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  if (isStamp(block.text)) return true;
  if (words > LONGEST_META || block.kind === 'item') return false;
  return (!endsSentence && holdsDate(block.text) && !isEmphatic(block)) || standsInMetaLine(block);
}

function standsInMetaLine({ text, pieces }: TextBlock): boolean {
  let element = pieces[0]?.node.parentElement ?? null;
  for (let up = 0; element && up < 4; up++, element = element.parentElement) {
    if ((element.textContent ?? '').length > 3 * text.length + 40) return false;
    if (isMetaLine(element)) return true;
  }
  return false;
}

/** Set in bold as a whole, as some set headings. */
function isEmphatic({ pieces }: TextBlock): boolean {
  return pieces.every(({ node }) => node.parentElement?.closest('b, strong') != null);
}

/** A line that is one link, or a label and a link. */
export function isTeaser({ block, words, linked, plain, endsSentence }: Facts): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'quote') return false;
  if (linked > 0.95) return block.kind === 'heading' || !endsSentence || words < 8;
  if (endsSentence) return false;
  return linked > 0.7 || (linked > 0.5 && /^[^.!?]{1,30}:?\W*$/.test(plain));
}

export function isBareCredit({ block, words, endsSentence }: Facts): boolean {
  if (block.kind === 'caption') return words < 8 && !endsSentence;
  return block.kind === 'paragraph' && words < 12 && isCredit(block.text) && !isEmphatic(block);
}

const PRICE = /[$€£¥₹] ?\d|\d ?[€£]/u;

/** What something costs: what stands beside it is of the offer as well. */
export function isPrice({ block, endsSentence }: Facts): boolean {
  return block.kind === 'paragraph' && !endsSentence && PRICE.test(block.text);
}

/** Date, place, author, section: short and no sentence. */
export function isLeadLine({ block, words, endsSentence }: Facts): boolean {
  if (endsSentence || block.kind !== 'paragraph') return false;
  return words <= (/\d.*\d/.test(block.text) ? 16 : 8);
}

const MORE_THAN_TITLE = 60;

export function isTitle({ block, endsSentence }: Facts, title: string): boolean {
  const bare = bareText(title);
  if (block.kind === 'heading') return block.level === 1 || bareText(block.text) === bare;
  // The title and who wrote it, in one line.
  const isLine = !endsSentence && block.text.length <= title.length + MORE_THAN_TITLE;
  return isLine && bare.length > 10 && bareText(block.text).startsWith(bare.slice(0, 60));
}

/** By whom and when, right under the first lines. */
export function isSignature(fact: Facts): boolean {
  const { block, words, endsSentence } = fact;
  if (block.kind !== 'paragraph' || words > LONGEST_META) return false;
  return isMeta(fact) || (!endsSentence && isByline(block.text));
}

export function isTailLine(fact: Facts): boolean {
  const { block, words, linked, endsSentence } = fact;
  if (isMeta(fact)) return true;
  if (block.kind === 'code' || block.kind === 'row' || block.kind === 'quote') return false;
  if (linked > 0.5) return true;
  if (block.kind === 'item') return false;
  return (!endsSentence && words <= 8) || (words <= LONGEST_IMPRINT && isImprint(block.text));
}

export function isAboutAuthor({ block }: Facts, byline: string): boolean {
  const name = byline.split(/\s*(?:,|\band\b|\||&)\s*/)[0] ?? '';
  return name.includes(' ') && block.kind === 'paragraph' && block.text.startsWith(name);
}

export function isInvitation({ block, linked, endsSentence }: Facts): boolean {
  return block.kind === 'paragraph' && (linked > 0.05 || !endsSentence) && INVITATION.test(block.text);
}

const LONGEST_APPEAL = 250;
/** Words. */
const LONGEST_CALL = 12;

export function isAppeal({ block, words, linked, endsSentence }: Facts): boolean {
  if (block.kind !== 'paragraph' || block.text.length > LONGEST_APPEAL) return false;
  const mayBeNews = linked <= 0.05 && endsSentence && words > LONGEST_CALL;
  return (mayBeNews ? OPEN_APPEAL : APPEAL).test(block.text);
}

/** What a site says of the comments below, which it does not answer for. */
export function isHouseRule({ block }: Facts): boolean {
  return block.kind === 'paragraph' && block.text.length <= LONGEST_APPEAL && HOUSE_RULE.test(block.text);
}
