import type { PageState } from './session';

const WORDS_PER_MINUTE = 230;

export function PageHeader({ page }: { page: Extract<PageState, { state: 'read' }> }) {
  const { page: content, wordsRead } = page.reading;
  const minutes = Math.max(1, Math.round(wordsRead / WORDS_PER_MINUTE));
  return (
    <header>
      <h1 lang={content.lang || undefined} dir="auto">
        {content.title || page.host}
      </h1>
      <p class="source">
        {page.host} · {minutes} min read
      </p>
    </header>
  );
}
