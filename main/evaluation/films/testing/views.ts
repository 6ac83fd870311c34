import type { Found } from '../../../engine/judge/answers.ts';
import type { FoundBox } from '../../../engine/judge/proposals.ts';
import type { Shot } from '../scenes/shot.ts';
import type { View } from '../scenes/view.ts';

export const SETTINGS = { steps: 2, guidance: 1, strength: 1, alpha: 1, sampler: 'ddim' } as const;

/** A shot without anything in it. */
export const shotNamed = (description: string): Shot => ({
  scene: { description, place: 'park', entities: [] },
  seed: 1,
  ...SETTINGS,
});

/** Something that is surely of this name. */
export const foundAs = (name: string, box: FoundBox): Found => ({
  ...{ chances: { [name]: 1 }, nothing: 0, box, cells: 1 },
});

/** A view whose frames hold what was found, on black. */
export function viewOf(frames: ReadonlyArray<readonly Found[]>, side = 8): View {
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
