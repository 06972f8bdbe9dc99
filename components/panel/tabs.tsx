import { useRef } from 'preact/hooks';
import { direction, formatNumber, t } from '@/lib/i18n/text';
import type { View } from './panel-state';

const VIEWS: readonly View[] = ['summary', 'answers', 'rewrite'];
const LABELS: Record<View, string> = {
  summary: t('panel.summary'),
  answers: t('panel.answers'),
  rewrite: t('panel.rewrite'),
};

interface TabsProps {
  view: View;
  answers: number;
  onChoose: (view: View) => void;
}

/** The tabs pattern of the ARIA practices: arrows, Home and End move between tabs, Tab goes into the view. */
export function Tabs({ view, answers, onChoose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAt(event.key, VIEWS.indexOf(view));
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
      {VIEWS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {LABELS[name]}
          {name === 'answers' && answers > 0 && (
            <>
              {/* Or the two would be read out as one word. */}{' '}
              <span class="count">{formatNumber(answers)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** The tab that a key leads to from the current one, around the ends; undefined for other keys. */
function tabAt(key: string, current: number): View | undefined {
  const onward = direction === 'ltr' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return VIEWS.at((current + onward) % VIEWS.length);
    case 'ArrowLeft':
      return VIEWS.at((current - onward) % VIEWS.length);
    case 'Home':
      return VIEWS[0];
    case 'End':
      return VIEWS.at(-1);
  }
}
