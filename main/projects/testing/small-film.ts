import { StudioDocument, type StudioScene, type Track } from '../../../preload/contract/document.ts';
import { KEYFRAMES, normalizedBox } from '../../../preload/contract/geometry.ts';

const ALL = Array.from({ length: KEYFRAMES }, (_, index) => index);

/** A track of `entity-000`… that crosses the frame. */
export function track(id: string, cast: string, at = 0.1): Track {
  return {
    id,
    cast,
    keyframes: ALL.map((index) => normalizedBox(at + index * 0.05, 0.4, at + 0.3 + index * 0.05, 0.9)),
    pinned: ALL,
    easing: 'linear',
    locked: false,
    hidden: false,
  };
}

export function scene(id: string, tracks: readonly Track[], more: Partial<StudioScene> = {}): StudioScene {
  return {
    id,
    description: `what happens in ${id}`,
    place: 'place-beach',
    tracks,
    seed: 7,
    seedLocked: false,
    locked: false,
    ...more,
  };
}

/** A film of `count` scenes with `tracks` entities each, on one beach. */
export function smallFilm(count = 2, tracks = 2): StudioDocument {
  const scenes = Array.from({ length: count }, (_, index) =>
    scene(
      `scene-${String(index).padStart(4, '0')}`,
      Array.from({ length: tracks }, (_track, at) =>
        track(
          `track-${index}-${String(at).padStart(3, '0')}`,
          `entity-${String(at).padStart(3, '0')}`,
          at * 0.05,
        ),
      ),
    ),
  );
  return StudioDocument.parse({
    schemaVersion: 1,
    title: 'A small film',
    prompt: 'two on a beach',
    seed: 5,
    notes: ['unicycle: drawn as bicycle'],
    order: scenes.map(({ id }) => id),
    scenes: Object.fromEntries(scenes.map((one) => [one.id, one])),
    cast: Object.fromEntries([
      ['place-beach', { id: 'place-beach', kind: 'place', name: 'beach' }],
      ...Array.from({ length: tracks }, (_, at) => {
        const id = `entity-${String(at).padStart(3, '0')}`;
        return [id, { id, kind: 'entity', name: `thing ${at}` }];
      }),
    ]),
  });
}
