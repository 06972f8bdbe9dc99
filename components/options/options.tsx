import { Appearance } from './appearance';
import { Benchmark } from './benchmark';
import { Model } from './model';
import { Reset } from './reset';
import { outcome } from './save';
import { SelfCheck } from './self-check';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Summaries } from './summaries';
import { APPEARANCE, BENCHMARK, MODEL, PAGE, RESET, SELF_CHECK, SHORTCUTS, SITES, SUMMARIES } from './text';

const SECTIONS = [
  ['summaries', SUMMARIES.title],
  ['sites', SITES.title],
  ['model', MODEL.title],
  ['appearance', APPEARANCE.title],
  ['shortcuts', SHORTCUTS.title],
  ['self-check', SELF_CHECK.title],
  ['benchmark', BENCHMARK.title],
  ['reset', RESET.title],
] as const;

export function Options() {
  return (
    <div class="options">
      <header>
        <h1>
          {PAGE.title} <span>{PAGE.subtitle}</span>
        </h1>
        <p role="status">{outcome.value}</p>
      </header>
      <nav aria-label={PAGE.sections}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Summaries />
        <Sites />
        <Model />
        <Appearance />
        <Shortcuts />
        <SelfCheck />
        <Benchmark />
        <Reset />
      </main>
    </div>
  );
}
