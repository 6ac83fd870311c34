import { Clapperboard } from 'lucide-react';
import { useEffect } from 'react';
import { Button, EmptyState } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { addSceneAfter } from '../actions/scene-actions.ts';
import { pause } from '../playback/playback.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { look, useView } from '../view.ts';
import { Canvas } from './canvas.tsx';
import styles from './stage.module.css';
import { useStageCommands } from './stage-commands.ts';
import { Toolbar } from './toolbar.tsx';
import { useScene } from './use-scene.ts';

/** The middle of the window: the canvas with its tools, and the timeline of keyframes below it. */
export function Stage() {
  const { t } = useTranslation();
  const scene = useScene()?.id;
  useStageCommands();
  useEffect(() => {
    // What belonged to the scene before does not follow to the next one.
    look({ unnamed: undefined, keyframes: new Map(), inspected: undefined, drawing: false });
    return () => pause();
  }, [scene]);
  return (
    <section className={styles['stage']} aria-label={t('storyboard.canvas.title')}>
      <Toolbar />
      {scene === undefined ? <NoScene /> : <Canvas />}
      <Timeline />
      <Said />
    </section>
  );
}

function NoScene() {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const none = useProject(({ document }) => document.order.length === 0);
  return (
    <EmptyState
      icon={<Clapperboard aria-hidden />}
      title={t(none ? 'storyboard.canvas.noScenes' : 'storyboard.canvas.noScene')}
      actions={
        <Button tone="primary" disabledReason={readOnly} onClick={() => addSceneAfter(undefined)}>
          {t('storyboard.strip.add')}
        </Button>
      }
    >
      {t(none ? 'storyboard.canvas.noScenesHint' : 'storyboard.canvas.noSceneHint')}
    </EmptyState>
  );
}

/** Reads out what happened. */
function Said() {
  const said = useView((state) => state.said);
  return (
    <p role="status" className={styles['unseen']}>
      {said}
    </p>
  );
}
