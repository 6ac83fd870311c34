import type { KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { disabledAttributes, type Disablable } from './disabled.ts';
import { useDraftValue } from './draft-value.ts';
import { Field, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import { Tooltip } from './tooltip.tsx';

export type NumberFieldProps = FieldWords &
  Disablable & {
    readonly value: number | undefined;
    /** Once per change, within `min` and `max` and on `step`. */
    readonly onCommit: (value: number) => void;
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
    readonly unit?: string;
    /** Shown while there is no value: what counts then. */
    readonly placeholder?: string;
  };

const places = (step: number): number => (String(step).split('.')[1] ?? '').length;

/** Arrow keys step, Enter is done, Escape leaves. */
function stepKeys(
  { value, placeholder, step = 1, disabledReason }: NumberFieldProps,
  settle: (number: number) => void,
  text: { readonly done: () => void; readonly cancel: () => void },
) {
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    if (disabledReason !== undefined) return;
    if (event.key === 'Enter') text.done();
    if (event.key === 'Escape') text.cancel();
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    text.cancel();
    const before = value ?? (Number(placeholder) || 0);
    settle(before + direction * step * (event.shiftKey ? 10 : 1));
  };
}

/** A number to type or to step with the arrow keys (Shift: ten steps). Nonsense returns to the value before. */
export function NumberField(props: NumberFieldProps) {
  const {
    value,
    onCommit,
    min = -Infinity,
    max = Infinity,
    step = 1,
    unit,
    placeholder,
    disabledReason,
    ...words
  } = props;
  const shown = value === undefined ? '' : String(Number(value.toFixed(places(step))));
  const settle = (number: number) => {
    const rounded = Number((Math.round(number / step) * step).toFixed(places(step)));
    const within = Math.min(max, Math.max(min, rounded));
    if (within !== value) onCommit(within);
  };
  const text = useDraftValue(shown, (typed) => {
    const number = Number(typed.trim().replace(',', '.'));
    if (typed.trim() === '' || !Number.isFinite(number)) text.reset();
    else settle(number);
    text.reset();
  });
  const keys = stepKeys(props, settle, text);
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
              onBlur={text.done}
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
