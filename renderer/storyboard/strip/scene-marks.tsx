import { Clock, EyeOff, Lock, RefreshCw, Replace } from 'lucide-react';
import { useMemo } from 'react';
import type { Id } from '../../../preload/contract/ids.ts';
import type { JobProgress, Take, TakeKind } from '../../../preload/contract/takes.ts';
import { Badge, Progress, type Tone } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { lossesOf, notesOfScene } from '../../notes/scene-notes.ts';
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
  /** Of what runs. */
  readonly kind: TakeKind;
  readonly waiting: boolean;
  readonly locked: boolean;
};

function useSceneState(id: Id): SceneState {
  const take = useProject((state) => shownTake(state.takes, id));
  const running = useProject((state) => Object.values(state.progress).find((job) => job.scene === id));
  const kind = useProject(
    (state) => state.queue.jobs.find((job) => job.scene === id && job.state === 'running')?.kind ?? 'full',
  );
  const waiting = useProject((state) =>
    state.queue.jobs.some((job) => job.scene === id && job.state === 'waiting'),
  );
  const locked = useProject((state) => state.document.scenes[id]?.locked === true);
  return { take, running, kind, waiting, locked };
}

type Losses = { readonly count: number; readonly replaced: boolean };

/** How many of a scene's words are drawn as something else or not at all. */
function useLosses(id: Id): Losses {
  const cast = useProject((state) => state.document.cast);
  const scene = useProject((state) => state.document.scenes[id]);
  return useMemo(() => {
    const lost = scene === undefined ? [] : lossesOf(notesOfScene({ cast }, scene));
    return { count: lost.length, replaced: lost.some(({ kind }) => kind === 'substitution') };
  }, [cast, scene]);
}

const percentOf = (score: number): number => Math.round(score * 100);

/** The marks of a scene in words, for its card's name. */
export function useSceneWords(id: Id): readonly string[] {
  const { t } = useTranslation();
  const { take, running, kind, waiting, locked } = useSceneState(id);
  const number = useSceneNumber(id);
  const score = take?.adherence?.score;
  const { count } = useLosses(id);
  return [
    count === 0 ? undefined : t('notes.mark', { count }),
    take === undefined ? t('storyboard.strip.noTake') : undefined,
    take?.stale === true ? t('storyboard.strip.stale') : undefined,
    score === undefined ? undefined : t('storyboard.strip.score', { percent: percentOf(score) }),
    running === undefined ? undefined : t(`storyboard.strip.rendering.${kind}`, { number }),
    waiting ? t('storyboard.strip.waiting') : undefined,
    locked ? t('storyboard.strip.lockedScene') : undefined,
  ].filter((word) => word !== undefined);
}

/** A sign where words of a scene are not in its picture; it stands out where something else is drawn for one. */
function LossMark({ id }: { readonly id: Id }) {
  const { t } = useTranslation();
  const { count, replaced } = useLosses(id);
  if (count === 0) return undefined;
  return (
    <span title={t('notes.mark', { count })} className={styles[replaced ? 'stale' : 'mark']}>
      {replaced ? <Replace aria-hidden /> : <EyeOff aria-hidden />}
    </span>
  );
}

/** Lost words, stale, adherence, waiting, being drawn. */
export function SceneMarks({ id }: { readonly id: Id }) {
  const { t } = useTranslation();
  const { take, running, kind, waiting, locked } = useSceneState(id);
  const number = useSceneNumber(id);
  const score = take?.adherence?.score;
  return (
    <span className={styles['marks']}>
      {locked && (
        <span title={t('storyboard.strip.lockedScene')} className={styles['mark']}>
          <Lock aria-hidden />
        </span>
      )}
      <LossMark id={id} />
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
          <Progress label={t(`storyboard.strip.rendering.${kind}`, { number })} value={shareDone(running)} />
        </span>
      )}
    </span>
  );
}
