import type { Draft } from '../../lib/rewrite/candidates/candidate';
import { findWords } from '../../lib/text/words';

/** A sentence of which neither linter nor dictionary say anything. */
export function draftOf(text: string, fixed: Draft['fixed'] = []): Draft {
  return {
    text,
    words: findWords(text),
    fixed,
    lints: [],
    forms: new Map(),
    similar: new Map(),
    undone: [],
    place: 'last',
  };
}
