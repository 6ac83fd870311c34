import { expect, it } from 'vitest';
import { trade } from './trade.ts';

it('says what strength and schedule together mean', () => {
  const said = [
    [0, 1],
    [2, 0],
    [0.5, 1],
    [1, 0.5],
    [1, 1],
    [1.4, 0.75],
    [1.5, 1],
    [2, 1],
  ].map(([strength, alpha]) => trade(strength!, alpha!));
  expect(said).toEqual(['off', 'off', 'loose', 'loose', 'trained', 'trained', 'strong', 'harsh']);
});
