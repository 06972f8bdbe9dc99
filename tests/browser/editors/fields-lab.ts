import { type FieldText, readField } from '@/lib/fields/field-text';
import { findField } from '@/lib/fields/find-field';
import { refuseField } from '@/lib/fields/refuse';
import { replaceInField } from '@/lib/fields/replace';

let read: FieldText | undefined;

/** Runs in the extension's place, a world of its own beside the page's: `lib/fields`, with edits that a spec gives. */
const lab = {
  /** What the field with the focus holds to be rewritten, or why there is nothing. */
  read(): string | { refused: string } {
    const found = findField(document);
    if (!found.ok) return { refused: found.type };
    const refused = refuseField(found.field);
    if (refused) return { refused };
    read = readField(found.field);
    return read.text;
  },

  /** Makes the edits, each given as `[what stands there, what it becomes]`. The focus is elsewhere meanwhile. */
  async replace(changes: readonly (readonly [string, string])[]): Promise<string> {
    if (!read) throw new Error('Nothing was read');
    const { text } = read;
    const edits = changes.map(([before, replacement]) => {
      const start = text.indexOf(before);
      if (start < 0) throw new Error(`“${before}” does not stand in “${text}”`);
      return { start, end: start + before.length, replacement };
    });
    const button = document.createElement('button');
    document.documentElement.append(button);
    button.focus({ preventScroll: true });
    await new Promise((resolve) => setTimeout(resolve));
    const replaced = await replaceInField(read, edits);
    button.remove();
    return replaced.ok ? 'ok' : replaced.type;
  },
};

Object.assign(globalThis, { lab });
