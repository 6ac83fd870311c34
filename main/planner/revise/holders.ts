import type { EntityTrack } from '../../../preload/contract/plan.ts';

/** The track with nobody who holds it: it stays in its own boxes. */
export function withoutHolder({ attached: _attached, ...track }: EntityTrack): EntityTrack {
  return track;
}

/** The track where whom it goes with is called something else: `called` gives the new name, or nothing for no change. */
export function withHolderCalled(
  track: EntityTrack,
  called: (name: string) => string | undefined,
): EntityTrack {
  const { attached } = track;
  const to = attached === undefined ? undefined : called(attached.to);
  return attached === undefined || to === undefined ? track : { ...track, attached: { ...attached, to } };
}
