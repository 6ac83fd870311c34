import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import styles from './splitter.module.css';

export type SplitterProps = {
  readonly label: string;
  /** Whether it divides left from right or upper from lower. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Of the pane it sizes, in pixels. */
  readonly size: number;
  readonly limits: readonly [least: number, most: number];
  /** 1 when dragging right or down makes the pane larger, -1 when smaller. */
  readonly direction: 1 | -1;
  readonly onResize: (size: number) => void;
};

const STEP = 16;

/** The line between two panes: dragged, or moved by the arrow keys. */
export function Splitter({ label, orientation, size, limits, direction, onResize }: SplitterProps) {
  const start = useRef<{ readonly at: number; readonly size: number }>(undefined);
  const [least, most] = limits;
  const position = (event: PointerEvent) => (orientation === 'vertical' ? event.clientX : event.clientY);
  const resize = (next: number) => onResize(Math.round(Math.min(most, Math.max(least, next))));
  const keys = (event: KeyboardEvent) => {
    const [less, more] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const step = event.key === more ? STEP : event.key === less ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    resize(size + step * direction);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className={styles['splitter']}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={keys}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: position(event), size };
      }}
      onPointerMove={(event) => {
        if (start.current !== undefined)
          resize(start.current.size + (position(event) - start.current.at) * direction);
      }}
      onPointerUp={() => (start.current = undefined)}
      onPointerCancel={() => (start.current = undefined)}
    />
  );
}
