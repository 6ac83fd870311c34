import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ArrowDown, ArrowUp, ChevronsUp, Ellipsis, GripVertical, RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RenderJob } from '../../preload/contract/takes.ts';
import { Badge, classNames, IconButton, Menu, Progress, type Tone } from '../design/index.ts';
import { select, useProject } from '../project/index.ts';
import { PreviewCanvas } from './preview-canvas.tsx';
import { shareDone, stageWords, timeLeftWords } from './progress-words.ts';
import styles from './queue.module.css';

/** Where to move a waiting job. */
export type Move = 'earlier' | 'later' | 'first';

export type JobActions = {
  readonly move: (job: RenderJob, where: Move) => void;
  readonly cancel: (job: RenderJob) => void;
  readonly retry: (job: RenderJob) => void;
};

const TONES: Readonly<Record<RenderJob['state'], Tone>> = {
  waiting: 'neutral',
  running: 'accent',
  done: 'success',
  failed: 'danger',
  cancelled: 'neutral',
};

/** "Scene 3 · Draft · strength 1.5", as shown and as spoken. */
export function useJobWords(job: RenderJob): { readonly number: number; readonly what: string } {
  const { t } = useTranslation();
  const number = useProject((state) => state.document.order.indexOf(job.scene)) + 1;
  const { strength, steps } = job.overrides;
  const words = [
    number > 0 ? t('renders.scene', { number }) : t('renders.sceneGone'),
    t(`renders.kind.${job.kind}`),
    ...(strength === undefined ? [] : [t('renders.queue.strength', { value: strength })]),
    ...(steps === undefined ? [] : [t('renders.queue.steps', { n: steps })]),
    ...(job.automatic ? [t('renders.queue.automatic')] : []),
  ];
  return { number, what: words.join(' · ') };
}

function JobWords({ job, what }: { readonly job: RenderJob; readonly what: string }) {
  const sentence = useProject((state) => state.document.scenes[job.scene]?.description);
  const [scene, ...rest] = what.split(' · ');
  return (
    <div className={styles['words']}>
      <button
        type="button"
        className={styles['scene']}
        onClick={() => sentence !== undefined && select({ scene: job.scene, tracks: [] })}
        title={sentence}
      >
        <strong>{scene}</strong> <span className={styles['sentence']}>{sentence}</span>
      </button>
      <span className={styles['detail']}>{job.failure ?? rest.join(' · ')}</span>
    </div>
  );
}

/** The running job: its frames as they form, its stage and the time left. */
export function RunningJob({ job, actions }: { readonly job: RenderJob; readonly actions: JobActions }) {
  const { t } = useTranslation();
  const { number, what } = useJobWords(job);
  const progress = useProject((state) => state.progress[job.id]);
  const stage = progress === undefined ? t('renders.queue.state.running') : stageWords(t, progress);
  const left = timeLeftWords(t, progress?.secondsLeft);
  const share = progress === undefined ? undefined : shareDone(progress);
  return (
    <div className={classNames(styles['row'], styles['running'])}>
      {progress?.preview === undefined ? (
        <span className={styles['blank']} aria-hidden />
      ) : (
        <PreviewCanvas
          preview={progress.preview}
          label={t('renders.queue.preview', { number })}
          className={styles['preview']}
        />
      )}
      <div className={styles['forming']}>
        <JobWords job={job} what={what} />
        <Progress
          label={t('renders.queue.progress', { number })}
          value={share}
          text={left === undefined ? stage : `${stage}, ${left}`}
        />
        <span className={styles['stage']}>
          <span>{stage}</span>
          <span>{left}</span>
        </span>
      </div>
      <IconButton
        label={t('renders.queue.cancel', { number })}
        size="small"
        onClick={() => actions.cancel(job)}
      >
        <X aria-hidden />
      </IconButton>
    </div>
  );
}

const KEYS: Readonly<Record<string, Move>> = { ArrowUp: 'earlier', ArrowDown: 'later', Home: 'first' };

/** A waiting job: dragged by its handle, or moved by Alt and arrow keys. */
export const WaitingJob = memo(function WaitingJob(props: {
  readonly job: RenderJob;
  readonly actions: JobActions;
}) {
  const { job, actions } = props;
  const { t } = useTranslation();
  const { number, what } = useJobWords(job);
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: job.id,
  });
  const keys = (event: KeyboardEvent) => {
    const where = event.altKey ? KEYS[event.key] : undefined;
    if (where === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    actions.move(job, where);
  };
  return (
    <li
      ref={setNodeRef}
      className={classNames(styles['row'], isDragging && styles['dragged'])}
      style={{ transform: CSS.Transform.toString(transform), transition }}
      onKeyDown={keys}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        className={styles['handle']}
        aria-label={t('renders.queue.move', { what })}
        data-job={job.id}
        {...listeners}
      >
        <GripVertical aria-hidden />
      </button>
      <JobWords job={job} what={what} />
      <MoveMenu job={job} what={what} actions={actions} />
      <IconButton
        label={t('renders.queue.cancel', { number })}
        size="small"
        onClick={() => actions.cancel(job)}
      >
        <X aria-hidden />
      </IconButton>
    </li>
  );
});

type MoveMenuProps = { readonly job: RenderJob; readonly what: string; readonly actions: JobActions };

function MoveMenu({ job, what, actions }: MoveMenuProps) {
  const { t } = useTranslation();
  const item = (where: Move, label: string, icon: ReactNode, keys: string) => ({
    label,
    icon,
    keys,
    onSelect: () => actions.move(job, where),
  });
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('renders.takes.more', { what })} size="small">
          <Ellipsis aria-hidden />
        </IconButton>
      }
      items={[
        item('first', t('renders.queue.first'), <ChevronsUp aria-hidden />, 'Alt Home'),
        item('earlier', t('renders.queue.up'), <ArrowUp aria-hidden />, 'Alt ↑'),
        item('later', t('renders.queue.down'), <ArrowDown aria-hidden />, 'Alt ↓'),
      ]}
    />
  );
}

/** A job that ended, with the reason if it failed. */
export const EndedJob = memo(function EndedJob(props: {
  readonly job: RenderJob;
  readonly actions: JobActions;
}) {
  const { job, actions } = props;
  const { t } = useTranslation();
  const { what } = useJobWords(job);
  return (
    <li className={classNames(styles['row'], styles['ended'])}>
      <Badge tone={TONES[job.state]}>{t(`renders.queue.state.${job.state}`)}</Badge>
      <JobWords job={job} what={what} />
      {(job.state === 'failed' || job.state === 'cancelled') && (
        <IconButton
          label={`${t('renders.queue.retry')}: ${what}`}
          size="small"
          onClick={() => actions.retry(job)}
        >
          <RotateCcw aria-hidden />
        </IconButton>
      )}
    </li>
  );
});
