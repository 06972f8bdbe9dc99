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
