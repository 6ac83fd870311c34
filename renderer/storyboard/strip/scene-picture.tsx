import type { Id } from '../../../preload/contract/ids.ts';
import { mediaUrl, useProject } from '../../project/index.ts';
import { castColour } from '../cast-colours.ts';
import { shownTake } from '../shown-take.ts';
import styles from './strip.module.css';

/** The keyframe whose boxes stand for a scene without a picture: the middle one. */
const MIDDLE = 4;

/** The poster of the take the film shows; without a take, the boxes. */
export function ScenePicture({ id }: { readonly id: Id }) {
  const poster = useProject((state) => shownTake(state.takes, id)?.poster);
  return (
    <span className={styles['picture']}>
      {poster === undefined ? (
        <SceneSketch id={id} />
      ) : (
        <img src={mediaUrl(poster)} alt="" loading="lazy" decoding="async" draggable={false} />
      )}
    </span>
  );
}

function SceneSketch({ id }: { readonly id: Id }) {
  const tracks = useProject((state) => state.document.scenes[id]?.tracks);
  const cast = useProject((state) => state.document.cast);
  return (
    <svg viewBox="0 0 1 1" aria-hidden className={styles['sketch']}>
      {tracks?.map((track) => {
        const [x0, y0, x1, y1] = track.keyframes[MIDDLE]!;
        const colour = castColour(cast, track.cast);
        return (
          <rect
            key={track.id}
            x={x0}
            y={y0}
            width={x1 - x0}
            height={y1 - y0}
            style={{ stroke: colour, fill: colour }}
          />
        );
      })}
    </svg>
  );
}
