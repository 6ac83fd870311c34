import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { StudioDocument, StudioScene } from '../../../preload/contract/document.ts';
import { film, scene } from '../testing/documents.ts';
import { droppedByMerge, mergeWithNext } from './split-merge.ts';

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
