import type { Refusal } from '@/lib/fields/refuse';
import { formatNumber, keyOf, t } from '@/lib/i18n/text';
import type { PageFailure, TaskFailure } from '@/lib/protocol/failures';
import type { Progress } from '@/lib/protocol/task-port';
import type { SummaryForm, SummaryLength } from '@/lib/protocol/tasks';

export const FORMS: Record<SummaryForm, string> = {
  'key-points': t('forms.key_points'),
  tldr: t('forms.tldr'),
  teaser: t('forms.teaser'),
  headline: t('forms.headline'),
};
export const LENGTHS: Record<SummaryLength, string> = {
  short: t('lengths.short'),
  medium: t('lengths.medium'),
  long: t('lengths.long'),
};

/** What happened, and what to do about it. */
export interface Notice {
  title: string;
  help: string;
}

/** @param keys that give access to the page; empty where none are set. */
export function pageNotice(failure: PageFailure, keys: string): Notice {
  const key = `page_failures.${keyOf(failure)}` as const;
  // Some of them name the keys.
  const help = t(`${key}.help` as 'page_failures.no_access.help', { keys: keys || t('jobs.the_key') });
  return { title: t(`${key}.title`), help };
}

export function taskNotice(failure: TaskFailure): Notice {
  const key = `task_failures.${keyOf(failure)}` as const;
  return { title: t(`${key}.title`), help: t(`${key}.help`) };
}

export function refusalNotice(refusal: Refusal): Notice {
  const key = `refusals.${keyOf(refusal)}` as const;
  return { title: t(`${key}.title`), help: t(`${key}.help`) };
}

/** What is happening, in a few words. */
export function progressText({ stage, done, total }: Progress): string {
  const number = formatNumber(Math.min((done ?? 0) + 1, total ?? 0));
  const counted = { number, total: formatNumber(total ?? 0) };
  const isCounted = done !== undefined && total;
  switch (stage) {
    case 'loading':
      if (!isCounted) return t('progress.loading');
      return t('progress.loading_part', {
        percent: formatNumber(Math.floor((100 * done) / total) / 100, { style: 'percent' }),
      });
    case 'choosing':
      return t('progress.choosing');
    case 'shortening':
      return t('progress.shortening', counted);
    case 'answering':
      return t('progress.answering');
    case 'checking':
      return isCounted ? t('progress.checking_part', counted) : t('progress.checking');
    case 'measuring':
      return t('progress.measuring');
  }
}
