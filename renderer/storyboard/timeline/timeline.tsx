import { useTranslation } from '../../language/index.ts';
import { KeyframeGrid } from './keyframe-grid.tsx';
import styles from './timeline.module.css';
import { Transport } from './transport.tsx';
import { useTimelineCommands } from './timeline-commands.ts';

/** Below the canvas: playing, and a row of nine keyframes for everybody in the scene. */
export function Timeline() {
  const { t } = useTranslation();
  useTimelineCommands();
  return (
    <section className={styles['timeline']} aria-label={t('storyboard.timeline.title')}>
      <Transport />
      <KeyframeGrid />
    </section>
  );
}
