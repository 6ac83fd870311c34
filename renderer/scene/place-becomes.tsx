import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import { edit } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { LaterLooks } from './later-looks.tsx';
import { changeScene } from './scene-recipes.ts';

/** What the place of a scene comes to look like within it: another light, or another place. */
export function PlaceBecomes({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  return (
    <LaterLooks
      kind="place"
      looks={scene.placeBecomes}
      off={readOnly}
      onChange={(placeBecomes) => {
        edit(t('scene.edits.placeBecomes'), (draft) => changeScene(draft, scene.id, { placeBecomes }));
      }}
    />
  );
}
