import { Progress as Radix } from 'radix-ui';
import styles from './progress.module.css';

export type ProgressProps = {
  readonly label: string;
  /** 0..1; absent while nobody knows. */
  readonly value: number | undefined;
  /** The value for screen readers ("step 3 of 20, 12 s left"). */
  readonly text?: string;
};

/** How far something is. */
export function Progress({ label, value, text }: ProgressProps) {
  const percent = value === undefined ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <Radix.Root
      className={styles['track']}
      value={percent}
      aria-label={label}
      {...(text === undefined ? {} : { getValueLabel: () => text })}
    >
      <Radix.Indicator
        className={styles['bar']}
        {...(percent === null ? {} : { style: { transform: `translateX(${percent - 100}%)` } })}
      />
    </Radix.Root>
  );
}
