import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n/text';
import { describeEdit, reasonOf } from './edit-words';
import type { Review } from './review';

interface CurrentEditProps {
  review: Review;
  onToggle(index: number): void;
  /** What else can be done about it. */
  children?: ComponentChildren;
}

/** The edit that the keys act on, in words, and the way to refuse it or to make it all the same. */
export function CurrentEdit({ review, onToggle, children }: CurrentEditProps) {
  const edit = review.edits[review.current];
  if (!edit) return null;
  const before = review.text.slice(edit.start, edit.end);
  return (
    <div class="current">
      <p>
        <b>{reasonOf(edit)}</b> {edit.refused ? t('card.stays') : describeEdit(before, edit)}
      </p>
      <div class="choices">
        <button type="button" class="quiet" onClick={() => onToggle(review.current)}>
          {edit.refused ? t('card.anyway') : t('card.refuse')}
        </button>
        {children}
      </div>
    </div>
  );
}
