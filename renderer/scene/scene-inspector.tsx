import { Clapperboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import { EmptyState, Panel } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import { DrawingSettings } from './drawing-settings.tsx';
import { LayoutStrength } from './layout-strength.tsx';
import { RenderButtons } from './render-buttons.tsx';
import { SceneRemarks } from './scene-remarks.tsx';
import { SceneText } from './scene-text.tsx';
import styles from './scene.module.css';
import { TrackInspector } from './track-inspector.tsx';

/** Everything of the selected scene but its motion: words, place, layout strength, seed, and the chosen thing in it. */
export function SceneInspector() {
  const { t } = useTranslation();
  const scene = useProject(({ document, selection }) =>
    selection.scene === undefined ? undefined : document.scenes[selection.scene],
  );
  const number = useProject(({ document, selection }) => document.order.indexOf(selection.scene ?? '')) + 1;
  if (scene === undefined)
    return (
      <Panel title={t('scene.none')}>
        <EmptyState icon={<Clapperboard aria-hidden />} title={t('scene.none')}>
          {t('scene.noneHint')}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title={t('scene.title', { number })}>
      <Sections key={scene.id} scene={scene} />
    </Panel>
  );
}

function Sections({ scene }: { readonly scene: StudioScene }) {
  return (
    <div className={styles['sections']}>
      <SceneText scene={scene} />
      <TrackInspector scene={scene} />
      <LayoutStrength scene={scene} />
      <DrawingSettings scene={scene} />
      <SceneRemarks scene={scene} />
      <RenderButtons scene={scene} />
    </div>
  );
}
