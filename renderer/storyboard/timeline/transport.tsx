import { Pause, Play, Plus, Repeat, StepBack, StepForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { Button, IconButton, Popover, Toggle } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { onProject, projectState, useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { useShownChord } from '../../shortcuts/index.ts';
import { stepKeyframe } from '../actions/keyframe-actions.ts';
import { addEntityNamed } from '../actions/track-actions.ts';
import { clipNow, togglePlay } from '../playback/playback.ts';
import { NameEntity } from '../stage/name-entity.tsx';
import { look, useView } from '../view.ts';
import styles from './timeline.module.css';

/** Where something added without drawing stands: in the middle, a third of the picture wide. */
const MIDDLE = normalizedBox(0.35, 0.35, 0.65, 0.65);

/** Play, step, loop, the time, and adding somebody. */
export function Transport() {
  const { t } = useTranslation();
  const playing = useView((state) => state.playing);
  const looping = useView((state) => state.looping);
  const play = useShownChord('storyboard.play');
  const previous = useShownChord('storyboard.previous');
  const next = useShownChord('storyboard.next');
  const noScene = useProject((state) => state.selection.scene === undefined);
  const off = noScene ? t('storyboard.why.noScene') : undefined;
  return (
    <div className={styles['transport']}>
      <IconButton
        label={t('storyboard.timeline.previous')}
        keys={previous}
        disabledReason={off}
        onClick={() => stepKeyframe(-1)}
      >
        <StepBack aria-hidden />
      </IconButton>
      <IconButton
        label={t(playing ? 'storyboard.timeline.pause' : 'storyboard.timeline.play')}
        keys={play}
        disabledReason={off}
        onClick={togglePlay}
      >
        {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <IconButton
        label={t('storyboard.timeline.next')}
        keys={next}
        disabledReason={off}
        onClick={() => stepKeyframe(1)}
      >
        <StepForward aria-hidden />
      </IconButton>
      <Toggle
        label={t('storyboard.timeline.loop')}
        pressed={looping}
        onPressedChange={(pressed) => look({ looping: pressed })}
      >
        <Repeat aria-hidden />
      </Toggle>
      <Time />
      <span className={styles['gap']} />
      <AddEntity off={off} />
    </div>
  );
}

const seconds = (value: number): string => value.toFixed(2);

/** The time at the playhead, written without React: it changes with every frame. */
function Time() {
  const { t } = useTranslation();
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = () => {
      const { frames, fps } = clipNow();
      if (text.current === null) return;
      text.current.textContent = t('storyboard.timeline.time', {
        now: seconds((projectState().playhead * (frames - 1)) / fps),
        all: seconds(frames / fps),
      });
    };
    write();
    return onProject((now, before) => {
      if (now.playhead !== before.playhead || now.selection.scene !== before.selection.scene) write();
    });
  }, [t]);
  return <span ref={text} className={styles['time']} />;
}

function AddEntity({ off }: { readonly off: string | undefined }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(false);
  const disabledReason = readOnly ?? off;
  return (
    <Popover
      label={t('storyboard.naming.title')}
      side="top"
      align="end"
      open={open}
      onOpenChange={(next) => setOpen(next && disabledReason === undefined)}
      trigger={
        <Button size="small" icon={<Plus aria-hidden />} disabledReason={disabledReason}>
          {t('storyboard.timeline.add')}
        </Button>
      }
    >
      <NameEntity
        onCancel={() => setOpen(false)}
        onName={(name) => {
          setOpen(false);
          addEntityNamed(name, MIDDLE);
        }}
      />
    </Popover>
  );
}
