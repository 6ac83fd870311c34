import type { Sighting } from '../judge/judge.ts';
import type { Shot } from '../scenes/shot.ts';
import type { View } from '../scenes/view.ts';

export const SETTINGS = { steps: 2, guidance: 1, strength: 1, alpha: 1, sampler: 'ddim' } as const;

/** A shot without anything in it. */
export const shotNamed = (description: string): Shot => ({
  scene: { description, place: 'park', entities: [] },
  seed: 1,
  ...SETTINGS,
});

/** A view whose frames hold these sightings, on black. */
export function viewOf(frames: ReadonlyArray<readonly Sighting[]>, side = 8): View {
  return {
    frames: frames.map((seen) => ({ seen, tracks: [] })),
    looks: {
      rgb: new Uint8Array(frames.length * side * side * 3),
      count: frames.length,
      side,
      frames: frames.map((_, index) => index),
      of: frames.length,
    },
  };
}
