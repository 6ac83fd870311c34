import { Dialog } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { useAllCommands } from '../shortcuts/index.ts';
import styles from './keys-dialog.module.css';

/** Every command that has keys, by what it is about. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useAllCommands().filter((command) => command.shown !== undefined);
  return (
    <Dialog
      open
      size="large"
      reading
      onOpenChange={onClose}
      title={t('shell.keys')}
      description={t('shell.keysHint')}
    >
      <dl className={styles['keys']}>
        {commands.map(({ id, label, shown }) => (
          <div key={id} className={styles['row']}>
            <dt>{label}</dt>
            <dd>
              <kbd>{shown}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
