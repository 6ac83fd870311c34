import { Check } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './checkbox.module.css';
import { disabledAttributes, type Disablable } from './disabled.ts';
import { Tooltip } from './tooltip.tsx';

export type CheckboxProps = Disablable & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
};

/** A tick and its words. */
export function Checkbox({ label, hint, checked, onCheckedChange, disabledReason }: CheckboxProps) {
  return (
    <label className={styles['row']}>
      <Tooltip text={disabledReason}>
        <Radix.Root
          className={styles['box']}
          checked={checked}
          onCheckedChange={(value) => {
            if (disabledReason === undefined) onCheckedChange(value === true);
          }}
          {...disabledAttributes(disabledReason)}
        >
          <Radix.Indicator className={styles['mark']}>
            <Check aria-hidden />
          </Radix.Indicator>
        </Radix.Root>
      </Tooltip>
      <span className={styles['words']}>
        <span {...(disabledReason === undefined ? {} : { className: styles['off'] })}>{label}</span>
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  );
}
