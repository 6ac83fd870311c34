import { expect, test } from 'vitest';
import { done, film, scene, track } from '../testing/documents.ts';
import { mergeWithNext, splitScene } from './split-merge.ts';

test('split, a change of looks is in the half that has its middle; joined again it is where they were', () => {
  const becomes = [{ drawnAs: 'red cat', from: 2, to: 4 }];
  const placeBecomes = [{ drawnAs: 'beach at night', from: 4, to: 6 }];
  const before = film(scene('one', { placeBecomes, tracks: [track('cat', { becomes })] }));
  const { document } = done(before, splitScene('scene-one', 'scene-half', 0.5));
  const [first, second] = [document.scenes['scene-one']!, document.scenes['scene-half']!];
  expect(first.tracks[0]!.becomes).toEqual([{ drawnAs: 'red cat', from: 4, to: 8 }]);
  expect(first.placeBecomes).toBeUndefined();
  expect(second.tracks[0]!.becomes).toEqual([{ drawnAs: 'red cat', from: 0, to: 0 }]);
  expect(second.placeBecomes).toEqual([{ drawnAs: 'beach at night', from: 0, to: 4 }]);
  const joined = done(document, mergeWithNext('scene-one')).document.scenes['scene-one']!;
  expect(joined.placeBecomes).toEqual(placeBecomes);
  expect(joined.tracks[0]!.becomes?.[0]).toEqual(becomes[0]);
});
