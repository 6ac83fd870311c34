import { expect, it } from 'vitest';
import { actSaid } from './act-said.ts';

it.each([
  ['waves', 'wave'],
  ['walks slowly', 'walk'],
  ['is running', 'run'],
  ['plays the guitar', 'play'],
  ['reads a book', 'read'],
  ['dances', 'dance'],
  ['eats an apple', 'eat'],
  ['sleeps', 'sleep'],
])('%s is drawn as %s', (words, act) => {
  expect(actSaid(words)).toBe(act);
});

it.each([undefined, '', 'does not walk', 'glows', 'spins', 'constructor', '<script>'])(
  '%s is no act of a body',
  (words) => {
    expect(actSaid(words)).toBeUndefined();
  },
);
