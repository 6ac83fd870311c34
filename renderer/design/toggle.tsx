import { Switch as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton, type IconButtonProps } from './button.tsx';
import { disabledAttributes, type Disablable } from './disabled.ts';
import styles from './toggle.module.css';
import { Tooltip } from './tooltip.tsx';

export type ToggleProps = Omit<IconButtonProps, 'onChange' | 'tone'> & {
  readonly pressed: boolean;
  readonly onPressedChange: (pressed: boolean) => void;
};

/** An icon button that stays pressed: snap, loop, lock. */
export function Toggle({ pressed, onPressedChange, ...rest }: ToggleProps) {
  return (
    <IconButton data-tinted aria-pressed={pressed} onClick={() => onPressedChange(!pressed)} {...rest} />
  );
}

export type SwitchProps = Disablable & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
};

/** A setting that is on or off, with its words beside it. */
export function Switch({ label, hint, checked, onCheckedChange, disabledReason }: SwitchProps) {
  return (
    <label className={styles['row']}>
      <span className={styles['words']}>
        <span>{label}</span>
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
      <Tooltip text={disabledReason}>
        <Radix.Root
          className={styles['switch']}
          checked={checked}
          onCheckedChange={(value) => {
            if (disabledReason === undefined) onCheckedChange(value);
          }}
          {...disabledAttributes(disabledReason)}
        >
          <Radix.Thumb className={styles['thumb']} />
        </Radix.Root>
      </Tooltip>
    </label>
  );
}
