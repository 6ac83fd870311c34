import { expect, it } from 'vitest';
import { actNamed } from './acts.ts';

it.each([
  ['walks', 'walk'],
  ['Walks slowly', 'walk'],
  ['sits, then waves', 'sit'],
  ['plays music', 'play'],
  ['plays', undefined],
  ['walkshop', undefined],
  [undefined, undefined],
])('%s begins with the words of %s', (words, act) => {
  expect(actNamed(words)).toBe(act);
});
