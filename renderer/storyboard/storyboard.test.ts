import { expect, test } from 'vitest';
import type { Take } from '../../preload/contract/takes.ts';
import { castColours } from './cast-colours.ts';
import { newestTake, shownTake, worstFirst } from './shown-take.ts';

const take = (id: string, scene: string, change: Partial<Take> = {}): Take =>
  ({ id, scene, mark: 'none', created: 0, ...change }) as Take;

const adherence = (score: number) => ({ adherence: { score, entities: [] } });

test('the film shows the kept take, the stage may show a newer one, and neither a rejected one', () => {
  const takes = [
    take('new', 'a', { created: 3, mark: 'rejected' }),
    take('kept', 'a', { created: 1, mark: 'kept' }),
    take('later', 'a', { created: 2 }),
  ];
  expect(shownTake(takes, 'a')?.id).toBe('kept');
  expect(newestTake(takes, 'a')?.id).toBe('later');
  expect(shownTake(takes, 'b')).toBeUndefined();
});

test('worst first sorts by adherence and leaves unchecked scenes at the end, in film order', () => {
  const takes = [take('1', 'b', adherence(0.9)), take('2', 'd', adherence(0.2))];
  expect(worstFirst(['a', 'b', 'c', 'd'], takes)).toEqual(['d', 'b', 'a', 'c']);
});

test('up to eight entities have eight colours, and newcomers change nobody’s', () => {
  const member = (id: string) => [id, { id, kind: 'entity' as const, name: id }] as const;
  const ids = Array.from({ length: 9 }, (_, index) => `member-${index}`);
  const eight = castColours(Object.fromEntries(ids.slice(0, 8).map(member)));
  const nine = castColours(Object.fromEntries(ids.map(member)));
  expect(new Set(eight.values()).size).toBe(8);
  expect([...nine].slice(0, 8)).toEqual([...eight]);
});
