import { X } from 'lucide-react';
import { AlertDialog, Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';

export type DialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** A line under the title. */
  readonly description?: ReactNode;
  readonly size?: 'small' | 'normal' | 'large' | 'full';
  /** Buttons, at the lower right. */
  readonly actions?: ReactNode;
  /** No padding around the children. */
  readonly bare?: boolean;
  /** The title is for screen readers only, and there is no close button: Escape or a click beside it closes. */
  readonly headless?: boolean;
  /** Holds nothing but text, so that its body itself is reached by keys and scrolled. */
  readonly reading?: boolean;
  readonly children?: ReactNode;
};

/** The first thing inside to work with gets the focus: not the close button, whose tooltip would open with it. */
function focusInside(event: Event): void {
  const content = event.target;
  if (!(content instanceof HTMLElement)) return;
  const first = content.querySelector<HTMLElement>(
    `.${styles['body']} :is(input, textarea, [role=tab][data-state=active], button)`,
  );
  event.preventDefault();
  (first ?? content).focus();
}

/** Something to settle before going on, above everything else. Escape closes it. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, size = 'normal', actions, children } = props;
  const { bare = false, headless = false, reading = false } = props;
  const { t } = useTranslation();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles['overlay']} />
        <Radix.Content
          className={classNames(styles['content'], styles[size])}
          onOpenAutoFocus={focusInside}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <header className={classNames(styles['header'], headless && styles['unseen'])}>
            <div className={styles['words']}>
              <Radix.Title className={styles['title']}>{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className={styles['description']}>{description}</Radix.Description>
              )}
            </div>
            {!headless && (
              <Radix.Close asChild>
                <IconButton label={t('design.close')}>
                  <X aria-hidden />
                </IconButton>
              </Radix.Close>
            )}
          </header>
          <div
            className={classNames(styles['body'], bare && styles['bare'], headless && styles['headless'])}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- text alone is scrolled by keys
            tabIndex={reading ? 0 : undefined}
          >
            {children}
          </div>
          {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export type ConfirmDialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** What will happen, and whether it can be undone. */
  readonly description: ReactNode;
  /** The verb ("Delete"). */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
};

/** Asks once before something that loses work. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, description, confirm, danger = true, onConfirm } = props;
  const { t } = useTranslation();
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={styles['overlay']} />
        <AlertDialog.Content className={classNames(styles['content'], styles['small'])}>
          <header className={styles['header']}>
            <div className={styles['words']}>
              <AlertDialog.Title className={styles['title']}>{title}</AlertDialog.Title>
              <AlertDialog.Description className={styles['description']}>
                {description}
              </AlertDialog.Description>
            </div>
          </header>
          <footer className={styles['actions']}>
            <AlertDialog.Cancel asChild>
              <Button>{t('design.cancel')}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button tone={danger ? 'danger' : 'primary'} onClick={onConfirm}>
                {confirm}
              </Button>
            </AlertDialog.Action>
          </footer>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
