import { memo, useEffect, useRef } from 'react';
import type { Track } from '../../../preload/contract/document.ts';
import type { LaterLook } from '../../../preload/contract/plan.ts';
import { classNames, variables } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { projectState, select, useProject } from '../../project/index.ts';
import { castColour } from '../cast-colours.ts';
import { ALL_KEYFRAMES } from '../keyframes/motion.ts';
import { useName } from '../stage/use-scene.ts';
import { useView } from '../view.ts';
import styles from './timeline.module.css';
import { TrackControls } from './track-controls.tsx';
import { DrawnAs } from './drawn-as.tsx';

/** One thing in the scene: its name and switches, and its nine keyframes. */
export const TrackRow = memo(function TrackRow({
  track,
  first,
}: {
  readonly track: Track;
  readonly first: boolean;
}) {
  const { t } = useTranslation();
  const name = useName(track.cast);
  const colour = useProject((state) => castColour(state.document.cast, track.cast));
  const selected = useProject((state) => state.selection.tracks.includes(track.id));
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected && projectState().selection.tracks.length === 1)
      row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div
      ref={row}
      role="row"
      data-row={track.id}
      aria-selected={selected}
      className={classNames(styles['row'], track.hidden && styles['faint'])}
      style={variables({ '--colour': colour })}
    >
      <div role="rowheader" className={styles['head']}>
        <button
          type="button"
          className={styles['name']}
          aria-label={t('storyboard.timeline.select', { name })}
          aria-pressed={selected}
          title={name}
          onClick={() => select({ tracks: [track.id] })}
        >
          <span className={styles['swatch']} aria-hidden />
          <span className={styles['words']}>{name}</span>
        </button>
        <DrawnAs cast={track.cast} />
        <TrackControls track={track} name={name} />
      </div>
      <div role="presentation" data-keys className={styles['keys']}>
        <span className={styles['line']} aria-hidden />
        {track.becomes?.map((look) => (
          <Becomes key={`${look.drawnAs} ${look.from}`} look={look} />
        ))}
        {ALL_KEYFRAMES.map((index) => (
          <Keyframe key={index} track={track} index={index} name={name} first={first} />
        ))}
      </div>
    </div>
  );
});

/** Where it comes to look otherwise: as long on the line as one look fades into the next. Its keyframes say it too. */
function Becomes({ look: { drawnAs, from, to } }: { readonly look: LaterLook }) {
  const { t } = useTranslation();
  const share = (keyframe: number) => keyframe / (ALL_KEYFRAMES.length - 1);
  return (
    <span
      aria-hidden
      title={t('storyboard.timeline.becomes', { look: drawnAs })}
      className={styles['becomes']}
      style={variables({ '--at': share(from), '--to': share(to) })}
    />
  );
}

type KeyframeProps = {
  readonly track: Track;
  readonly index: number;
  readonly name: string;
  readonly first: boolean;
};

/** One diamond: full where the keyframe is set, hollow where it follows from others. */
function Keyframe({ track, index, name, first }: KeyframeProps) {
  const { t } = useTranslation();
  const pinned = track.pinned.includes(index);
  const chosen = useView((state) => state.keyframes.get(track.id)?.includes(index) === true);
  const now = useProject((state) => state.selection.keyframe === index);
  const inRow = useProject((state) => {
    const row = state.selection.tracks[0];
    return row === undefined ? first : row === track.id;
  });
  const look = track.becomes?.findLast(({ from, to }) => from <= index && index <= to)?.drawnAs;
  const kind = [
    t(pinned ? 'storyboard.timeline.set' : 'storyboard.timeline.derived'),
    ...(look === undefined ? [] : [t('storyboard.timeline.becomes', { look })]),
  ].join(', ');
  return (
    <span
      role="gridcell"
      data-track={track.id}
      data-keyframe={index}
      tabIndex={now && inRow ? 0 : -1}
      aria-selected={chosen}
      aria-label={t('storyboard.timeline.cell', { name, keyframe: index + 1, kind })}
      className={classNames(styles['keyframe'], pinned && styles['pinned'], chosen && styles['chosen'])}
      style={variables({ '--at': index / (ALL_KEYFRAMES.length - 1) })}
    />
  );
}
