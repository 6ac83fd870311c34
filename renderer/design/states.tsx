import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './states.module.css';

export type EmptyStateProps = {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  /** What one could do now. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** Nothing here yet, and how that changes. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles['state']}>
      {icon !== undefined && <span className={styles['icon']}>{icon}</span>}
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['words']}>{children}</div>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}

export type ErrorStateProps = {
  readonly title: ReactNode;
  /** The reason, one line. */
  readonly children?: ReactNode;
  /** A way on, at least "Try again". */
  readonly actions?: ReactNode;
};

/** Something went wrong here, why, and the way on. */
export function ErrorState({ title, children, actions }: ErrorStateProps) {
  return (
    <div className={classNames(styles['state'])} role="alert">
      <span className={classNames(styles['icon'], styles['bad'])}>
        <TriangleAlert aria-hidden />
      </span>
      <p className={styles['title']}>{title}</p>
      {children !== undefined && (
        <div className={classNames(styles['words'], styles['reason'])} data-selectable>
          {children}
        </div>
      )}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
