import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { describeEdit, reasonOf } from './edit-words';
import { type Review, type ReviewedEdit, segments } from './review';

interface DiffViewProps {
  review: Review;
  onToggle(index: number): void;
}

/** The text with its edits in place; each is a checkbox: on, it is made; off, the text stays as it is there. */
export function DiffView({ review, onToggle }: DiffViewProps) {
  return (
    <fieldset class="diff" dir="auto" aria-label={t('card.diff')}>
      {segments(review).map((segment) =>
        segment.kind === 'same' ? (
          segment.text
        ) : (
          <EditMark
            key={`${segment.edit.start}-${segment.edit.end}`}
            before={segment.before}
            edit={segment.edit}
            isCurrent={segment.index === review.current}
            onToggle={() => onToggle(segment.index)}
          />
        ),
      )}
    </fieldset>
  );
}

interface EditMarkProps {
  before: string;
  edit: ReviewedEdit;
  isCurrent: boolean;
  onToggle(): void;
}

function EditMark({ before, edit, isCurrent, onToggle }: EditMarkProps) {
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!isCurrent || !mark.current) return;
    mark.current.scrollIntoView({ block: 'nearest' });
    if (isFocusFree(mark.current)) mark.current.focus();
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input can't hold text that wraps with its line
    // biome-ignore lint/a11y/useKeyWithClickEvents: whoever shows it acts on the current edit
    <span
      ref={mark}
      class={edit.settled ? 'edit settled' : 'edit'}
      role="checkbox"
      aria-checked={!edit.refused}
      aria-label={t('card.described', { change: describeEdit(before, edit), reason: reasonOf(edit) })}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onToggle}
    >
      {before && <del>{withoutLead(before)}</del>}
      {edit.replacement && <ins>{withoutLead(edit.replacement)}</ins>}
    </span>
  );
}

/** The space before a word that goes or comes is not marked: struck through it looks like a dash. */
function withoutLead(text: string) {
  const word = text.trimStart();
  if (word === '') return <span>{text}</span>;
  return (
    <>
      {text.slice(0, text.length - word.length)}
      <span>{word}</span>
    </>
  );
}

/** The focus follows the current edit from another edit and from what holds them all, not from anywhere else. */
function isFocusFree(mark: HTMLElement): boolean {
  const focused = (mark.getRootNode() as Document | ShadowRoot).activeElement;
  if (!focused || focused === document.body) return false;
  return focused.contains(mark) || focused.classList.contains('edit');
}
