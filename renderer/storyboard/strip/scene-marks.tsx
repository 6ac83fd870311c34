import { Clock, Lock, RefreshCw } from 'lucide-react';
import type { Id } from '../../../preload/contract/ids.ts';
import type { JobProgress, Take } from '../../../preload/contract/takes.ts';
import { Badge, Progress, type Tone } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { shareDone } from '../../renders/progress-words.ts';
import { verdict } from '../../renders/take-list.ts';
import { useSceneNumber } from '../stage/use-scene.ts';
import { shownTake } from '../shown-take.ts';
import styles from './strip.module.css';

const TONES: Readonly<Record<ReturnType<typeof verdict>, Tone>> = {
  good: 'success',
  fair: 'warning',
  poor: 'danger',
};

type SceneState = {
  readonly take: Take | undefined;
  readonly running: JobProgress | undefined;
  readonly waiting: boolean;
  readonly locked: boolean;
};

function useSceneState(id: Id): SceneState {
  const take = useProject((state) => shownTake(state.takes, id));
  const running = useProject((state) => Object.values(state.progress).find((job) => job.scene === id));
  const waiting = useProject((state) =>
    state.queue.jobs.some((job) => job.scene === id && job.state === 'waiting'),
  );
  const locked = useProject((state) => state.document.scenes[id]?.locked === true);
  return { take, running, waiting, locked };
}

const percentOf = (score: number): number => Math.round(score * 100);

/** The marks of a scene in words, for its card's name. */
export function useSceneWords(id: Id): readonly string[] {
  const { t } = useTranslation();
  const { take, running, waiting, locked } = useSceneState(id);
  const number = useSceneNumber(id);
  const score = take?.adherence?.score;
  return [
    take === undefined ? t('storyboard.strip.noTake') : undefined,
    take?.stale === true ? t('storyboard.strip.stale') : undefined,
    score === undefined ? undefined : t('storyboard.strip.score', { percent: percentOf(score) }),
    running === undefined ? undefined : t('storyboard.strip.rendering', { number }),
    waiting ? t('storyboard.strip.waiting') : undefined,
    locked ? t('storyboard.strip.lockedScene') : undefined,
  ].filter((word) => word !== undefined);
}

/** Stale, adherence, waiting, being drawn. */
export function SceneMarks({ id }: { readonly id: Id }) {
  const { t } = useTranslation();
  const { take, running, waiting, locked } = useSceneState(id);
  const number = useSceneNumber(id);
  const score = take?.adherence?.score;
  return (
    <span className={styles['marks']}>
      {locked && (
        <span title={t('storyboard.strip.lockedScene')} className={styles['mark']}>
          <Lock aria-hidden />
        </span>
      )}
      {take?.stale === true && (
        <span title={t('storyboard.strip.stale')} className={styles['stale']}>
          <RefreshCw aria-hidden />
        </span>
      )}
      {score !== undefined && (
        <Badge
          tone={TONES[verdict(score)]}
          title={t('storyboard.strip.score', { percent: percentOf(score) })}
        >
          {percentOf(score)} %
        </Badge>
      )}
      {waiting && running === undefined && (
        <span title={t('storyboard.strip.waiting')} className={styles['mark']}>
          <Clock aria-hidden />
        </span>
      )}
      {running !== undefined && (
        <span className={styles['running']}>
          <Progress label={t('storyboard.strip.rendering', { number })} value={shareDone(running)} />
        </span>
      )}
    </span>
  );
}
