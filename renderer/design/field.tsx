import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

export type FieldWords = {
  readonly label: ReactNode;
  /** A line below that says what the field does. */
  readonly hint?: ReactNode;
  /** What is wrong with the value; takes the hint's place. */
  readonly error?: string | undefined;
  /** The label is for screen readers only. */
  readonly labelHidden?: boolean;
  /** Beside the label, at the end of the line: a value, a reset button. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
};

/** What ties a control to the words around it. */
export type FieldIds = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

export type FieldProps = FieldWords & { readonly children: (ids: FieldIds) => ReactNode };

/** Label above, control, hint or error below. */
export function Field({ label, hint, error, labelHidden = false, aside, className, children }: FieldProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className={classNames(styles['field'], className)}>
      <div className={classNames(styles['head'], labelHidden && aside === undefined && styles['unseen'])}>
        <label htmlFor={id} className={classNames(styles['label'], labelHidden && styles['unseen'])}>
          {label}
        </label>
        {aside}
      </div>
      {children({
        id,
        ...(below === undefined ? {} : { 'aria-describedby': `${id}-below` }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      {below !== undefined && (
        <div
          id={`${id}-below`}
          className={error === undefined ? styles['hint'] : styles['error']}
          {...(error === undefined ? {} : { role: 'alert' })}
        >
          {below}
        </div>
      )}
    </div>
  );
}
