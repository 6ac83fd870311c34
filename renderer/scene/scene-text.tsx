import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import { castWord } from '../cast/cast-recipes.ts';
import { NamePicker } from '../cast/name-picker.tsx';
import { TextArea } from '../design/index.ts';
import { NoteList, notesOfScene } from '../notes/index.ts';
import { edit, useProject } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { PlaceBecomes } from './place-becomes.tsx';
import { SceneLight } from './scene-light.tsx';
import { castNamed, changeScene } from './scene-recipes.ts';
import { SentenceOffer } from './sentence-offer.tsx';
import styles from './scene.module.css';

/** What the plan replaced or left out in the scene. */
function SceneNotes({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const notes = notesOfScene(document, scene);
  return notes.length === 0 ? undefined : <NoteList label={t('notes.title')} notes={notes} />;
}

/** What happens in a scene, and where. */
export function SceneText({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const [empty, setEmpty] = useState(false);
  const { id } = scene;
  return (
    <div className={styles['section']}>
      <TextArea
        label={t('scene.sentence')}
        hint={t('scene.sentenceHint')}
        error={empty ? t('scene.sentenceEmpty') : undefined}
        rows={3}
        maxLength={500}
        value={scene.description}
        disabledReason={readOnly}
        onCommit={(words) => {
          const sentence = words.trim();
          setEmpty(sentence === '');
          if (sentence === '' || sentence === scene.description) return;
          edit(t('scene.edits.sentence'), (draft) => changeScene(draft, id, { description: sentence }));
        }}
      />
      <SceneNotes scene={scene} />
      <SentenceOffer scene={scene} />
      <NamePicker
        kind="place"
        label={t('scene.place')}
        newLabel={t('scene.placeNew')}
        nameLabel={t('scene.placeName')}
        value={scene.place}
        disabledReason={readOnly}
        onPick={(place) => edit(t('scene.edits.place'), (draft) => changeScene(draft, id, { place }))}
        onName={(name) =>
          edit(t('scene.edits.place'), (draft) =>
            changeScene(draft, id, { place: castNamed(draft, 'place', name) }),
          )
        }
        onWord={(word) =>
          edit(t('scene.edits.place'), (draft) => changeScene(draft, id, { place: castWord(draft, word) }))
        }
      />
      <SceneLight scene={scene} />
      <PlaceBecomes scene={scene} />
    </div>
  );
}
