import { useState, type KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { disabledAttributes, type Disablable } from './disabled.ts';
import { useDraftValue } from './draft-value.ts';
import { Field, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import { useKeyRun } from './key-pause.ts';
import { Tooltip } from './tooltip.tsx';

export type NumberFieldProps = FieldWords &
  Disablable & {
    readonly value: number | undefined;
    /** Once per change, within `min` and `max` and on `step`; of a run of arrow keys when they rest. */
    readonly onCommit: (value: number) => void;
    /** Every value of a run of arrow keys on its way, to show it. */
    readonly onStep?: (value: number) => void;
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
    readonly unit?: string;
    /** Shown while there is no value: what counts then. */
    readonly placeholder?: string;
  };

const places = (step: number): number => (String(step).split('.')[1] ?? '').length;

type Typing = { readonly done: () => void; readonly cancel: () => void };

/** Arrow keys step, Enter is done, Escape leaves. */
function stepKeys(off: boolean, step: (by: number) => void, text: Typing, run: { readonly now: () => void }) {
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    if (off) return;
    if (event.key === 'Enter') {
      text.done();
      run.now();
    }
    if (event.key === 'Escape') text.cancel();
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    text.cancel();
    step(direction * (event.shiftKey ? 10 : 1));
  };
}

/** What the field shows and does: text while somebody types, steps while somebody presses arrow keys. */
function useNumber(props: NumberFieldProps) {
  const { value: given, onCommit, onStep, min = -Infinity, max = Infinity, step = 1, placeholder } = props;
  /** Where a run of arrow keys has got to. */
  const [stepped, setStepped] = useState<number>();
  const value = stepped ?? given;
  const allowed = (number: number) => {
    const rounded = Number((Math.round(number / step) * step).toFixed(places(step)));
    return Math.min(max, Math.max(min, rounded));
  };
  const settle = (number: number) => {
    setStepped(undefined);
    if (number !== given || onStep !== undefined) onCommit(number);
  };
  const run = useKeyRun(() => {
    if (stepped !== undefined) settle(stepped);
  });
  const shown = value === undefined ? '' : String(Number(value.toFixed(places(step))));
  const text = useDraftValue(shown, (typed) => {
    const number = Number(typed.trim().replace(',', '.'));
    if (typed.trim() !== '' && Number.isFinite(number)) {
      run.forget();
      settle(allowed(number));
    }
    text.reset();
  });
  const stepBy = (steps: number) => {
    const next = allowed((value ?? (Number(placeholder) || 0)) + steps * step);
    setStepped(next);
    onStep?.(next);
    run.press();
  };
  return {
    value,
    text,
    keys: stepKeys(props.disabledReason !== undefined, stepBy, text, run),
    leave: () => {
      text.done();
      run.now();
    },
  };
}

/** A number to type or to step with the arrow keys (Shift: ten steps). Nonsense returns to the value before. */
export function NumberField(props: NumberFieldProps) {
  const { value, text, keys, leave } = useNumber(props);
  const { min = -Infinity, max = Infinity, unit, placeholder, disabledReason } = props;
  const { value: _value, onCommit: _commit, onStep: _step, step: _by, ...words } = props;
  return (
    <Field {...words}>
      {(ids) => (
        <Tooltip text={disabledReason}>
          <span className={styles['withUnit']}>
            <input
              {...ids}
              {...disabledAttributes(disabledReason)}
              readOnly={disabledReason !== undefined}
              type="text"
              inputMode="decimal"
              role="spinbutton"
              aria-valuenow={value}
              {...(Number.isFinite(min) ? { 'aria-valuemin': min } : {})}
              {...(Number.isFinite(max) ? { 'aria-valuemax': max } : {})}
              className={classNames(styles['input'], styles['numeric'])}
              placeholder={placeholder}
              value={text.draft}
              onChange={(event) => text.change(event.currentTarget.value)}
              onBlur={leave}
              onKeyDown={keys}
            />
            {unit !== undefined && (
              <span className={styles['unit']} aria-hidden>
                {unit}
              </span>
            )}
          </span>
        </Tooltip>
      )}
    </Field>
  );
}
