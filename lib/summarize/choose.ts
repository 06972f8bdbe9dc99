import type { Page } from '../protocol/page';
import type { Point, SummaryForm, SummaryLayout, SummaryLength } from '../protocol/tasks';
import { chooseStatements, pointsOf } from './forms';
import { choosePosts } from './posts';
import { chooseRows } from './rows';
import { sections } from './sections';
import { chooseSteps } from './steps';

export interface Choice {
  layout: SummaryLayout;
  points: Point[];
  sections: { read: number; total: number };
}

/** What the page is summarized by, whole, in its order. No model. Key points follow the page's own form where it has one. */
export function choose(page: Page, form: SummaryForm, length: SummaryLength): Choice {
  const parts = sections(page);
  const read = { read: parts.filter(({ isRead }) => isRead).length, total: parts.length };
  const steps = chooseSteps(page);
  // No step says by itself what the page is about.
  const spoken = steps ? withoutSentences(page, steps) : page;
  const statements = (as: SummaryLength = length) => {
    const points = chooseStatements(spoken, parts, form, as);
    return points.length > 0 ? points : chooseStatements(page, parts, form, as);
  };
  const count = pointsOf(form, length);
  const posts = choosePosts(page, form === 'tldr' ? count + 1 : count);
  if (posts) return { layout: 'thread', points: posts, sections: read };
  if (form === 'key-points') {
    if (steps) return { layout: 'steps', points: steps, sections: read };
    const rows = chooseRows(page, count, statements('short'));
    if (rows) return { layout: 'rows', points: rows, sections: read };
  }
  return { layout: 'statements', points: statements(), sections: read };
}

/** Without the blocks that begin with what these points stand on. */
function withoutSentences(page: Page, points: readonly Point[]): Page {
  const left = new Set(points.map(({ sentence }) => sentence));
  return { ...page, blocks: page.blocks.filter(({ sentences: [first] }) => !first || !left.has(first.id)) };
}
