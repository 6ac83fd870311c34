import { expect, it } from 'vitest';
import { BODY_ACTS, SAID_ACT } from '../../preload/contract/acts.ts';
import { actsSaid } from './act-said.ts';

it.each([
  ['waves', 'wave'],
  ['walks slowly', 'walk'],
  ['is running', 'run'],
  ['plays the guitar', 'play'],
  ['reads a book', 'read'],
  ['dances', 'dance'],
  ['eats an apple', 'eat'],
  ['sleeps', 'sleep'],
  ['drives a red car', 'drive'],
  ['drives three cows', 'walk'],
])('%s is drawn as %s', (words, act) => {
  expect(actsSaid(words)).toEqual([act]);
});

it.each([undefined, '', 'does not walk', 'glows', 'spins', 'constructor', '<script>'])(
  '%s is no act of a body',
  (words) => {
    expect(actsSaid(words)).toEqual([]);
  },
);

it.each([
  ['walks, then sits down', ['walk', 'sit']],
  ['Runs and then waves. Then sleeps', ['run', 'wave', 'sleep']],
  ['걷다 그리고 나서 앉다', ['walk', 'sit']],
  ['glows, then jumps', ['jump']],
  ['walks then runs then walks then runs then walks', ['walk', 'run', 'walk', 'run']],
])('%s is acts in turn', (words, acts) => {
  expect(actsSaid(words)).toEqual(acts);
});

it.each(BODY_ACTS)('%s is drawn where the studio says it in the plan', (act) => {
  expect(actsSaid(SAID_ACT[act])).toEqual([act]);
});
