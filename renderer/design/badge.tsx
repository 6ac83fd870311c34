import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './badge.module.css';

export type Tone = 'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger';

export type BadgeProps = {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  /** More words, on hover. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
};

/** One word about the thing beside it. */
export function Badge({ tone = 'neutral', icon, title, children }: BadgeProps) {
  return (
    <span className={classNames(styles['badge'], styles[tone])} title={title}>
      {icon}
      {children}
    </span>
  );
}
