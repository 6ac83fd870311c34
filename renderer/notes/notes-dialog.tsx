import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../design/index.ts';
import { select, useProject } from '../project/index.ts';
import { NoteList } from './note-list.tsx';
import { notesOfScene } from './scene-notes.ts';
import styles from './notes.module.css';

/** Everything the plan replaced, left out or decided, in the whole film; scenes can be gone to. */
export function NotesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const film = document.notes.map((text) => ({ kind: 'assumption' as const, text }));
  const scenes = document.order.flatMap((id, at) => {
    const scene = document.scenes[id];
    const notes = scene === undefined ? [] : notesOfScene(document, scene);
    return notes.length === 0 ? [] : [{ id, number: at + 1, notes }];
  });
  const none = film.length === 0 && scenes.length === 0;
  const go = (scene: string) => {
    select({ scene });
    onClose();
  };
  return (
    <Dialog
      open
      size="large"
      onOpenChange={onClose}
      title={t('notes.title')}
      description={t(none ? 'notes.none' : 'notes.text')}
    >
      <div className={styles['scenes']}>
        {film.length > 0 && (
          <section>
            <h3>{t('notes.film')}</h3>
            <NoteList label={t('notes.film')} notes={film} />
          </section>
        )}
        {scenes.map(({ id, number, notes }) => (
          <section key={id}>
            <h3>
              <Button size="small" tone="quiet" hint={t('notes.go')} onClick={() => go(id)}>
                {t('notes.inScene', { number })}
              </Button>
            </h3>
            <NoteList label={t('notes.inScene', { number })} notes={notes} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
