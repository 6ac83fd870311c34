import { type RefObject, useCallback, useEffect, useState } from 'react';

/** How far apart two clips may run before the second is set right, in seconds: half a frame at 16 a second. */
const DRIFT = 0.03;

export type SyncedVideos = {
  readonly playing: boolean;
  /** Seconds of the first clip. */
  readonly time: number;
  readonly toggle: () => void;
  /** Stops both and shows this moment. */
  readonly show: (seconds: number) => void;
};

/** Two clips that run as one: the first leads, the second follows, and both begin again together. */
export function useSyncedVideos(
  first: RefObject<HTMLVideoElement | null>,
  second: RefObject<HTMLVideoElement | null>,
): SyncedVideos {
  const [playing, setPlaying] = useState(false);
  const [time, setTime] = useState(0);
  const follow = useCallback(() => {
    const [a, b] = [first.current, second.current];
    if (a === null || b === null) return;
    if (Math.abs(a.currentTime - b.currentTime) > DRIFT) b.currentTime = a.currentTime;
    setTime(a.currentTime);
  }, [first, second]);
  useEffect(() => {
    const [a, b] = [first.current, second.current];
    if (!playing || a === null || b === null) return undefined;
    let request = 0;
    const run = () => {
      if (a.ended) {
        for (const video of [a, b]) {
          video.currentTime = 0;
          void video.play().catch(() => setPlaying(false));
        }
      }
      follow();
      request = requestAnimationFrame(run);
    };
    for (const video of [a, b]) void video.play().catch(() => setPlaying(false));
    request = requestAnimationFrame(run);
    return () => {
      cancelAnimationFrame(request);
      for (const video of [a, b]) video.pause();
    };
  }, [playing, first, second, follow]);
  const show = useCallback(
    (seconds: number) => {
      setPlaying(false);
      for (const { current } of [first, second]) if (current !== null) current.currentTime = seconds;
      setTime(seconds);
    },
    [first, second],
  );
  return { playing, time, toggle: () => setPlaying(!playing), show };
}
