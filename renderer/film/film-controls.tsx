import {
  Captions,
  Maximize,
  Pause,
  Play,
  RotateCcw,
  SkipBack,
  SkipForward,
  SquareDashed,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, Slider, Toggle } from '../design/index.ts';
import { clock, filmSeconds, type Stretch } from './film-timeline.ts';
import styles from './film.module.css';
import type { Film } from './use-film.ts';

export type FilmControlsProps = {
  readonly timeline: readonly Stretch[];
  readonly film: Film;
  readonly boxes: boolean;
  readonly onBoxes: (shown: boolean) => void;
  readonly captions: boolean;
  readonly onCaptions: (shown: boolean) => void;
  readonly onFullScreen: () => void;
};

/** More marks than this would be a grey line. */
const MOST_MARKS = 120;

/** Play, seek with a mark at every scene, scene by scene, boxes, captions, full screen. */
export function FilmControls(props: FilmControlsProps) {
  const { timeline, film, boxes, onBoxes, captions, onCaptions, onFullScreen } = props;
  const { t } = useTranslation();
  return (
    <div className={styles['controls']}>
      <Transport timeline={timeline} film={film} />
      <Seek timeline={timeline} film={film} />
      <span className={styles['time']}>
        {t('renders.scene', { number: timeline[film.index]?.number ?? 0 })}
      </span>
      <Toggle label={t('film.boxes')} side="top" pressed={boxes} onPressedChange={onBoxes}>
        <SquareDashed aria-hidden />
      </Toggle>
      <Toggle label={t('film.captions')} side="top" pressed={captions} onPressedChange={onCaptions}>
        <Captions aria-hidden />
      </Toggle>
      <IconButton label={t('film.fullScreen')} keys="F" side="top" onClick={onFullScreen}>
        <Maximize aria-hidden />
      </IconButton>
    </div>
  );
}

type PartProps = Pick<FilmControlsProps, 'timeline' | 'film'>;

function Transport({ timeline, film }: PartProps) {
  const { t } = useTranslation();
  const { index, time, playing, ended } = film;
  const start = timeline[index]?.start ?? 0;
  // Near its beginning, back means the scene before.
  const before = time - start > 0.5 ? start : (timeline[index - 1]?.start ?? 0);
  const stopped = ended ? t('film.again') : t('film.play');
  return (
    <>
      <IconButton label={t('film.previous')} keys="⇧ ←" side="top" onClick={() => film.seek(before)}>
        <SkipBack aria-hidden />
      </IconButton>
      <IconButton
        label={playing ? t('film.pause') : stopped}
        keys="Space"
        side="top"
        tone="primary"
        onClick={film.toggle}
      >
        {playing && <Pause aria-hidden />}
        {!playing && (ended ? <RotateCcw aria-hidden /> : <Play aria-hidden />)}
      </IconButton>
      <IconButton
        label={t('film.next')}
        keys="⇧ →"
        side="top"
        onClick={() => film.seek(timeline[index + 1]?.start ?? filmSeconds(timeline))}
      >
        <SkipForward aria-hidden />
      </IconButton>
    </>
  );
}

function Seek({ timeline, film }: PartProps) {
  const { t } = useTranslation();
  const total = filmSeconds(timeline);
  const marks = timeline.length > MOST_MARKS ? [] : timeline.slice(1).map(({ start }) => start);
  const position = (seconds: number) =>
    t('film.position', {
      number: timeline[film.index]?.number ?? 0,
      count: timeline.length,
      time: clock(seconds),
      total: clock(total),
    });
  return (
    <>
      <span className={styles['time']}>
        {clock(film.time)} / {clock(total)}
      </span>
      <div className={styles['seek']}>
        <Slider
          label={t('film.seek')}
          labelHidden
          value={Math.round(film.time * 20) / 20}
          min={0}
          max={Math.max(total, 0.05)}
          step={0.05}
          marks={marks}
          format={position}
          onValueChange={film.seek}
        />
      </div>
    </>
  );
}
