import { documentFaults, type StudioDocument, type Track } from '../../../preload/contract/document.ts';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import type { Take } from '../../../preload/contract/takes.ts';

const media = (letter: string, extension: string) => `${letter.repeat(64)}.${extension}`;

function track(id: Id, cast: Id): Track {
  const keyframes = Array.from({ length: 9 }, (_, i) => normalizedBox(i / 10, 0.2, i / 10 + 0.3, 0.6));
  return { id, cast, keyframes, pinned: [0, 8], easing: 'linear', locked: false, hidden: false };
}

/** Three scenes: a cat on the beach, the cat with a dog on the beach, the dog in the forest. */
export function smallFilm(): StudioDocument {
  const scene = (id: Id, description: string, place: Id, tracks: readonly Track[]) => ({
    id,
    description,
    place,
    tracks,
    seed: 7,
    seedLocked: false,
    locked: false,
  });
  const film: StudioDocument = {
    schemaVersion: 1,
    title: 'Small film',
    prompt: '',
    seed: 1,
    notes: [],
    order: ['scene-one', 'scene-two', 'scene-three'],
    scenes: {
      'scene-one': scene('scene-one', 'A cat sits on the beach', 'the-beach', [
        track('track-1a', 'the-cat-'),
      ]),
      'scene-two': scene('scene-two', 'The cat meets a dog', 'the-beach', [
        track('track-2a', 'the-cat-'),
        track('track-2b', 'the-dog-'),
      ]),
      'scene-three': scene('scene-three', 'The dog runs', 'the-wood', [track('track-3a', 'the-dog-')]),
    },
    cast: {
      'the-cat-': { id: 'the-cat-', kind: 'entity', name: 'a cat' },
      'the-dog-': { id: 'the-dog-', kind: 'entity', name: 'a dog' },
      'the-beach': { id: 'the-beach', kind: 'place', name: 'the beach' },
      'the-wood': { id: 'the-wood', kind: 'place', name: 'the forest' },
    },
  };
  const faults = documentFaults(film);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return film;
}

/** A take of one scene, made a number of milliseconds after the first. */
export function takeOf(scene: Id, created: number, change: Partial<Take> = {}): Take {
  return {
    id: `take-${scene}-${created}`,
    scene,
    kind: 'full',
    mark: 'none',
    created,
    receipt: {
      pack: 'starter 1.0.0',
      settings: {
        steps: 4,
        guidance: 1,
        strength: 1,
        alpha: 1,
        sampler: 'dpm-solver++',
        seed: 7,
        filmSeed: 1,
      },
      inputs: '',
      conditioning: {
        'a cat': { text: true, image: 'prior' },
        'the beach': { text: true, image: 'prior' },
      },
      dropped: [],
      seconds: 3,
    },
    frames: 16,
    fps: 8,
    poster: media('a', 'png'),
    video: media('b', 'mp4'),
    stale: false,
    ...change,
  };
}
