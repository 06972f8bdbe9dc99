import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Point } from '@/lib/protocol/tasks';
import type { Summary, TabSession } from './session';

/** Points in the page's order: hover or focus shows the sentence, a click keeps it shown, arrows move between them. */
export function Points({
  session,
  summary,
  label,
}: {
  session: TabSession;
  summary: Summary;
  label: string;
}) {
  const { points, layout, settled, run } = summary;
  const list = useRef<HTMLOListElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ol
      class={`points ${layout}`}
      ref={list}
      aria-label={label}
      lang={session.lang.value}
      onKeyDown={onKeyDown}
    >
      {points.map((point, index) => (
        <PointItem
          key={point.sentence}
          session={session}
          point={point}
          working={run.state === 'running'}
          waiting={run.state === 'running' && index >= settled}
        />
      ))}
    </ol>
  );
}

interface PointItemProps {
  session: TabSession;
  point: Point;
  /** The summary is still being worked on: the space of the whole sentence is kept, so that nothing jumps. */
  working: boolean;
  /** Its turn is yet to come. */
  waiting: boolean;
}

function PointItem({ session, point: { sentence, text }, working, waiting }: PointItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const { current } = item;
    if (current) current.style.minHeight = working ? `${current.getBoundingClientRect().height}px` : '';
  }, [working]);
  const pinned = session.pinned.value === sentence;
  return (
    <li ref={item} class={waiting ? 'waiting' : ''}>
      <button
        type="button"
        dir="auto"
        aria-pressed={pinned}
        title={session.sentences.value.get(sentence)}
        onClick={() => (pinned ? session.unpin() : session.show(sentence))}
        onMouseEnter={() => session.preview(sentence)}
        onMouseLeave={() => session.preview(undefined)}
        onFocus={() => session.preview(sentence)}
        onBlur={() => session.preview(undefined)}
      >
        {text}
      </button>
    </li>
  );
}
