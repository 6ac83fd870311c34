import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { StudioDocument, StudioScene } from '../../../preload/contract/document.ts';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { film, scene, track } from '../testing/documents.ts';
import { droppedByMerge, mergeWithNext, splitScene } from './split-merge.ts';

const note = (text: string) => ({ kind: 'dropped' as const, text });
const planned = (of: string, text: string): StudioScene['planned'] => ({ of, notes: [note(text)] });

const two = (first: Partial<StudioScene>, second: Partial<StudioScene>): StudioDocument =>
  film(
    scene('one', { description: 'A cat sits.', ...first }),
    scene('two', { description: 'The cat runs.', ...second }),
  );
const joined = (document: StudioDocument) =>
  produce(document, mergeWithNext('scene-one')).scenes['scene-one'];

describe('joining two scenes', () => {
  test('says what of the second one is gone', () => {
    expect(droppedByMerge(two({}, {}), 'scene-one')).toEqual([]);
    const second = { negative: 'rain', notes: 'mine', strength: 0.5, seedLocked: true, seed: 99 };
    expect(droppedByMerge(two({}, second), 'scene-one')).toEqual(['negative', 'notes', 'strength', 'seed']);
    expect(droppedByMerge(two({ negative: 'rain' }, { negative: 'rain' }), 'scene-one')).toEqual([]);
    expect(droppedByMerge(two({}, {}), 'scene-two')).toEqual([]);
  });

  test('keeps the notes of both, and a scene that followed its sentence still does', () => {
    const both = joined(
      two(
        { planned: planned('A cat sits.', 'rain: not drawn') },
        { planned: planned('The cat runs.', 'sadly: not drawn') },
      ),
    );
    expect(both?.planned).toEqual({
      of: both?.description,
      notes: [note('rain: not drawn'), note('sadly: not drawn')],
    });
  });

  test('does not make a rewritten sentence one that its scene follows', () => {
    const both = joined(
      two(
        { planned: planned('A dog sits.', 'a: not drawn') },
        { planned: planned('The cat runs.', 'b: not drawn') },
      ),
    );
    expect(both?.planned?.of).toBe('A dog sits.');
    expect(joined(two({}, {}))?.planned).toBeUndefined();
  });
});

describe('splitting a scene', () => {
  const halves = (action: string | undefined, playhead: number, change: Parameters<typeof track>[1] = {}) => {
    const told = track('cat', { ...change, ...(action !== undefined && { action }) });
    const document = film(scene('one', { tracks: [told] }));
    const { scenes } = produce(document, splitScene('scene-one', 'scene-two', playhead));
    return ['scene-one', 'scene-two'].map((id) => scenes[id]?.tracks[0]?.action);
  };

  test('shares what is told in turn by the time each of it takes', () => {
    expect(halves('walks, then runs', 0.5)).toEqual(['walks', 'runs']);
    expect(halves('walks, then runs', 0.25)).toEqual(['walks', 'walks, then runs']);
    expect(halves('walks, then runs', 0.75)).toEqual(['walks, then runs', 'runs']);
    expect(halves('waves, then bows and then claps', 0.4)).toEqual(['waves, then bows', 'bows, then claps']);
    expect(halves('걷는다, 그런 다음 앉는다', 0.5)).toEqual(['걷는다', '앉는다']);
  });

  test('changes from one to the other where the box comes to rest, as the picture does', () => {
    const at = (x: number) => normalizedBox(x, 0.4, x + 0.2, 0.6);
    const rests = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.6, 0.6].map(at);
    expect(halves('walks, then sits', 0.75, { keyframes: rests })).toEqual(['walks', 'sits']);
    expect(halves('walks, then sits', 0.6, { keyframes: rests })).toEqual(['walks', 'walks, then sits']);
    const setsOut = rests.toReversed();
    expect(halves('sits, then walks', 0.25, { keyframes: setsOut })).toEqual(['sits', 'walks']);
  });

  test('leaves what is done all the time to both, word by word', () => {
    expect(halves('dances, slowly and happily', 0.5)).toEqual(Array(2).fill('dances, slowly and happily'));
    expect(halves(undefined, 0.5)).toEqual([undefined, undefined]);
  });

  test('is undone by joining the halves again', () => {
    const document = film(scene('one', { tracks: [track('cat', { action: 'walks, then runs' })] }));
    const split = produce(document, splitScene('scene-one', 'scene-two', 0.5));
    const again = produce(split, mergeWithNext('scene-one'));
    expect(again.scenes['scene-one']?.tracks[0]?.action).toBe('walks, then runs');
  });
});
