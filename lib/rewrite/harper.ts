import { Dialect, type LintConfig, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { Lint, Linter } from './linter';

/** Rules of taste: they would change text that nobody would call wrong. */
const RULES_OFF = [
  'AsSoonAsPossible',
  'Dashes',
  'DiscourseMarkers',
  'LongSentences',
  'OkToOkay',
  'OrthographicConsistency',
  'OxfordComma',
  'SentenceCapitalization',
  'SpelledNumbers',
  'ToDoHyphen',
  'UseEllipsisCharacter',
];

/**
 * Harper (American English) in this thread. Rejects where its binary can't be loaded; loading takes about a second.
 * Its spans are UTF-16 offsets already.
 */
export async function harperLinter(): Promise<Linter> {
  const harper = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  const defaults = await harper.getLintConfig();
  const all: LintConfig = { ...defaults, ...Object.fromEntries(RULES_OFF.map((rule) => [rule, false])) };
  const spellingOnly = Object.fromEntries(Object.keys(defaults).map((rule) => [rule, rule === 'SpellCheck']));
  let configured: LintConfig | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(config: LintConfig, text: string, read: (lints: Lint[]) => T): Promise<T> {
    const result = last.then(async () => {
      if (configured !== config) await harper.setLintConfig(config);
      configured = config;
      return read(await lint(harper, text));
    });
    last = result.catch(() => undefined);
    return result;
  }

  return {
    lint: (text) => inTurn(all, text, (lints) => lints),
    unknownWords: (words) =>
      inTurn(
        spellingOnly,
        words.join('\n\n'),
        (lints) => new Set(lints.map(({ problem }) => problem).filter((word) => word !== '')),
      ),
  };
}

async function lint(harper: LocalLinter, text: string): Promise<Lint[]> {
  // Without `dedup: false` a misspelling can hide behind a wilder guess at the same word.
  const lints = await harper.lint(text, { language: 'plaintext', dedup: false });
  return lints.map((raw) => {
    const span = raw.span();
    const { start, end } = span;
    const problem = text.slice(start, end);
    const suggestions = raw.suggestions().map((suggestion) => {
      const replacement = applied(problem, suggestion.kind(), suggestion.get_replacement_text());
      suggestion.free();
      return replacement;
    });
    const kind = raw.lint_kind();
    span.free();
    raw.free();
    return { start, end, problem, kind, suggestions: [...new Set(suggestions)] };
  });
}

/** Harper's suggestion kinds: 0 replaces, 1 removes, 2 inserts after. */
function applied(problem: string, kind: number, replacement: string): string {
  if (kind === 1) return '';
  return kind === 2 ? problem + replacement : replacement;
}
