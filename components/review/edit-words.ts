import { formatNumber, keyOf, plural, t } from '@/lib/i18n/text';
import { type Review, type ReviewedEdit, takenEdits } from './review';

/** An edit in words: “was” becomes “were”. */
export function describeEdit(before: string, { replacement }: Pick<ReviewedEdit, 'replacement'>): string {
  const from = before.trim();
  const to = replacement.trim();
  if (from === to) return t('card.spacing');
  if (from === '') return t('card.addition', { to });
  if (to === '') return t('card.removal', { from });
  return t('card.change', { from, to });
}

export function reasonOf({ reason }: ReviewedEdit): string {
  return t(`reasons.${keyOf(reason)}`);
}

/** How many edits there are, and how many of them are taken where some are refused. */
export function countEdits(review: Review): string {
  const taken = takenEdits(review).length;
  const all = review.edits.length;
  if (taken === all) return plural('card.edits', taken);
  return plural('card.taken', all, { taken: formatNumber(taken) });
}
