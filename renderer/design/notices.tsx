import { CircleCheck, Info, OctagonAlert, TriangleAlert, X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import { dismiss, useNotices, type Notice } from './notices.ts';
import styles from './notices.module.css';

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, error: OctagonAlert };

/**
 * Milliseconds until a notice goes by itself: longer for what went wrong or offers something. While it is pointed at, has
 * the keyboard, or the window is not the one in use, its time stands still.
 */
const lifetime = ({ tone, action, stays = false }: Notice): number =>
  stays ? Infinity : tone === 'error' ? 30_000 : action === undefined ? 5_000 : 10_000;

function NoticeToast({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const Icon = ICONS[notice.tone];
  return (
    <Toast.Root
      className={classNames(styles['toast'], styles[notice.tone])}
      duration={lifetime(notice)}
      type={notice.tone === 'error' ? 'foreground' : 'background'}
      onOpenChange={(open) => !open && dismiss(notice.id)}
    >
      <Icon aria-hidden />
      <Toast.Description className={styles['text']}>{notice.text}</Toast.Description>
      {notice.action !== undefined && (
        <Toast.Action asChild altText={notice.action.label}>
          <Button size="small" onClick={notice.action.run}>
            {notice.action.label}
          </Button>
        </Toast.Action>
      )}
      <Toast.Close asChild>
        <IconButton size="small" label={t('design.dismiss')}>
          <X aria-hidden />
        </IconButton>
      </Toast.Close>
    </Toast.Root>
  );
}

/** Shows what `notify()` says; once in the window. F8 goes there. */
export function Notices() {
  const { t } = useTranslation();
  const notices = useNotices((state) => state.notices);
  return (
    <Toast.Provider label={t('design.notice')} swipeDirection="right">
      {notices.map((notice) => (
        <NoticeToast key={notice.id} notice={notice} />
      ))}
      <Toast.Viewport className={styles['viewport']} label={t('design.notices')} />
    </Toast.Provider>
  );
}
