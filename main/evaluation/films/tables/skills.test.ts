import { describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../../preload/contract/geometry.ts';
import type { Found } from '../../../engine/judge/answers.ts';
import { readPrompts, takingTurns } from '../prompts/read-prompts.ts';
import { foundAs, shotNamed, viewOf } from '../testing/views.ts';
import type { Skill } from '../prompts/read-prompts.ts';
import { skillTable } from './skills.ts';
import type { Trial } from './trial.ts';

const all = async (skill: Skill, labels: readonly string[]) =>
  skillTable(skill, { size: 1000, seed: 1, labels }, (prompt) => Promise.resolve(shotNamed(prompt)));
const saw = (name: string, x: number, size = 0.2): Found =>
  foundAs(name, [x - size / 2, 0.4, x + size / 2, 0.4 + size]);
const LEAST = 0.1;
const asking = (trials: readonly Trial[], prompt: string) => trials.find(({ says }) => says === prompt)!;

describe('prompts', () => {
  test.each([
    ['object', 100, []],
    ['count', 100, ['count']],
    ['spatial', 100, ['relation']],
    ['scale', 100, ['relation']],
    ['direction', 200, ['direction']],
  ] as const)(
    'of %s are at least %d, all different, and as many of each kind',
    async (skill, least, keys) => {
      const prompts = await readPrompts(skill);
      expect(prompts.length).toBeGreaterThanOrEqual(least);
      expect(new Set(prompts.map(({ prompt }) => prompt)).size).toBe(prompts.length);
      const kindOf = (prompt: Readonly<Record<string, unknown>>) => keys.map((key) => prompt[key]).join();
      const kinds = [...Map.groupBy<string, Readonly<Record<string, unknown>>>(prompts, kindOf).values()];
      expect(new Set(kinds.map(({ length }) => length)).size).toBe(1);
    },
  );

  test('take turns by kind, the same for the same seed', () => {
    const items = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'];
    const turns = takingTurns(items, (item) => item[0]!, 1);
    for (const at of [0, 2, 4]) expect(new Set(turns.slice(at, at + 2).map((item) => item[0])).size).toBe(2);
    expect(takingTurns(items, (item) => item[0]!, 1)).toEqual(turns);
    expect(turns.toSorted()).toEqual(items);
  });
});

describe('a skill', () => {
  test('leaves out what the judge has no name for', async () => {
    const { trials, leftOut } = await all('object', ['cat']);
    expect(trials.map(({ says }) => says)).toEqual(['a cat in the park']);
    expect(leftOut).toBe((await readPrompts('object')).length - 1);
  });

  test('counts exactly, frame by frame', async () => {
    const { trials } = await all('count', ['apple']);
    const trial = asking(trials, 'a photo of two apples');
    const two = [saw('apple', 0.2), saw('apple', 0.6)];
    const { scores, good } = await trial.score(
      [viewOf([two, [...two, saw('apple', 0.9)], two, [saw('dog', 0.2)]])],
      LEAST,
    );
    expect(scores).toMatchObject({ count: [1, 0, 1, 0], 'count of 2': [1, 0, 1, 0] });
    expect(good).toBe(false);
  });

  test('looks at where two things lie', async () => {
    const { trials } = await all('spatial', ['cat', 'dog']);
    const trial = asking(trials, 'a cat to the left of a dog');
    const right = [saw('cat', 0.2), saw('dog', 0.8)];
    const { scores } = await trial.score([viewOf([right, [saw('dog', 0.2), saw('cat', 0.8)]])], LEAST);
    expect(scores).toMatchObject({ spatial: [1, 0], left: [1, 0] });
  });

  test('follows a thing from where it is first found to where it is last found', async () => {
    const { trials } = await all('direction', ['car']);
    const trial = asking(trials, 'a car drives from right to left');
    const result = await trial.score([viewOf([[], [saw('car', 0.8)], [saw('car', 0.3)], []])], LEAST);
    expect(result.scores).toMatchObject({ direction: [1], left: [1] });
    expect((await trial.score([viewOf([[saw('car', 0.8)], []])], LEAST)).scores['direction']).toEqual([0]);
  });

  test('takes for what was asked whatever may be it, and under likeliest names only what is it first of all', async () => {
    const { trials } = await all('spatial', ['cat', 'dog']);
    const trial = asking(trials, 'a cat to the left of a dog');
    const unsure = { ...saw('cat', 0.2), chances: { fox: 0.6, cat: 0.3 } };
    const { scores } = await trial.score([viewOf([[unsure, saw('dog', 0.8)]])], LEAST);
    expect(scores).toMatchObject({ spatial: [1], strict: [0] });
    expect((await trial.score([viewOf([[unsure, saw('dog', 0.8)]])], 0.4)).scores['spatial']).toEqual([0]);
  });

  test('judges the plan by itself, whatever was drawn', async () => {
    const box = (x: number) => Array.from({ length: 9 }, () => normalizedBox(x, 0.4, x + 0.2, 0.8));
    const apples = [0.1, 0.6].map((x) => ({ entity: 'red apple', drawnAs: 'red apple', keyframes: box(x) }));
    const shot = shotNamed('apples');
    const planned = { ...shot, scene: { ...shot.scene, entities: apples } };
    const options = { size: 200, seed: 1, labels: ['apple'] };
    const { trials } = await skillTable('count', options, () => Promise.resolve(planned));
    const { scores } = await asking(trials, 'a photo of two apples').score([viewOf([[], []])], LEAST);
    expect(scores).toMatchObject({ count: [0, 0], planned: [1, 1] });
    const { scores: three } = await asking(trials, 'there are three apples in the kitchen').score(
      [viewOf([[]])],
      LEAST,
    );
    expect(three).toMatchObject({ planned: [0] });
  });

  test('a prompt without a plan counts as missed', async () => {
    const options = { size: 1, seed: 1, labels: ['cat'] };
    const { trials } = await skillTable('object', options, () => Promise.resolve(undefined));
    expect(trials[0]!.shots).toEqual([]);
    expect(await trials[0]!.score([], LEAST)).toEqual({
      scores: { object: [0], strict: [0], planned: [0] },
      good: false,
      panels: [],
    });
  });
});
