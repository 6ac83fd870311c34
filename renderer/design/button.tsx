import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { disabledAttributes, refuseClick, type Disablable } from './disabled.ts';
import { Spinner } from './spinner.tsx';
import { Tooltip } from './tooltip.tsx';

export type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'disabled'> &
  Disablable & {
    /** `primary` is the one thing to do next; `danger` loses something. */
    readonly tone?: 'primary' | 'normal' | 'quiet' | 'danger';
    readonly size?: 'small' | 'normal' | 'large';
    readonly icon?: ReactNode;
    /** Waits for its own work: shows it, and refuses clicks. */
    readonly busy?: boolean;
    /** A tooltip beyond the words on it. */
    readonly hint?: string | undefined;
    readonly keys?: string | undefined;
  };

/** A button with words on it. */
export function Button(props: ButtonProps) {
  const {
    tone = 'normal',
    size = 'normal',
    icon,
    busy = false,
    hint,
    keys,
    disabledReason,
    className,
    ...rest
  } = props;
  const off = disabledReason !== undefined || busy;
  return (
    <Tooltip text={disabledReason ?? hint} keys={disabledReason === undefined ? keys : undefined}>
      <button
        type="button"
        {...rest}
        {...disabledAttributes(disabledReason)}
        {...(busy ? { 'aria-busy': true } : {})}
        {...(off ? { onClick: refuseClick } : {})}
        className={classNames(styles['button'], styles[tone], size !== 'normal' && styles[size], className)}
      >
        {busy ? <Spinner size="small" /> : icon}
        {rest.children}
      </button>
    </Tooltip>
  );
}

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'aria-label'> &
  Disablable & {
    /** What it does: its name for screen readers and its tooltip. */
    readonly label: string;
    readonly keys?: string | undefined;
    readonly tone?: 'normal' | 'quiet' | 'primary' | 'danger';
    readonly size?: 'small' | 'normal' | 'large';
    readonly side?: 'top' | 'bottom' | 'left' | 'right';
  };

/** A button with a picture on it (its child) and its words in a tooltip. */
export function IconButton(props: IconButtonProps) {
  const { label, keys, tone = 'quiet', size = 'normal', side, disabledReason, className, ...rest } = props;
  const text = disabledReason === undefined ? label : `${label}. ${disabledReason}`;
  return (
    <Tooltip text={text} keys={disabledReason === undefined ? keys : undefined} side={side}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        {...disabledAttributes(disabledReason)}
        {...(disabledReason === undefined ? {} : { onClick: refuseClick })}
        className={classNames(
          styles['button'],
          styles['icon'],
          styles[tone],
          size !== 'normal' && styles[size],
          className,
        )}
      />
    </Tooltip>
  );
}
