import { FolderX } from 'lucide-react';
import { useState } from 'react';
import { Button, notify } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { saveCopy, useProject, wordsOf } from '../project/index.ts';
import styles from './connection-lost.module.css';
import { go } from './route.ts';

/** Says that the film's folder is not in its place, and offers to save the film elsewhere; nothing while it is. */
export function StoppedBar() {
  const { t } = useTranslation();
  const stopped = useProject((state) => state.stopped);
  const [busy, setBusy] = useState(false);
  if (stopped === undefined) return null;
  const save = async () => {
    setBusy(true);
    try {
      const { copy, lost } = await saveCopy();
      const { title } = copy;
      if (lost > 0) notify(t('shell.copySavedWithout', { title, count: lost }), { tone: 'warning' });
      else notify(t('shell.copySaved', { title }), { tone: 'success' });
      go({ page: 'project', project: copy.id });
    } catch (error) {
      notify(wordsOf(error), { tone: 'error' });
      setBusy(false);
    }
  };
  return (
    <div className={styles['bar']} role="alert">
      <FolderX aria-hidden />
      <strong>{t('shell.stopped')}</strong>
      <span className={styles['words']} data-selectable>
        {t('shell.stoppedWhy', { reason: stopped })}
      </span>
      <Button size="small" tone="primary" busy={busy} onClick={() => void save()}>
        {t('shell.saveCopy')}
      </Button>
    </div>
  );
}
