import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
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
