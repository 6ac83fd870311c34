import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../design/index.ts';
import styles from './library.module.css';
import { WordBrowser } from './word-browser.tsx';
import type { NamedWord } from './word-drag.ts';

export type WordDialogProps = {
  readonly kind: 'entity' | 'place';
  readonly onTake: (word: NamedWord) => void;
  readonly onClose: () => void;
};

/** Takes one of the places, or one of the things, that the pack draws. */
export function WordDialog({ kind, onTake, onClose }: WordDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<NamedWord>();
  const take = (word: NamedWord) => {
    onClose();
    onTake(word);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="large"
      title={t(kind === 'place' ? 'library.pickPlace' : 'library.pickEntity')}
      actions={
        <>
          <Button onClick={onClose}>{t('design.cancel')}</Button>
          <Button
            tone="primary"
            disabledReason={chosen === undefined ? t('library.pickHint') : undefined}
            onClick={() => chosen !== undefined && take(chosen)}
          >
            {t('library.use')}
          </Button>
        </>
      }
    >
      <div className={styles['dialog']}>
        <WordBrowser kind={kind} hint={t('library.pickHint')} onChoose={setChosen} onTake={take} />
      </div>
    </Dialog>
  );
}
