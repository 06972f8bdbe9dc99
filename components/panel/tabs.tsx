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

/** The tabs pattern of the ARIA practices: arrows move between tabs, Tab goes into the view. */
export function Tabs({ view, answers, onChoose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    const isOnward = (event.key === 'ArrowRight') === (direction === 'ltr');
    const next = VIEWS.at((VIEWS.indexOf(view) + (isOnward ? 1 : -1)) % VIEWS.length) as View;
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
