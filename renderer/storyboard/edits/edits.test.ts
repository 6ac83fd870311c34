import { describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { done, film, scene, track, walk } from '../testing/documents.ts';
import { placeBoxes, scaledTogether, tracksWith } from './boxes.ts';
import {
  clearPins,
  copiedKeyframes,
  easeTracks,
  holdFrom,
  interpolateKeyframes,
  pasteKeyframes,
  reversePaths,
  unpinKeyframes,
} from './keyframes.ts';
import { onMotions } from './recipe.ts';
import {
  addScene,
  deleteScenes,
  duplicateScenes,
  orderScenes,
  reorderedScenes,
  shiftedScenes,
} from './scenes.ts';
import {
  besideFrame,
  joinedSentence,
  mergeFault,
  mergeWithNext,
  splitFault,
  splitScene,
} from './split-merge.ts';
import {
  addEntity,
  changeDepth,
  describeTracks,
  duplicateTracks,
  removeTracks,
  reorderedDepth,
} from './tracks.ts';

const one = film(scene('one'));
const two = film(scene('one'), scene('two', { tracks: [track('dog', { cast: 'cast-dog-1' })] }));
const box = normalizedBox(0.5, 0.5, 0.9, 0.9);
const put = new Map([['track-one-cat', box]]);
const tracksOf = (document: typeof one, id = 'scene-one') => document.scenes[id]!.tracks;

describe('boxes', () => {
  test('placing one keyframe is one small patch', () => {
    const { document, patches } = done(one, placeBoxes('scene-one', put, 3, 'keyframe'));
    expect(tracksOf(document)[0]!.keyframes[3]).toEqual(box);
    expect(tracksOf(document)[0]!.keyframes[4]).toEqual(walk[4]);
    expect(patches).toHaveLength(1);
  });

  test('placing with the whole path moves all nine alike', () => {
    const { document } = done(one, placeBoxes('scene-one', put, 0, 'path'));
    expect(tracksOf(document)[0]!.keyframes[8]).toEqual(normalizedBox(1.3, 0.5, 1.7, 0.9));
  });

  test('what is painted during a drag is what is stored after it', () => {
    const painted = tracksWith(tracksOf(one), put, 3, 'path');
    expect(tracksOf(done(one, placeBoxes('scene-one', put, 3, 'path')).document)).toEqual(painted);
  });

  test('a locked track stays, and a scene that is gone is no error', () => {
    const locked = film(scene('one', { tracks: [track('one-cat', { locked: true })] }));
    expect(done(locked, placeBoxes('scene-one', put, 3, 'path')).patches).toEqual([]);
    expect(done(one, placeBoxes('scene-none', put, 3, 'path')).patches).toEqual([]);
  });

  test('a group scales about one point', () => {
    const scaled = scaledTogether(new Map([['a', normalizedBox(0.1, 0.1, 0.2, 0.2)]]), [0, 0], [2, 2]);
    expect(scaled.get('a')).toEqual([0.2, 0.2, 0.4, 0.4]);
  });
});

describe('keyframes', () => {
  const choice = new Map([['track-one-cat', [2, 4]]]);

  test('copied keyframes keep their distance, and fall off the end', () => {
    const copied = copiedKeyframes(tracksOf(one), choice)!;
    const { document } = done(one, pasteKeyframes('scene-one', copied, [], 7));
    expect(tracksOf(document)[0]!.keyframes[7]).toEqual(walk[2]);
    expect(tracksOf(document)[0]!.keyframes[8]).toEqual(walk[8]);
    expect(copiedKeyframes(tracksOf(one), new Map())).toBeUndefined();
  });

  test('one copied track goes to every chosen one, several to as many', () => {
    const dogs = film(
      scene('one', {
        tracks: [track('one-cat'), track('dog', { cast: 'cast-dog-1', keyframes: walk.map(() => box) })],
      }),
    );
    const fromDog = copiedKeyframes(tracksOf(dogs), new Map([['track-dog', [0]]]))!;
    const both = done(dogs, pasteKeyframes('scene-one', fromDog, ['track-one-cat', 'track-dog'], 1)).document;
    expect(tracksOf(both).map((each) => each.keyframes[1])).toEqual([box, box]);
    const pair = copiedKeyframes(
      tracksOf(dogs),
      new Map([
        ['track-one-cat', [0]],
        ['track-dog', [0]],
      ]),
    )!;
    const swapped = done(dogs, pasteKeyframes('scene-one', pair, ['track-dog', 'track-one-cat'], 5)).document;
    expect(tracksOf(swapped).map((each) => each.keyframes[5])).toEqual([box, walk[0]]);
  });

  test('interpolate, unpin, clear, hold, ease and reverse are recipes too', () => {
    const pins = (recipe: Parameters<typeof done>[1]) => tracksOf(done(one, recipe).document)[0]!.pinned;
    expect(pins(interpolateKeyframes('scene-one', choice))).toEqual([0, 1, 2, 4, 5, 6, 7, 8]);
    expect(pins(unpinKeyframes('scene-one', choice))).toEqual([0, 1, 3, 5, 6, 7, 8]);
    expect(pins(clearPins('scene-one', ['track-one-cat']))).toEqual([0, 8]);
    expect(pins(holdFrom('scene-one', ['track-one-cat'], 3))).toEqual([0, 1, 2, 3]);
    const ease = done(one, easeTracks('scene-one', ['track-one-cat'], 'hold')).patches;
    expect(ease).toHaveLength(1);
    const back = done(one, reversePaths('scene-one', ['track-one-cat'])).document;
    expect(tracksOf(back)[0]!.keyframes).toEqual(walk.toReversed());
  });

  test('nothing changed is no patch', () => {
    expect(
      done(
        one,
        onMotions('scene-one', ['track-one-cat'], (motion) => motion),
      ).patches,
    ).toEqual([]);
  });
});

describe('tracks', () => {
  const given = { track: 'track-new-1', box, keyframe: 2 };

  test('a drawn entity joins the cast member of its name, or becomes a new one', () => {
    const known = done(one, addEntity('scene-one', { ...given, name: ' A Grey Cat ' })).document;
    expect(tracksOf(known)[1]).toMatchObject({ cast: 'cast-cat-1', pinned: [2] });
    const fresh = done(one, addEntity('scene-one', { ...given, name: 'a unicycle' })).document;
    expect(fresh.cast[tracksOf(fresh)[1]!.cast]).toMatchObject({ kind: 'entity', name: 'a unicycle' });
  });

  test('the thirty-first entity is not added', () => {
    const full = film(
      scene('one', { tracks: Array.from({ length: 30 }, (_, index) => track(`n-${index}-x`)) }),
    );
    expect(done(full, addEntity('scene-one', { ...given, name: 'a dog' })).patches).toEqual([]);
    const copies = new Map([['track-n-1-x', 'track-copy-1']]);
    expect(done(full, duplicateTracks('scene-one', copies)).patches).toEqual([]);
  });

  test('a copy lies in front of its original and aside', () => {
    const copies = new Map([['track-one-cat', 'track-copy-1']]);
    const copied = tracksOf(done(one, duplicateTracks('scene-one', copies)).document);
    expect(copied.map(({ id }) => id)).toEqual(['track-one-cat', 'track-copy-1']);
    expect(copied[1]!.keyframes[0]).toEqual([0.05, 0.45, 0.25, 0.65]);
  });

  test('depth moves chosen ones by a step or to an end, together', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(reorderedDepth(ids, ['a', 'b'], 'forward')).toEqual(['c', 'a', 'b', 'd']);
    expect(reorderedDepth(ids, ['c', 'd'], 'forward')).toEqual(ids);
    expect(reorderedDepth(ids, ['c', 'd'], 'backward')).toEqual(['a', 'c', 'd', 'b']);
    expect(reorderedDepth(ids, ['c', 'a'], 'front')).toEqual(['b', 'd', 'a', 'c']);
    expect(reorderedDepth(ids, ['d'], 'back')).toEqual(['d', 'a', 'b', 'c']);
    const stacked = film(scene('one', { tracks: [track('back'), track('front')] }));
    const turned = done(stacked, changeDepth('scene-one', ['track-back'], 'front')).document;
    expect(tracksOf(turned).map(({ id }) => id)).toEqual(['track-front', 'track-back']);
  });

  test('a locked track cannot be removed until it is unlocked', () => {
    const lock = done(one, describeTracks('scene-one', ['track-one-cat'], { locked: true })).document;
    expect(done(lock, removeTracks('scene-one', ['track-one-cat'])).patches).toEqual([]);
    expect(tracksOf(done(one, removeTracks('scene-one', ['track-one-cat'])).document)).toEqual([]);
  });

  test('facing and action can be given and taken away', () => {
    const ids = ['track-one-cat'];
    const told = done(one, describeTracks('scene-one', ids, { facing: 'left', action: ' sleeps ' })).document;
    expect(tracksOf(told)[0]).toMatchObject({ facing: 'left', action: 'sleeps' });
    const silent = done(told, describeTracks('scene-one', ids, { facing: undefined, action: ' ' })).document;
    expect(tracksOf(silent)[0]).not.toHaveProperty('facing');
    expect(tracksOf(silent)[0]).not.toHaveProperty('action');
  });
});

describe('scenes', () => {
  const given = { id: 'scene-new', description: 'A new scene', place: 'forest' };

  test('a new scene stands behind the chosen one, in its place', () => {
    const { document } = done(two, addScene(given, 'scene-one'));
    expect(document.order).toEqual(['scene-one', 'scene-new', 'scene-two']);
    expect(document.scenes['scene-new']).toMatchObject({ place: 'cast-beach', tracks: [] });
  });

  test('the first scene of an empty film brings its place', () => {
    const empty = { ...film(), cast: {} };
    const { document } = done(empty, addScene(given, undefined));
    expect(document.cast[document.scenes['scene-new']!.place]?.name).toBe('forest');
  });

  test('copies stand together behind the last of their originals, with tracks of their own', () => {
    const copies = new Map([
      ['scene-one', 'scene-copy-1'],
      ['scene-two', 'scene-copy-2'],
    ]);
    const { document } = done(two, duplicateScenes(copies));
    expect(document.order).toEqual(['scene-one', 'scene-two', 'scene-copy-1', 'scene-copy-2']);
    expect(tracksOf(document, 'scene-copy-1')[0]!.id).not.toBe('track-one-cat');
  });

  test('deleting leaves the cast', () => {
    const { document } = done(two, deleteScenes(['scene-one', 'scene-two']));
    expect(document.order).toEqual([]);
    expect(Object.keys(document.cast)).toHaveLength(3);
  });

  test('reordering moves several together and loses none', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(reorderedScenes(ids, ['d', 'a'], 'c')).toEqual(['b', 'a', 'd', 'c']);
    expect(reorderedScenes(ids, ['a'], undefined)).toEqual(['b', 'c', 'd', 'a']);
    expect(reorderedScenes(ids, ['b'], 'b')).toEqual(ids);
    expect(shiftedScenes(ids, ['a', 'b'], 1)).toEqual(['c', 'a', 'b', 'd']);
    expect(shiftedScenes(ids, ['a', 'b'], -1)).toEqual(ids);
    const { document } = done(two, orderScenes(['scene-two', 'scene-gone']));
    expect(document.order).toEqual(['scene-two', 'scene-one']);
  });
});

describe('splitting and merging', () => {
  test('both halves play their stretch of the path', () => {
    const { document } = done(one, splitScene('scene-one', 'scene-half', 0.5));
    expect(document.order).toEqual(['scene-one', 'scene-half']);
    expect(tracksOf(document)[0]!.keyframes[8]).toEqual(walk[4]);
    expect(tracksOf(document, 'scene-half')[0]!.keyframes[0]).toEqual(walk[4]);
    expect(tracksOf(document, 'scene-half')[0]!.pinned).toEqual([0, 8]);
    expect([0, 0.5, 1].map((playhead) => splitFault(one, playhead))).toEqual([
      'at-the-edge',
      undefined,
      'at-the-edge',
    ]);
  });

  test('split and merged again, the path is the same', () => {
    const halves = done(one, splitScene('scene-one', 'scene-half', 0.5)).document;
    const { document } = done(halves, mergeWithNext('scene-one'));
    expect(document.order).toEqual(['scene-one']);
    expect(tracksOf(document)[0]!.keyframes).toEqual(walk);
    expect(document.scenes['scene-one']!.description).toBe(one.scenes['scene-one']!.description);
  });

  test('what is in one scene only is outside the picture during the other', () => {
    const { document } = done(two, mergeWithNext('scene-one'));
    const [cat, dog] = tracksOf(document);
    expect(cat!.keyframes[8]![0]).toBeGreaterThanOrEqual(1);
    expect(dog!.keyframes[0]![2]).toBeLessThanOrEqual(0);
    expect(besideFrame(normalizedBox(0.4, 0.1, 0.5, 0.2))).toEqual([0.4, -0.1, 0.5, 0]);
  });

  test('the last scene has no next, and thirty-one things are too many', () => {
    expect(mergeFault(two, 'scene-two')).toBe('no-next-scene');
    expect(mergeFault(two, 'scene-one')).toBeUndefined();
    const many = Array.from({ length: 30 }, (_, index) => track(`n-${index}-x`));
    const full = film(scene('one', { tracks: many }), two.scenes['scene-two']!);
    expect(mergeFault(full, 'scene-one')).toBe('too-many-entities');
    expect(done(full, mergeWithNext('scene-one')).patches).toEqual([]);
  });

  test('two sentences become one', () => {
    expect(joinedSentence('A cat sits.', 'The cat runs.')).toBe('A cat sits, then the cat runs.');
    expect(joinedSentence('A cat sits.', 'Then it runs.')).toBe('A cat sits, then it runs.');
    expect(joinedSentence('고양이.', '고양이.')).toBe('고양이.');
  });
});
