import { Slider as Radix } from 'radix-ui';
import { useRef, type ReactNode } from 'react';
import { disabledAttributes, type Disablable } from './disabled.ts';
import { useKeyRun } from './key-pause.ts';
import styles from './slider.module.css';
import { Tooltip } from './tooltip.tsx';

export type SliderProps = Disablable & {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** While it is dragged. */
  readonly onValueChange: (value: number) => void;
  /** When it is let go, or when its keys rest. */
  readonly onValueCommit?: (value: number) => void;
  /** The value for people and screen readers ("1.2 ×"). */
  readonly format?: (value: number) => string;
  readonly hint?: ReactNode;
  readonly labelHidden?: boolean;
  /** Marks on the track, such as what the pack recommends. */
  readonly marks?: readonly number[];
  /** At the end of the label's line, after the value. */
  readonly aside?: ReactNode;
};

/** Tells the value of a drag when it is let go, and that of a run of keys when they rest or the slider is left. */
function useCommit(value: number, onValueCommit: SliderProps['onValueCommit']) {
  const byKey = useRef(false);
  const reached = useRef(value);
  const run = useKeyRun(() => onValueCommit?.(reached.current));
  const commit = (next: number) => {
    reached.current = next;
    if (byKey.current) run.press();
    else onValueCommit?.(next);
  };
  return {
    // Of a key, Radix tells the commit before the change it commits.
    onValueCommit: ([next = value]: readonly number[]) => queueMicrotask(() => commit(next)),
    onKeyDownCapture: () => {
      byKey.current = true;
    },
    onPointerDownCapture: () => {
      run.now();
      byKey.current = false;
    },
    onBlur: run.now,
  };
}

/** A value between two ends. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step, onValueChange, onValueCommit, hint, labelHidden = false } = props;
  const { disabledReason, marks = [], aside, format = String } = props;
  const off = disabledReason !== undefined;
  const commit = useCommit(value, off ? undefined : onValueCommit);
  return (
    <div className={styles['field']}>
      {!labelHidden && (
        <div className={styles['head']}>
          <span className={styles['label']} aria-hidden>
            {label}
          </span>
          <span className={styles['value']} aria-hidden>
            {format(value)}
          </span>
          {aside}
        </div>
      )}
      <Tooltip text={disabledReason}>
        <Radix.Root
          className={styles['root']}
          value={[value]}
          min={min}
          max={max}
          step={step}
          onValueChange={([next = value]) => !off && onValueChange(next)}
          {...commit}
          {...(off ? { 'data-off': true } : {})}
        >
          <Radix.Track className={styles['track']}>
            <Radix.Range className={styles['range']} />
          </Radix.Track>
          {marks.map((mark) => (
            <span
              key={mark}
              className={styles['mark']}
              style={{ left: `${((mark - min) / (max - min)) * 100}%` }}
              aria-hidden
            />
          ))}
          <Radix.Thumb
            className={styles['thumb']}
            aria-label={label}
            aria-valuetext={format(value)}
            {...disabledAttributes(disabledReason)}
          />
        </Radix.Root>
      </Tooltip>
      {hint !== undefined && <div className={styles['hint']}>{hint}</div>}
    </div>
  );
}
