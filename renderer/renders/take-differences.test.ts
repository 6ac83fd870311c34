import { expect, it } from 'vitest';
import { differences } from './take-differences.ts';
import { takeOf } from './testing/small-film.ts';

it('names the settings in which two takes differ', () => {
  const first = takeOf('scene-one', 1);
  const { receipt } = first;
  const second = {
    ...first,
    receipt: { ...receipt, pack: 'starter 2.0.0', settings: { ...receipt.settings, seed: 9, strength: 0 } },
  };
  expect(differences(first, first)).toEqual([]);
  expect(differences(first, second)).toEqual([
    { what: 'strength', left: '1', right: '0' },
    { what: 'seed', left: '7', right: '9' },
    { what: 'pack', left: 'starter 1.0.0', right: 'starter 2.0.0' },
  ]);
});

it('names who is drawn from a picture in one of them, and says so when only the scene differs', () => {
  const first = takeOf('scene-one', 1);
  const { receipt } = first;
  const conditioning = { ...receipt.conditioning, 'a cat': { text: true, image: 'reference' as const } };
  const withPicture = { ...first, receipt: { ...receipt, conditioning, inputs: 'other' } };
  expect(differences(first, withPicture)).toEqual([{ what: 'pictures', left: '', right: 'a cat' }]);
  const moved = { ...first, receipt: { ...receipt, inputs: 'other' } };
  expect(differences(first, moved)).toEqual([{ what: 'scene', left: '', right: '' }]);
});
