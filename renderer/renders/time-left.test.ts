import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

it('says the time left, coarser the longer it is', () => {
  const said = (seconds: number) => {
    const { unit, count } = timeLeft(seconds);
    return `${count} ${unit}`;
  };
  expect([0.4, 7.6, 33, 54.9, 58, 89, 600, 3569, 3570, 9000].map(said)).toEqual([
    '0 moment',
    '8 seconds',
    '35 seconds',
    '55 seconds',
    '1 minutes',
    '1 minutes',
    '10 minutes',
    '59 minutes',
    '1 hours',
    '2.5 hours',
  ]);
});
