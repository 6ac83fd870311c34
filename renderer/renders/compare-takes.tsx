import { BookmarkCheck, Columns2, Pause, Play, SquareSplitHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../preload/contract/ids.ts';
import type { Take } from '../../preload/contract/takes.ts';
import { Button, Dialog, IconButton, Select, Slider, Toggle } from '../design/index.ts';
import { mediaUrl, projectState, studio, useProject } from '../project/index.ts';
import { AdherenceBadge } from './adherence-badge.tsx';
import { useAttempt } from './attempt.ts';
import styles from './compare.module.css';
import { useReadOnly } from './read-only.ts';
import { useSyncedVideos } from './synced-videos.ts';
import { differences } from './take-differences.ts';
import { useTakeName } from './take-name.ts';
import { WipeStage } from './wipe-stage.tsx';

export type CompareTakesProps = {
  readonly scene: Id;
  /** Which two to begin with. */
  readonly left: Id;
  readonly right: Id;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

type Mode = 'wipe' | 'beside';

/** Two takes of one scene over one another with a wipe, or beside one another, playing as one. */
export function CompareTakes({ scene, left, right, open, onOpenChange }: CompareTakesProps) {
  const { t } = useTranslation();
  const all = useProject((state) => state.takes);
  const takes = all.filter((take) => take.scene === scene);
  const [pair, setPair] = useState<readonly [Id, Id]>([left, right]);
  const [mode, setMode] = useState<Mode>('wipe');
  const [a, b] = pair.map((id) => takes.find((take) => take.id === id));
  const lost = a === undefined || b === undefined;
  useEffect(() => {
    // One of the two was deleted meanwhile.
    if (lost) onOpenChange(false);
  }, [lost, onOpenChange]);
  if (lost) return undefined;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('renders.compare.title')}
      description={<Differences first={a} second={b} />}
      size="large"
      actions={undefined}
    >
      <div className={styles['compare']}>
        <div className={styles['choices']}>
          <TakeSelect side="left" takes={takes} value={a.id} onChange={(id) => setPair([id, b.id])} />
          <div role="group" aria-label={t('renders.compare.mode')} className={styles['modes']}>
            <Toggle
              label={t('renders.compare.wipe')}
              pressed={mode === 'wipe'}
              onPressedChange={() => setMode('wipe')}
            >
              <SquareSplitHorizontal aria-hidden />
            </Toggle>
            <Toggle
              label={t('renders.compare.sideBySide')}
              pressed={mode === 'beside'}
              onPressedChange={() => setMode('beside')}
            >
              <Columns2 aria-hidden />
            </Toggle>
          </div>
          <TakeSelect side="right" takes={takes} value={b.id} onChange={(id) => setPair([a.id, id])} />
        </div>
        <Pictures key={`${a.id} ${b.id}`} first={a} second={b} mode={mode} />
        <div className={styles['verdicts']}>
          <Verdict take={a} />
          <Verdict take={b} />
        </div>
      </div>
    </Dialog>
  );
}

function Differences({ first, second }: { readonly first: Take; readonly second: Take }) {
  const { t } = useTranslation();
  const found = differences(first, second);
  if (found.length === 0) return t('renders.compare.same');
  const nobody = t('renders.receipt.nothing');
  const words = found.map(({ what, left, right }) =>
    what === 'scene'
      ? t('renders.receipt.scene')
      : `${t(`renders.receipt.${what}`)} ${left === '' ? nobody : left} | ${right === '' ? nobody : right}`,
  );
  return `${t('renders.compare.differs')}: ${words.join(', ')}`;
}

function TakeSelect(props: {
  readonly side: 'left' | 'right';
  readonly takes: readonly Take[];
  readonly value: Id;
  readonly onChange: (take: Id) => void;
}) {
  const { t } = useTranslation();
  const name = useTakeName();
  return (
    <Select
      label={t(`renders.compare.${props.side}`)}
      value={props.value}
      options={props.takes.map((take) => ({ value: take.id, label: name(take) }))}
      onValueChange={props.onChange}
      className={styles['choice']}
    />
  );
}

function Pictures({
  first,
  second,
  mode,
}: {
  readonly first: Take;
  readonly second: Take;
  readonly mode: Mode;
}) {
  const { t } = useTranslation();
  const name = useTakeName();
  const left = useRef<HTMLVideoElement>(null);
  const right = useRef<HTMLVideoElement>(null);
  const { playing, time, toggle, show } = useSyncedVideos(left, right);
  const last = first.frames - 1;
  const frame = Math.min(last, Math.floor(time * first.fps + 1e-3));
  const video = (take: Take, ref: typeof left) => (
    <video
      ref={ref}
      src={mediaUrl(take.video)}
      poster={mediaUrl(take.poster)}
      muted
      playsInline
      preload="auto"
      aria-label={name(take)}
    />
  );
  return (
    <>
      <WipeStage mode={mode} left={video(first, left)} right={video(second, right)} />
      <div className={styles['transport']}>
        <IconButton label={t(playing ? 'renders.compare.pause' : 'renders.compare.play')} onClick={toggle}>
          {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
        </IconButton>
        <div className={styles['seek']}>
          <Slider
            label={t('renders.compare.position')}
            labelHidden
            value={frame}
            min={0}
            max={last}
            step={1}
            format={(n) => t('renders.compare.frame', { n: n + 1, count: first.frames })}
            // The middle of a frame, so that rounding cannot show the one before.
            onValueChange={(n) => show((n + 0.5) / first.fps)}
          />
        </div>
        <span className={styles['frame']}>
          {t('renders.compare.frame', { n: frame + 1, count: first.frames })}
        </span>
      </div>
    </>
  );
}

function Verdict({ take }: { readonly take: Take }) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const readOnly = useReadOnly();
  const kept = take.mark === 'kept';
  return (
    <div className={styles['verdict']}>
      <AdherenceBadge take={take} />
      <Button
        size="small"
        icon={<BookmarkCheck aria-hidden />}
        disabledReason={readOnly ?? (kept ? t('renders.compare.kept') : undefined)}
        onClick={() =>
          void attempt(studio.takes.mark({ project: projectState().project, take: take.id, mark: 'kept' }))
        }
      >
        {kept ? t('renders.compare.kept') : t('renders.compare.keep')}
      </Button>
    </div>
  );
}
