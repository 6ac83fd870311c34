import type { DrawnTrack } from './drawn-tracks.ts';

/** Whether what is held is drawn before whom it is held by. */
function isBefore({ index, hold }: DrawnTrack): boolean {
  if (hold === undefined) return false;
  switch (hold.following.depth) {
    case 'before':
      return true;
    case 'behind':
      return false;
    case 'by point':
      return hold.z > 0;
    case 'as planned':
      return index > hold.holder;
    default:
      return hold.following.depth satisfies never;
  }
}

/** The tracks from back to front: as planned, but what goes with a body is right before or behind it, the nearer over the farther: a brush over the dress. */
export function byDepth(tracks: readonly DrawnTrack[]): readonly DrawnTrack[] {
  const placed = new Set<DrawnTrack>();
  const withHeld = (track: DrawnTrack): readonly DrawnTrack[] => {
    if (placed.has(track)) return [];
    placed.add(track);
    const held = tracks
      .filter(({ hold }) => hold?.holder === track.index)
      .toSorted((a, b) => (a.hold?.z ?? 0) - (b.hold?.z ?? 0));
    const around = (before: boolean) => held.filter((one) => isBefore(one) === before).flatMap(withHeld);
    return [...around(false), track, ...around(true)];
  };
  return tracks.filter(({ hold }) => hold === undefined).flatMap(withHeld);
}
