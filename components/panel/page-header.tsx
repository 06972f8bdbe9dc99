import { plural } from '@/lib/i18n/text';
import { siteOf } from '@/lib/settings/site';
import { AccessChoice } from '../access-choice';
import type { PageState } from './session';

const WORDS_PER_MINUTE = 230;

interface PageHeaderProps {
  page: Extract<PageState, { state: 'read' }>;
}

export function PageHeader({ page }: PageHeaderProps) {
  const { page: content, wordsRead } = page.reading;
  const minutes = Math.max(1, Math.round(wordsRead / WORDS_PER_MINUTE));
  const site = siteOf(page.url);
  return (
    <>
      <h1 lang={content.lang || undefined} dir="auto">
        {content.title || page.host}
      </h1>
      <p class="source">
        <span>
          <bdi>{page.host}</bdi> · {plural('panel.minutes', minutes)}
        </span>
        {site && <AccessChoice site={site} />}
      </p>
    </>
  );
}
