import { expect, test } from 'vitest';
import { CARD, placeAt } from './card-size.ts';

test('dragged scenes land between the cards nearest to the pointer, and never beyond the ends', () => {
  const card = CARD.height + CARD.gap;
  expect([-50, 10, card - 10, card * 1.4, card * 1.6, card * 99].map((y) => placeAt(y, 3))).toEqual([
    0, 0, 1, 1, 2, 3,
  ]);
});
