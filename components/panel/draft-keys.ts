import type { Rewriting } from './rewriting';

/**
 * Handles a key pressed on the edits: arrows go from one to the next, Enter takes one, Delete refuses it, Space changes
 * its mind, and Enter with Ctrl or ⌘ accepts what is taken.
 */
export function handleDraftKey(event: KeyboardEvent, rewriting: Rewriting): void {
  const draft = rewriting.draft.value;
  if (!draft || event.altKey || event.shiftKey) return;
  const { current, edits } = draft;
  const isOnButton = (event.target as Element).localName === 'button';
  const act = () => {
    if (event.ctrlKey || event.metaKey) return event.key === 'Enter' ? rewriting.accept() : false;
    if (isOnButton) return false;
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowUp':
        return rewriting.review({ type: 'step', by: -1 });
      case 'ArrowRight':
      case 'ArrowDown':
        return rewriting.review({ type: 'step', by: 1 });
      case 'Home':
        return rewriting.review({ type: 'go', to: 0 });
      case 'End':
        return rewriting.review({ type: 'go', to: edits.length - 1 });
      case 'Enter':
        return rewriting.review({ type: 'take' });
      case 'Delete':
      case 'Backspace':
        return rewriting.review({ type: 'refuse' });
      case ' ':
        return rewriting.review({ type: 'toggle', index: current });
      default:
        return false;
    }
  };
  if (act() !== false) event.preventDefault();
}
