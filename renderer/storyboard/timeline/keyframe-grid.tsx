import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ContextMenu, variables } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { onProject, projectState, useProject } from '../../project/index.ts';
import { goTo } from '../playback/playback.ts';
import { goToKeyframe, stepKeyframe } from '../actions/keyframe-actions.ts';
import { ALL_KEYFRAMES } from '../keyframes/motion.ts';
import { useTracks } from '../stage/use-scene.ts';
import { gridPressed } from './grid-keys.ts';
import { GridPointer } from './grid-pointer.ts';
import styles from './timeline.module.css';
import { useTrackMenu } from './track-menu.ts';
import { TrackRow } from './track-row.tsx';

/** Rows front first, as they lie over one another. */
export function KeyframeGrid() {
  const { t } = useTranslation();
  const tracks = useTracks().toReversed();
  const grid = useRef<HTMLDivElement>(null);
  const menu = useTrackMenu();
  useEffect(() => {
    const element = grid.current;
    if (element === null) return undefined;
    const pointer = new GridPointer(element);
    const place = () => element.style.setProperty('--playhead', String(projectState().playhead));
    place();
    const stop = onProject((now, before) => {
      if (now.playhead !== before.playhead) place();
    });
    return () => {
      stop();
      pointer.destroy();
    };
  }, []);
  return (
    <div ref={grid} className={styles['area']}>
      <div className={styles['inner']}>
        <Ruler />
        <span className={styles['playhead']} aria-hidden />
        {tracks.length === 0 ? (
          <p className={styles['empty']}>{t('storyboard.timeline.empty')}</p>
        ) : (
          <ContextMenu items={menu}>
            <div
              role="grid"
              aria-label={t('storyboard.timeline.grid')}
              aria-description={t('storyboard.timeline.gridHint')}
              aria-multiselectable
              className={styles['grid']}
              onKeyDown={(event: KeyboardEvent) =>
                gridPressed(
                  event,
                  tracks.map((track) => track.id),
                )
              }
            >
              {tracks.map((track, row) => (
                <TrackRow key={track.id} track={track} first={row === 0} />
              ))}
            </div>
          </ContextMenu>
        )}
      </div>
    </div>
  );
}

/** What Shift and an arrow key move the playhead: a quarter of the way to the next keyframe. */
const FINE = 1 / 32;

/** The scale above the rows: press or drag to scrub, or use the arrow keys. */
function Ruler() {
  const { t } = useTranslation();
  const keyframe = useProject((state) => state.selection.keyframe);
  const keys = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
    if (by !== undefined && event.shiftKey) goTo(projectState().playhead + by * FINE);
    else if (by !== undefined) stepKeyframe(by);
    else if (event.key === 'Home') goToKeyframe(0);
    else if (event.key === 'End') goToKeyframe(ALL_KEYFRAMES.length - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      data-ruler
      className={styles['ruler']}
      role="slider"
      tabIndex={0}
      aria-label={t('storyboard.timeline.playhead')}
      aria-valuemin={1}
      aria-valuemax={ALL_KEYFRAMES.length}
      aria-valuenow={keyframe + 1}
      onKeyDown={keys}
    >
      {ALL_KEYFRAMES.map((index) => (
        <span
          key={index}
          className={styles['number']}
          style={variables({ '--at': index / 8 })}
          data-now={index === keyframe || undefined}
        >
          {index + 1}
        </span>
      ))}
    </div>
  );
}
