import type { ComponentPropsWithRef, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import { disabledAttributes, type Disablable } from './disabled.ts';
import { useDraftValue } from './draft-value.ts';
import { Field, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import { Tooltip } from './tooltip.tsx';

type Text = FieldWords &
  Disablable & {
    readonly value: string;
    /** Every letter. */
    readonly onValueChange?: (value: string) => void;
    /** Once, on Enter or when the field is left, and only if something changed. */
    readonly onCommit?: (value: string) => void;
    /** An emptied field goes back to what it said. */
    readonly neverEmpty?: boolean;
  };

/** While it is typed in, either the caller holds the text (`onValueChange`) or the field does (`onCommit`). */
function useText({ value, onValueChange, onCommit, neverEmpty }: Text) {
  const held = useDraftValue(value, (next) => onCommit?.(next), neverEmpty);
  return {
    value: onValueChange === undefined ? held.draft : value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      held.change(event.currentTarget.value);
      onValueChange?.(event.currentTarget.value);
    },
    done: held.done,
    cancel: held.cancel,
  };
}

/** Says so when no more can be written: the browser only stops taking letters, also from a long text that is pasted. */
function useFullness(text: string, most: number | undefined): string | undefined {
  const { t } = useTranslation();
  return most !== undefined && text.length >= most ? t('design.full', { most }) : undefined;
}

/** The words around a field, apart from what goes to the control itself. */
function apart<T extends Text>(props: T) {
  const { label, hint, error, labelHidden, aside, className, ...rest } = props;
  const words: FieldWords = {
    label,
    hint,
    error,
    aside,
    className,
    ...(labelHidden === undefined ? {} : { labelHidden }),
  };
  const {
    value: _value,
    onValueChange: _change,
    onCommit: _commit,
    neverEmpty: _never,
    disabledReason,
    ...control
  } = rest;
  return { words, disabledReason, control };
}

export type TextFieldProps = Text & Omit<ComponentPropsWithRef<'input'>, 'value' | 'disabled' | keyof Text>;

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const text = useText(props);
  const { words, disabledReason, control } = apart(props);
  const full = useFullness(text.value, props.maxLength);
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') text.done();
    if (event.key === 'Escape' && props.onCommit !== undefined) text.cancel();
    props.onKeyDown?.(event);
  };
  return (
    <Field {...words} hint={full ?? words.hint}>
      {(ids) => (
        <Tooltip text={disabledReason}>
          <input
            type="text"
            dir="auto"
            {...control}
            {...ids}
            {...disabledAttributes(disabledReason)}
            readOnly={disabledReason !== undefined}
            className={styles['input']}
            value={text.value}
            onChange={text.onChange}
            onKeyDown={keys}
            onBlur={(event) => {
              text.done();
              props.onBlur?.(event);
            }}
          />
        </Tooltip>
      )}
    </Field>
  );
}

export type TextAreaProps = Text & Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'disabled' | keyof Text>;

/** Several lines of text; Mod+Enter is done. */
export function TextArea(props: TextAreaProps) {
  const text = useText(props);
  const { words, disabledReason, control } = apart(props);
  const full = useFullness(text.value, props.maxLength);
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) text.done();
    if (event.key === 'Escape' && props.onCommit !== undefined) text.cancel();
    props.onKeyDown?.(event);
  };
  return (
    <Field {...words} hint={full ?? words.hint}>
      {(ids) => (
        <Tooltip text={disabledReason}>
          <textarea
            rows={3}
            dir="auto"
            {...control}
            {...ids}
            {...disabledAttributes(disabledReason)}
            readOnly={disabledReason !== undefined}
            className={classNames(styles['input'])}
            value={text.value}
            onChange={text.onChange}
            onKeyDown={keys}
            onBlur={(event) => {
              text.done();
              props.onBlur?.(event);
            }}
          />
        </Tooltip>
      )}
    </Field>
  );
}
