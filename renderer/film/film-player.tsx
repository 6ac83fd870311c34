import { Film as FilmIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, EmptyState } from '../design/index.ts';
import { projectState, useProject } from '../project/index.ts';
import { FilmControls } from './film-controls.tsx';
import { filmKey } from './film-keys.ts';
import { FilmStage } from './film-stage.tsx';
import { type Stretch, filmTimeline } from './film-timeline.ts';
import styles from './film.module.css';
import { useFilm } from './use-film.ts';

export type FilmPlayerProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** Plays all scenes in order, from the selected one on. */
export function FilmPlayer({ open, onOpenChange }: FilmPlayerProps) {
  const { t } = useTranslation();
  const title = useProject((state) => state.document.title);
  const empty = useProject((state) => state.document.order.length === 0);
  if (!open) return undefined;
  return (
    <Dialog open onOpenChange={onOpenChange} size="full" bare title={title}>
      {empty ? (
        <EmptyState icon={<FilmIcon aria-hidden />} title={t('film.empty')}>
          {t('film.emptyHint')}
        </EmptyState>
      ) : (
        <Player />
      )}
    </Dialog>
  );
}

function Player() {
  const order = useProject((state) => state.document.order);
  const takes = useProject((state) => state.takes);
  const timeline = useMemo(() => filmTimeline({ order }, takes), [order, takes]);
  const first = useRef<HTMLVideoElement>(null);
  const second = useRef<HTMLVideoElement>(null);
  const players = useMemo(() => [first, second] as const, []);
  const film = useFilm(timeline, players);
  const root = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState(false);
  const [captions, setCaptions] = useState(true);
  const { seek, toggle } = film;
  useBegin(timeline, { seek, toggle, focus: () => root.current?.focus() });
  const fullScreen = () =>
    void (document.fullscreenElement === null
      ? root.current?.requestFullscreen()
      : document.exitFullscreen());
  const keys = (event: KeyboardEvent) => {
    const wish = filmKey(event, { timeline, index: film.index, time: film.time });
    if (wish === undefined || event.defaultPrevented) return;
    event.preventDefault();
    if (wish === 'toggle') toggle();
    else if (wish === 'full-screen') fullScreen();
    else seek(wish.seek);
  };
  return (
    <div ref={root} className={styles['player']} tabIndex={-1} onKeyDown={keys}>
      <FilmStage timeline={timeline} film={film} players={players} boxes={boxes} captions={captions} />
      <FilmControls
        timeline={timeline}
        film={film}
        boxes={boxes}
        onBoxes={setBoxes}
        captions={captions}
        onCaptions={setCaptions}
        onFullScreen={fullScreen}
      />
    </div>
  );
}

/** Starts at the selected scene as soon as the player is there. */
function useBegin(
  timeline: readonly Stretch[],
  {
    seek,
    toggle,
    focus,
  }: { readonly seek: (seconds: number) => void; readonly toggle: () => void; readonly focus: () => void },
): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const selected = timeline.find(({ scene }) => scene === projectState().selection.scene);
    seek(selected?.start ?? 0);
    toggle();
    focus();
  });
}
