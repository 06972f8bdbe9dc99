import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../keep-focus';

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A part of the settings. Where an entry goes with the button that had the focus, the field for a new one takes it. */
export function Section({ id, title, children }: SectionProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = section;
    if (current) keepFocus(current, () => current.querySelector('input')?.focus());
  }, []);
  return (
    <section ref={section} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface SettingProps {
  /** Of the control that it names. */
  htmlFor: string;
  label: string;
  help: string;
  children: ComponentChildren;
}

/** One setting: what it is, what it does, and its control. */
export function Setting({ htmlFor, label, help, children }: SettingProps) {
  return (
    <div class="setting">
      <label htmlFor={htmlFor}>{label}</label>
      <p class="quiet" id={`${htmlFor}-help`}>
        {help}
      </p>
      {children}
    </div>
  );
}
