import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../preload/contract/ids.ts';
import { filmSeconds, locate, type Stretch } from './film-timeline.ts';

/** The two players scenes take turns in: the one at `index % 2` shows, the other loads what comes next. */
export type Players = readonly [RefObject<HTMLVideoElement | null>, RefObject<HTMLVideoElement | null>];

export type Film = {
  /** Which stretch of the timeline shows. */
  readonly index: number;
  /** Seconds from the film's beginning. */
  readonly time: number;
  readonly playing: boolean;
  readonly ended: boolean;
  /** Scenes whose file could not be played. */
  readonly broken: ReadonlySet<Id>;
  readonly seek: (seconds: number) => void;
  readonly toggle: () => void;
  readonly breaks: (scene: Id) => void;
};

const NOTHING_BROKEN: ReadonlySet<Id> = new Set();

/** A video this close to the end of its scene is over; the last frame of a file has no later time. */
const END_SLACK = 0.005;

/** Plays a timeline in two alternating players. Cards, and scenes that cannot be played, run by the clock. */
export function useFilm(timeline: readonly Stretch[], players: Players): Film {
  const total = filmSeconds(timeline);
  const clock = useRef(0);
  const [time, setTime] = useState(0);
  /** `jumps` counts the times the shown player must be put somewhere. */
  const [at, setAt] = useState({ index: 0, jumps: 0 });
  const [playing, setPlaying] = useState(false);
  const [broken, setBroken] = useState(NOTHING_BROKEN);
  const index = Math.min(at.index, Math.max(timeline.length - 1, 0));
  const stretch = timeline[index];
  const filmed = stretch?.take !== undefined && !broken.has(stretch.scene);
  const show = useCallback((seconds: number) => {
    clock.current = seconds;
    setTime(seconds);
  }, []);
  const seek = useCallback(
    (seconds: number) => {
      const wanted = Math.min(Math.max(seconds, 0), total);
      show(wanted);
      setAt(({ jumps }) => ({ index: locate(timeline, wanted).index, jumps: jumps + 1 }));
    },
    [timeline, total, show],
  );
  usePlayers({ players, index, stretch, filmed, playing, clock, jumps: at.jumps });
  const onEnd = useCallback(() => {
    if (index + 1 < timeline.length) setAt(({ jumps }) => ({ index: index + 1, jumps: jumps + 1 }));
    else setPlaying(false);
  }, [index, timeline.length]);
  useClock({ player: players[index % 2 === 0 ? 0 : 1], stretch, filmed, playing, clock, show, onEnd });
  const ended = total > 0 && time >= total - END_SLACK;
  return {
    index,
    time: Math.min(time, total),
    playing,
    ended,
    broken,
    seek,
    toggle: () => {
      if (ended && !playing) seek(0);
      setPlaying(!playing);
    },
    breaks: useCallback((scene: Id) => setBroken((known) => new Set([...known, scene])), []),
  };
}

/** Moves the time on while the film plays, by the shown player or, without one, by the clock. */
function useClock(film: {
  readonly player: RefObject<HTMLVideoElement | null>;
  readonly stretch: Stretch | undefined;
  readonly filmed: boolean;
  readonly playing: boolean;
  readonly clock: RefObject<number>;
  readonly show: (seconds: number) => void;
  readonly onEnd: () => void;
}): void {
  const { player, stretch, filmed, playing, clock, show, onEnd } = film;
  useEffect(() => {
    if (!playing || stretch === undefined) return undefined;
    const end = stretch.start + stretch.seconds;
    let request = 0;
    let before = performance.now();
    const tick = (now: number) => {
      const video = filmed ? player.current : null;
      const reached =
        video === null ? clock.current + (now - before) / 1000 : stretch.start + video.currentTime;
      before = now;
      if (reached < end - END_SLACK && video?.ended !== true) {
        show(reached);
        request = requestAnimationFrame(tick);
        return;
      }
      show(end);
      onEnd();
    };
    request = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(request);
  }, [player, stretch, filmed, playing, clock, show, onEnd]);
}

/** Puts the shown player where the clock is and lets only it run; its source is set by now. */
function usePlayers(film: {
  readonly players: Players;
  readonly index: number;
  readonly stretch: Stretch | undefined;
  readonly filmed: boolean;
  readonly playing: boolean;
  readonly clock: RefObject<number>;
  readonly jumps: number;
}): void {
  const { players, index, stretch, filmed, playing, clock, jumps } = film;
  const start = stretch?.start ?? 0;
  const source = stretch?.take?.id;
  useLayoutEffect(() => {
    const shown = players[index % 2 === 0 ? 0 : 1].current;
    if (shown === null || !filmed) return;
    const within = Math.max(0, clock.current - start);
    // A seek to where it stands already would only make it stutter.
    if (Math.abs(shown.currentTime - within) > 0.01) shown.currentTime = within;
  }, [players, index, start, source, filmed, clock, jumps]);
  useLayoutEffect(() => {
    const [shown, other] = index % 2 === 0 ? players : ([players[1], players[0]] as const);
    other.current?.pause();
    if (shown.current === null) return;
    // A play() that is overtaken by the next seek rejects; that is no failure.
    if (playing && filmed) void shown.current.play().catch(() => undefined);
    else shown.current.pause();
  }, [players, index, source, filmed, playing, jumps]);
}
