import { produceWithPatches, enablePatches, type Patch } from 'immer';
import {
  DOCUMENT_SCHEMA_VERSION,
  StudioDocument,
  type StudioScene,
  type Track,
} from '../../../preload/contract/document.ts';
import { normalizedBox, type NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Recipe } from '../edits/recipe.ts';
import { ALL_KEYFRAMES } from '../keyframes/motion.ts';

enablePatches();

/** A box of side 0.2 whose left side walks from 0 to 0.8 in tenths. */
export const walk: readonly NormalizedBox[] = ALL_KEYFRAMES.map((index) =>
  normalizedBox(index / 10, 0.4, (index + 2) / 10, 0.6),
);

export const track = (id: string, change: Partial<Track> = {}): Track => ({
  id: `track-${id}`,
  cast: 'cast-cat-1',
  keyframes: walk,
  pinned: ALL_KEYFRAMES,
  easing: 'linear',
  locked: false,
  hidden: false,
  ...change,
});

export const scene = (id: string, change: Partial<StudioScene> = {}): StudioScene => ({
  id: `scene-${id}`,
  description: `The cat walks in scene ${id}.`,
  place: 'cast-beach',
  tracks: [track(`${id}-cat`)],
  seed: 7,
  seedLocked: false,
  locked: false,
  ...change,
});

/** A film of scenes with a cat, a dog and a beach in its cast. */
export const film = (...scenes: readonly StudioScene[]): StudioDocument => ({
  schemaVersion: DOCUMENT_SCHEMA_VERSION,
  title: 'A film',
  prompt: 'a cat walks',
  seed: 1,
  notes: [],
  order: scenes.map(({ id }) => id),
  scenes: Object.fromEntries(scenes.map((one) => [one.id, one])),
  cast: {
    'cast-cat-1': { id: 'cast-cat-1', kind: 'entity', name: 'a grey cat' },
    'cast-dog-1': { id: 'cast-dog-1', kind: 'entity', name: 'a dog' },
    'cast-beach': { id: 'cast-beach', kind: 'place', name: 'the beach' },
  },
});

/** Does a recipe the way the project's store does, and checks the result against the contract's schema. */
export function done(
  document: StudioDocument,
  recipe: Recipe,
): { readonly document: StudioDocument; readonly patches: readonly Patch[] } {
  const [next, patches] = produceWithPatches(document, recipe);
  return { document: StudioDocument.parse(next), patches };
}
