import { type RefObject, useEffect } from 'react';

/** How far a clip may be from where it should be before it is set right, in seconds: under a frame at 12 a second. */
const DRIFT = 0.08;

/** Where in a loop of some seconds every clip is at a moment, in seconds; all clips of one length are at the same place. */
export const phaseAt = (milliseconds: number, seconds: number): number => (milliseconds / 1000) % seconds;

/** How far apart two places of a loop are, the shorter way round, in seconds. */
export function apart(one: number, other: number, seconds: number): number {
  const way = Math.abs(one - other) % seconds;
  return Math.min(way, seconds - way);
}

/** Keeps a clip that plays in a loop where all others of its length are, whenever each of them came. */
export function useInPhase(video: RefObject<HTMLVideoElement | null>, playing: boolean): void {
  useEffect(() => {
    const clip = video.current;
    if (!playing || clip === null) return undefined;
    const align = () => {
      const { duration, currentTime } = clip;
      if (!(duration > 0) || !Number.isFinite(duration) || clip.seeking) return;
      const wanted = phaseAt(performance.now(), duration);
      if (apart(currentTime, wanted, duration) > DRIFT) clip.currentTime = wanted;
    };
    align();
    for (const type of ['loadedmetadata', 'playing', 'timeupdate'] as const)
      clip.addEventListener(type, align);
    return () => {
      for (const type of ['loadedmetadata', 'playing', 'timeupdate'] as const)
        clip.removeEventListener(type, align);
    };
  }, [video, playing]);
}
