import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import { TextArea, TextField } from '../design/index.ts';
import { edit } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { changeScene } from './scene-recipes.ts';
import styles from './scene.module.css';

/** What to keep out of the picture, and notes for people. */
export function SceneRemarks({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const { id } = scene;
  return (
    <div className={styles['section']}>
      <TextField
        label={t('scene.negative')}
        placeholder={t('scene.negativePlaceholder')}
        value={scene.negative ?? ''}
        maxLength={500}
        disabledReason={readOnly}
        onCommit={(words) =>
          edit(t('scene.edits.negative'), (draft) => changeScene(draft, id, { negative: words.trim() }))
        }
      />
      <TextArea
        label={t('scene.notes')}
        hint={t('scene.notesHint')}
        rows={2}
        maxLength={2000}
        value={scene.notes ?? ''}
        disabledReason={readOnly}
        onCommit={(notes) =>
          edit(t('scene.edits.notes'), (draft) => changeScene(draft, id, { notes: notes.trim() }))
        }
      />
    </div>
  );
}
