import { useTranslation } from 'react-i18next';
import { Badge, Button, Progress, Spinner } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import { AdherenceBadge } from '../renders/adherence-badge.tsx';
import { PreviewCanvas } from '../renders/preview-canvas.tsx';
import { shareDone, stageWords, timeLeftWords } from '../renders/progress-words.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { TakeClip } from '../renders/take-clip.tsx';
import type { StripCell as Cell } from './strip-takes.ts';
import styles from './strip.module.css';
import { trade } from './trade.ts';

export type StripCellProps = {
  readonly cell: Cell;
  /** The scene has this strength already. */
  readonly now: boolean;
  readonly playing: boolean;
  readonly onPick: (strength: number) => void;
};

/** One strength of a strip: its draft, how well that kept the plan, and the button that chooses it. */
export function StripCell({ cell, now, playing, onPick }: StripCellProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const { strength, take, job } = cell;
  const name = t('scene.strip.cell', { value: strength });
  return (
    <li className={styles['cell']}>
      <h3 className={styles['strength']}>
        {t('scene.strip.strength', { value: strength })}
        {now && <Badge tone="accent">{t('scene.strip.now')}</Badge>}
      </h3>
      <div className={styles['picture']}>
        {take === undefined ? (
          <Forming job={job} name={name} />
        ) : (
          <TakeClip take={take} name={name} playing={playing} className={styles['clip']} />
        )}
      </div>
      <p className={styles['trade']}>
        {t(`scene.trade.${trade(strength, take?.receipt.settings.alpha ?? 1)}`)}
      </p>
      <div className={styles['foot']}>
        {take === undefined ? <span /> : <AdherenceBadge take={take} />}
        <Button
          size="small"
          disabledReason={readOnly ?? (now ? t('scene.strip.already') : undefined)}
          onClick={() => onPick(strength)}
        >
          {t('scene.strip.pick', { value: strength })}
        </Button>
      </div>
    </li>
  );
}

function Forming({ job, name }: { readonly job: Cell['job']; readonly name: string }) {
  const { t } = useTranslation();
  const progress = useProject((state) => (job === undefined ? undefined : state.progress[job.id]));
  if (job?.state === 'failed')
    return <p className={styles['bad']}>{t('scene.strip.failed', { why: job.failure ?? '' })}</p>;
  if (job?.state === 'cancelled') return <p className={styles['waiting']}>{t('scene.strip.cancelled')}</p>;
  if (job?.state === 'waiting' || progress === undefined)
    return (
      <p className={styles['waiting']}>
        <Spinner size="small" /> {t('scene.strip.waiting')}
      </p>
    );
  const left = timeLeftWords(t, progress.secondsLeft);
  return (
    <>
      {progress.preview !== undefined && (
        <PreviewCanvas preview={progress.preview} label={name} className={styles['clip']} />
      )}
      <div className={styles['progress']}>
        <Progress label={name} value={shareDone(progress)} />
        <span>{[stageWords(t, progress), left].filter((words) => words !== undefined).join(' · ')}</span>
      </div>
    </>
  );
}
