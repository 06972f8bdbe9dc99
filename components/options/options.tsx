import { t } from '@/lib/i18n/text';
import { Appearance } from './appearance';
import { Benchmark } from './benchmark';
import { Model } from './model';
import { MyWords } from './my-words';
import { Reset } from './reset';
import { outcome } from './save';
import { SelfCheck } from './self-check';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Summaries } from './summaries';

const SECTIONS = [
  ['summaries', t('summaries.title')],
  ['sites', t('sites.title')],
  ['my-words', t('my_words.title')],
  ['model', t('model.title')],
  ['appearance', t('appearance.title')],
  ['shortcuts', t('shortcuts.title')],
  ['self-check', t('self_check.title')],
  ['benchmark', t('benchmark.title')],
  ['reset', t('reset.title')],
] as const;

export function Options() {
  return (
    <div class="options">
      <header>
        <h1>
          {t('name')} <span>{t('options.subtitle')}</span>
        </h1>
        <p role="status">{outcome.value}</p>
      </header>
      <nav aria-label={t('options.sections')}>
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
        <MyWords />
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
