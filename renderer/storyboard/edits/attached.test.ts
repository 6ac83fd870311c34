import { describe, expect, test } from 'vitest';
import type { Track } from '../../../preload/contract/document.ts';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { done, film, scene, track } from '../testing/documents.ts';
import { placeBoxes } from './boxes.ts';
import { reversePaths, smoothPaths } from './keyframes.ts';
import { type Recipe } from './recipe.ts';
import { duplicateScenes } from './scenes.ts';
import { mergeWithNext, splitScene } from './split-merge.ts';
import { describeTracks, duplicateTracks, removeTracks } from './tracks.ts';

const box = normalizedBox(0.5, 0.5, 0.9, 0.9);
const dog = { cast: 'cast-dog-1' };
const hat = (to: string): Partial<Track> => ({ cast: 'cast-cat-1', attached: { as: 'on head', to } });
const before = film(scene('one', { tracks: [track('dog', dog), track('hat', hat('track-dog'))] }));

/** Whom the hats of a scene are on, after a change. */
const on = (recipe: Recipe, document = before, id = 'scene-one') =>
  done(document, recipe).document.scenes[id]!.tracks.flatMap(({ attached }) => attached?.to ?? []);

describe('what goes with somebody', () => {
  test('stays where the user puts it, in one step to be undone', () => {
    const { document, patches } = done(
      before,
      placeBoxes('scene-one', new Map([['track-hat', box]]), 2, 'keyframe'),
    );
    const [, moved] = document.scenes['scene-one']!.tracks;
    expect(moved).not.toHaveProperty('attached');
    expect(moved!.keyframes[2]).toEqual(box);
    expect(patches).toHaveLength(2);
  });

  test('keeps going with who is moved, alone or together with it', () => {
    const both = new Map([
      ['track-dog', box],
      ['track-hat', box],
    ]);
    expect(on(placeBoxes('scene-one', new Map([['track-dog', box]]), 0, 'path'))).toEqual(['track-dog']);
    expect(on(placeBoxes('scene-one', both, 0, 'path'))).toEqual(['track-dog']);
    expect(on(reversePaths('scene-one', ['track-dog', 'track-hat']))).toEqual(['track-dog']);
    expect(on(reversePaths('scene-one', ['track-hat']))).toEqual([]);
  });

  test('keeps going with them where a change leaves its boxes as they are', () => {
    const still = placeBoxes(
      'scene-one',
      new Map([['track-hat', track('hat').keyframes[0]!]]),
      0,
      'keyframe',
    );
    expect(on(still)).toEqual(['track-dog']);
    expect(on(smoothPaths('scene-one', ['track-dog']))).toEqual(['track-dog']);
  });

  test('goes with somebody, or with nobody, as it is told to', () => {
    const told = (attached: Track['attached']) => describeTracks('scene-one', ['track-hat'], { attached });
    expect(on(told(undefined))).toEqual([]);
    expect(on(told({ as: 'held', to: 'track-dog' }))).toEqual(['track-dog']);
  });

  test('goes with nobody when they are gone, and its copy with theirs', () => {
    expect(on(removeTracks('scene-one', ['track-dog']))).toEqual([]);
    const copied = (...copies: readonly (readonly [string, string])[]) =>
      on(duplicateTracks('scene-one', new Map(copies)));
    expect(copied(['track-hat', 'track-hat-2'])).toEqual(['track-dog']);
    expect(copied(['track-dog', 'track-dog-2'], ['track-hat', 'track-hat-2'])).toEqual([
      'track-dog',
      'track-dog-2',
    ]);
  });

  test('goes with the same one in copied, split and joined scenes', () => {
    const ids = (recipe: Recipe, id: string, document = before) => {
      const { tracks } = done(document, recipe).document.scenes[id]!;
      return tracks.map(({ attached }) => tracks.findIndex((other) => other.id === attached?.to));
    };
    expect(ids(duplicateScenes(new Map([['scene-one', 'scene-copy']])), 'scene-copy')).toEqual([-1, 0]);
    expect(ids(splitScene('scene-one', 'scene-later', 0.5), 'scene-later')).toEqual([-1, 0]);
    expect(ids(splitScene('scene-one', 'scene-later', 0.5), 'scene-one')).toEqual([-1, 0]);
    const next = scene('two', { tracks: [track('b-dog', dog), track('b-hat', hat('track-b-dog'))] });
    const bare = scene('one', { tracks: [track('dog', dog)] });
    expect(ids(mergeWithNext('scene-one'), 'scene-one', film(bare, next))).toEqual([-1, -1]);
    const hatted = scene('one', { tracks: [track('dog', dog), track('hat', { cast: 'cast-cat-1' })] });
    expect(ids(mergeWithNext('scene-one'), 'scene-one', film(hatted, next))).toEqual([-1, 0]);
  });

  test('does one after the other in a joined scene', () => {
    const acts = film(
      scene('one', { tracks: [track('dog', { ...dog, action: 'walks' })] }),
      scene('two', { tracks: [track('b-dog', { ...dog, action: 'sits' })] }),
    );
    const { tracks } = done(acts, mergeWithNext('scene-one')).document.scenes['scene-one']!;
    expect(tracks.map(({ action }) => action)).toEqual(['walks, then sits']);
  });
});
