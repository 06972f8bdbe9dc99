import { batch, computed, signal } from '@preact/signals';
import { type Refusal, refuseText } from '@/lib/fields/refuse';
import type { RewriteStyle } from '@/lib/protocol/tasks';
import { editedText, type Review, type ReviewEvent, reduceReview, startReview } from '../review/review';
import { type Run, runTask, STARTING } from './run-task';

/** A text at work: as it was when the work began, and the edits found in it. */
export interface Draft extends Review {
  style: RewriteStyle;
  run: Run;
}

/**
 * A text of the person's own, written or pasted into the panel. It belongs to no tab, is kept while the panel is open,
 * and is changed only by accepting.
 */
export class Rewriting {
  readonly text = signal('');
  readonly style = signal<RewriteStyle>('fix');
  /** What was found and decided in each style, of the text as it stands. */
  private readonly drafts = signal<Partial<Record<RewriteStyle, Draft>>>({});
  readonly draft = computed(() => this.drafts.value[this.style.value]);
  /** Why there was nothing to begin with. */
  readonly refusal = signal<Refusal | undefined>(undefined);
  /** A text that the box is to take, as if it were typed there, so that its own undo brings the old one back. */
  readonly accepted = signal<string | undefined>(undefined);

  private stopTask = () => {};

  /** Begins the work, or goes on with it: what was decided stays. */
  start(): void {
    this.stopTask();
    const text = this.text.value;
    const style = this.style.value;
    this.refusal.value = refuseText(text) ?? undefined;
    if (this.refusal.value) return;
    const draft = { ...(this.draft.value ?? startReview(text)), style, run: STARTING };
    this.drafts.value = { ...this.drafts.value, [style]: draft };
    this.stopTask = runTask(
      { kind: 'rewrite', text, style },
      (run) => this.change((current) => ({ ...current, run })),
      ({ edits }) => this.review({ type: 'edits', edits }),
    );
  }

  /** Another way of rewriting: where edits are on show, these give way to its own. */
  choose(style: RewriteStyle): void {
    const wasOnShow = isOnShow(this.draft.value);
    this.stopTask();
    this.style.value = style;
    this.refusal.value = undefined;
    if (wasOnShow && this.draft.value?.run.state !== 'done') this.start();
  }

  /** The person changes the text: what was said of the one before no longer holds. */
  write(text: string): void {
    batch(() => {
      this.text.value = text;
      this.refusal.value = undefined;
      this.forget();
    });
  }

  review(event: ReviewEvent): void {
    this.change((draft) => reduceReview(draft, event));
  }

  /** Puts the text with its edits, those refused left out, in the place of the one before. */
  accept(): void {
    const { value: draft } = this.draft;
    if (!draft || draft.edits.length === 0) return;
    this.stopTask();
    batch(() => {
      this.accepted.value = editedText(draft);
      this.forget();
    });
  }

  /** Back to the text as it was. */
  leave(): void {
    this.stopTask();
    this.forget();
  }

  /** What Escape does: stops the work, and pressed again leaves the edits. */
  escape(): void {
    if (this.draft.value?.run.state === 'running') this.stopTask();
    else if (isOnShow(this.draft.value)) this.leave();
  }

  /** The text as it would be taken elsewhere now. */
  result(): string {
    return this.draft.value ? editedText(this.draft.value) : this.text.value;
  }

  private forget(): void {
    this.drafts.value = {};
  }

  private change(by: (draft: Draft) => Draft): void {
    const { value: draft } = this.draft;
    if (draft) this.drafts.value = { ...this.drafts.value, [draft.style]: by(draft) };
  }
}

/** Whether the text is on show with its edits, found or yet to come, in place of the box that it is written in. */
export function isOnShow(draft: Draft | undefined): draft is Draft {
  return draft !== undefined && (draft.edits.length > 0 || draft.run.state === 'running');
}
