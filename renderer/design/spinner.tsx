import { classNames } from './class-names.ts';
import styles from './spinner.module.css';

export type SpinnerProps = {
  readonly size?: 'small' | 'normal' | 'large';
  /** What is being waited for; without it the spinner is decoration beside words that say so. */
  readonly label?: string;
};

/** Something is going on, and nobody knows how far it is. */
export function Spinner({ size = 'normal', label }: SpinnerProps) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'status', 'aria-label': label };
  return <span className={classNames(styles['spinner'], styles[size])} {...name} />;
}
