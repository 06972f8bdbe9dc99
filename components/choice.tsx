import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  id?: string;
  /** Left out where a `label` element stands beside it, and a help text with the same id and `-help`. */
  label?: string;
  options: Record<T, string>;
  value: T;
  /** Answers false where the choice does not hold: the control goes back to what does by then. */
  onChoose: (value: T) => unknown;
}

/** One of a few, by name. */
export function Choice<T extends string>({ id, label, options, value, onChoose }: ChoiceProps<T>) {
  const latest = useRef(value);
  latest.current = value;
  const choose = async (select: HTMLSelectElement) => {
    if ((await onChoose(select.value as T)) === false) select.value = latest.current;
  };
  return (
    <select
      id={id}
      aria-describedby={id && `${id}-help`}
      aria-label={label}
      value={value}
      onKeyDown={openInstead}
      onChange={(event) => choose(event.currentTarget)}
    >
      {(Object.entries(options) as [T, string][]).map(([name, text]) => (
        <option key={name} value={name}>
          {text}
        </option>
      ))}
    </select>
  );
}

const MOVES = /^(?:Arrow|Page|Home$|End$)/;

/** Outside macOS a key that moves chooses at once, while the list is closed: here it opens the list, and Enter chooses. */
function openInstead(event: TargetedKeyboardEvent<HTMLSelectElement>): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (!MOVES.test(key) || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  event.currentTarget.showPicker();
}
