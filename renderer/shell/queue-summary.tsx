import { ChevronDown, ChevronUp, Layers, Pause } from 'lucide-react';
import { Button, Progress } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { useProject } from '../project/index.ts';
import { useCommand, useShownChord } from '../shortcuts/index.ts';
import { resizePane, usePaneSizes } from './pane-sizes.ts';
import styles from './queue-summary.module.css';
import { jobsToGo } from './rendered-scenes.ts';

/** How far the running scene is, 0..1; nothing while none runs. */
function useRunningShare(): number | undefined {
  return useProject((state) => {
    const [running] = Object.values(state.progress);
    return running === undefined || running.total === 0 ? undefined : running.step / running.total;
  });
}

/** One line about the queue that opens it. */
export function QueueSummary() {
  const { t } = useTranslation();
  const { queueShown } = usePaneSizes();
  const count = useProject((state) => jobsToGo(state.queue));
  const paused = useProject((state) => state.queue.paused);
  const share = useRunningShare();
  const toggle = () => resizePane({ queueShown: !usePaneSizes.getState().queueShown });
  useCommand({ id: 'window.queue', run: toggle });
  const words =
    count === 0
      ? t('shell.queueIdle')
      : paused
        ? t('shell.queuePaused', { count })
        : t('shell.queueRunning', { count });
  return (
    <div className={styles['summary']}>
      <Button
        tone="quiet"
        size="small"
        icon={paused ? <Pause aria-hidden /> : <Layers aria-hidden />}
        hint={queueShown ? t('shell.hideQueue') : t('shell.showQueue')}
        keys={useShownChord('window.queue')}
        aria-expanded={queueShown}
        {...(queueShown ? { 'aria-controls': 'queue' } : {})}
        onClick={toggle}
      >
        {t('shell.queue')}
        {queueShown ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
      </Button>
      <span className={styles['words']} role="status">
        {words}
      </span>
      {count > 0 && !paused && (
        <span className={styles['bar']}>
          <Progress label={words} value={share} />
        </span>
      )}
    </div>
  );
}
