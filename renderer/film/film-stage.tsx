import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, classNames } from '../design/index.ts';
import { mediaUrl, useProject } from '../project/index.ts';
import { castColour } from '../storyboard/cast-colours.ts';
import { boxAt } from '../storyboard/keyframes/box-at.ts';
import type { Stretch } from './film-timeline.ts';
import styles from './film.module.css';
import type { Film, Players } from './use-film.ts';

export type FilmStageProps = {
  readonly timeline: readonly Stretch[];
  readonly film: Film;
  readonly players: Players;
  readonly boxes: boolean;
  readonly captions: boolean;
};

/** The picture: two players of which one shows, or a card; planned boxes and the sentence over it. */
export function FilmStage({ timeline, film, players, boxes, captions }: FilmStageProps) {
  const { t } = useTranslation();
  const { index } = film;
  const stretch = timeline[index];
  const sentence = useProject((state) => state.document.scenes[stretch?.scene ?? '']?.description);
  if (stretch === undefined) return undefined;
  const shown = stretch.take !== undefined && !film.broken.has(stretch.scene);
  return (
    <div className={styles['stage']}>
      {/* A click on the picture does what the play button beside it does. */}
      <div className={styles['frame']} onClick={film.toggle}>
        {players.map((player, slot) => {
          const showing = slot === index % 2;
          const source = showing ? stretch : timeline[index + 1];
          return (
            <video
              key={slot === 0 ? 'even' : 'odd'}
              ref={player}
              src={source?.take === undefined ? undefined : mediaUrl(source.take.video)}
              muted
              playsInline
              preload="auto"
              aria-hidden={!showing}
              className={classNames(styles['video'], showing && shown && styles['shown'])}
              onError={(event: SyntheticEvent<HTMLVideoElement>) => {
                if (event.currentTarget.error !== null && source !== undefined) film.breaks(source.scene);
              }}
            />
          );
        })}
        {!shown && (
          <Card stretch={stretch} sentence={sentence ?? ''} broken={film.broken.has(stretch.scene)} />
        )}
        {boxes && <Boxes stretch={stretch} time={film.time} />}
        {captions && shown && <p className={styles['caption']}>{sentence}</p>}
      </div>
      {stretch.take?.stale === true && (
        <div className={styles['stale']}>
          <Badge tone="warning">{t('film.stale')}</Badge>
        </div>
      )}
    </div>
  );
}

type CardProps = { readonly stretch: Stretch; readonly sentence: string; readonly broken: boolean };

/** What shows for a scene without a picture: its number and sentence, as in the films of old. */
function Card({ stretch, sentence, broken }: CardProps) {
  const { t } = useTranslation();
  const { number } = stretch;
  return (
    <div className={styles['card']}>
      <span className={styles['number']}>{number}</span>
      <p className={styles['sentence']}>{sentence}</p>
      <span className={styles['note']}>{broken ? t('film.failed', { number }) : t('film.noTake')}</span>
    </div>
  );
}

function Boxes({ stretch, time }: { readonly stretch: Stretch; readonly time: number }) {
  const cast = useProject((state) => state.document.cast);
  const scene = useProject((state) => state.document.scenes[stretch.scene]);
  if (scene === undefined) return undefined;
  const share = Math.min(1, Math.max(0, (time - stretch.start) / stretch.seconds));
  return (
    <svg className={styles['boxes']} viewBox="0 0 100 100" aria-hidden>
      {scene.tracks.map((track) => {
        const [x0, y0, x1, y1] = boxAt(track.keyframes, share);
        const colour = castColour(cast, track.cast);
        return (
          <g key={track.id} stroke={colour} fill={colour}>
            <rect
              x={x0 * 100}
              y={y0 * 100}
              width={(x1 - x0) * 100}
              height={(y1 - y0) * 100}
              fill="none"
              vectorEffect="non-scaling-stroke"
              strokeWidth={2}
            />
            <text
              x={Math.min(98, Math.max(1, x0 * 100 + 0.8))}
              y={Math.min(98, Math.max(3, y0 * 100 + 3))}
              fontSize={2.4}
            >
              {cast[track.cast]?.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
