import { expect, it } from 'vitest';
import { nearestThing } from './nearest-thing.ts';
import { WOULD_NOT, WOULD_PASS } from './testing/judged-pairs.ts';

it('knows what looks like something the pack draws', () => {
  expect(nearestThing('stool')).toEqual({ thing: 'chair', cosine: 0.64 });
  expect(nearestThing('mammoth')?.thing).toBe('elephant');
  expect(nearestThing('kettle')?.thing).toBe('pot');
});

it('is silent about what merely belongs to something the pack draws, and about words it does not know', () => {
  for (const noun of [
    'saddle',
    'collar',
    'hinge',
    'spire',
    'breakfast',
    'critic',
    'idea',
    'xyzzy',
    '',
    'constructor',
  ])
    expect([noun, nearestThing(noun)]).toEqual([noun, undefined]);
});

it('would pass in three of four pairs that it names, of those judged', () => {
  const named = ({ noun, thing }: { readonly noun: string; readonly thing: string }) =>
    nearestThing(noun)?.thing === thing;
  const right = WOULD_PASS.filter(named).length;
  const wrong = WOULD_NOT.filter(named).length;
  expect(right + wrong).toBeGreaterThan(50);
  expect(right / (right + wrong)).toBeGreaterThan(0.75);
});
