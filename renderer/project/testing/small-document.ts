import { StudioDocument } from '../../../preload/contract/document.ts';

const box = [0.1, 0.1, 0.4, 0.4];

/** A film of two scenes with one fox in the first. */
export const smallDocument = (): StudioDocument =>
  StudioDocument.parse({
    schemaVersion: 1,
    title: 'The fox',
    prompt: 'A fox sits. A forest.',
    seed: 1,
    notes: [],
    order: ['scene-one', 'scene-two'],
    scenes: {
      'scene-one': {
        id: 'scene-one',
        description: 'A fox sits in the forest.',
        place: 'the-forest',
        tracks: [
          {
            id: 'fox-track',
            cast: 'the-fox-1',
            keyframes: Array.from({ length: 9 }, () => box),
            pinned: [0],
            easing: 'linear',
            locked: false,
            hidden: false,
          },
        ],
        seed: 1,
        seedLocked: false,
        locked: false,
      },
      'scene-two': {
        id: 'scene-two',
        description: 'The forest at noon.',
        place: 'the-forest',
        tracks: [],
        seed: 2,
        seedLocked: false,
        locked: false,
      },
    },
    cast: {
      'the-fox-1': { id: 'the-fox-1', kind: 'entity', name: 'a fox' },
      'the-forest': { id: 'the-forest', kind: 'place', name: 'the forest' },
    },
  });
