import { describe, expect, test } from 'vitest';
import type { NormalizedBox } from '../../preload/contract/geometry.ts';
import type { EntityTrack, Scene } from '../../preload/contract/plan.ts';
import { belong } from '../evaluation/plans/box-sanity.ts';
import { expectations } from './testing/prompts.ts';
import { testVocabulary } from './testing/vocabulary.ts';
import { PlannerError } from './planner.ts';
import { rulePlanner } from './rule-planner.ts';
import { markKnownGaps } from './testing/known-gaps.ts';

markKnownGaps('tracks');

const scenesOf = async (prompt: string): Promise<readonly Scene[]> =>
  (await rulePlanner.plan(prompt, { vocabulary: testVocabulary })).scenes;

/** The only scene's tracks by entity. */
async function tracksOf(prompt: string): Promise<(entity: string) => EntityTrack> {
  const [scene] = await scenesOf(prompt);
  return (entity) => {
    const track = scene?.entities.find((one) => one.entity === entity);
    if (track === undefined)
      throw new Error(`no ${entity} in: ${scene?.entities.map((one) => one.entity).join(', ')}`);
    return track;
  };
}
const middle = ([x0, , x1]: NormalizedBox): number => (x0 + x1) / 2;
const height = ([, y0, , y1]: NormalizedBox): number => y1 - y0;
const always = (
  one: EntityTrack,
  other: EntityTrack,
  holds: (a: NormalizedBox, b: NormalizedBox) => boolean,
): boolean => one.keyframes.every((box, k) => holds(box, other.keyframes[k] as NormalizedBox));

describe('relations hold in every keyframe', () => {
  test.each([
    ['A cat sits to the left of a dog', 'cat', 'dog', (a, b) => middle(a) < middle(b) && a[2] <= b[0] + 0.02],
    ['A cat sits to the right of a dog', 'cat', 'dog', (a, b) => middle(a) > middle(b)],
    [
      'A cat sits on a chair',
      'cat',
      'chair',
      (a, b) => a[3] > b[1] && a[3] < b[3] && Math.abs(middle(a) - middle(b)) < 0.1,
    ],
    ['A dog is under the table', 'dog', 'table', (a, b) => a[3] >= b[3] - 0.02 && a[1] > b[1]],
    [
      'A monkey rides a bicycle',
      'monkey',
      'bicycle',
      (a, b) => a[3] > b[1] && a[1] < b[1] && middle(a) > b[0] && middle(a) < b[2],
    ],
    [
      'A girl wears a hat and dances',
      'hat',
      'girl',
      (a, b) => a[1] < b[1] + 0.1 && a[0] >= b[0] - 0.05 && a[2] <= b[2] + 0.05,
    ],
    [
      'A girl holds a red balloon',
      'red balloon',
      'girl',
      (a, b) => a[3] > b[1] && a[0] < b[2] && a[2] > b[0],
    ],
    ['An apple is bigger than a car', 'apple', 'car', (a, b) => height(a) > height(b)],
    ['A helicopter hovers above a house', 'helicopter', 'house', (a, b) => a[3] <= b[1] + 0.03],
  ] as [string, string, string, (a: NormalizedBox, b: NormalizedBox) => boolean][])(
    '%s',
    async (prompt, one, other, holds) => {
      const track = await tracksOf(prompt);
      expect(always(track(one), track(other), holds)).toBe(true);
    },
  );

  test('a pursuer stays behind and looks where it runs', async () => {
    const track = await tracksOf('A cat chases a mouse to the right');
    expect(always(track('cat'), track('mouse'), (cat, mouse) => middle(cat) < middle(mouse))).toBe(true);
    expect(track('cat').facing).toBe('right');
    expect(track('mouse').facing).toBe('right');
  });
});

describe('motions have their shape', () => {
  test('a jump goes up and comes down again', async () => {
    const track = await tracksOf('A frog jumps');
    const feet = track('frog').keyframes.map((box) => box[3]);
    expect(Math.min(...feet)).toBeLessThan((feet[0] ?? 0) - 0.07);
    expect(Math.abs((feet[0] ?? 0) - (feet[8] ?? 0))).toBeLessThan(0.02);
  });

  test('a ball bounces more than once', async () => {
    const track = await tracksOf('A ball bounces in the park');
    const feet = track('ball').keyframes.map((box) => box[3]);
    const landings = feet.filter((foot, k) => foot >= (feet[k - 1] ?? 0) && foot >= (feet[k + 1] ?? 0));
    expect(landings.length).toBeGreaterThanOrEqual(3);
  });

  test('fast goes further than slow', async () => {
    const distance = async (prompt: string) => {
      const keyframes = (await tracksOf(prompt))('dog').keyframes;
      return Math.abs(middle(keyframes[8] as NormalizedBox) - middle(keyframes[0] as NormalizedBox));
    };
    expect(await distance('A dog runs quickly in the park')).toBeGreaterThan(
      await distance('A dog crawls slowly in the park'),
    );
  });

  test('a thrown ball goes from the thrower to the catcher', async () => {
    const track = await tracksOf('A boy throws a ball to a girl');
    const gap = (k: number, who: string) =>
      Math.abs(
        middle(track('ball').keyframes[k] as NormalizedBox) -
          middle(track(who).keyframes[k] as NormalizedBox),
      );
    expect(gap(0, 'boy')).toBeLessThan(gap(0, 'girl'));
    expect(gap(8, 'girl')).toBeLessThan(gap(8, 'boy'));
  });

  test('two that meet come nearer until they touch', async () => {
    const track = await tracksOf('A boy and a girl hug');
    const gaps = track('boy').keyframes.map(
      (box, k) => (track('girl').keyframes[k] as NormalizedBox)[0] - box[2],
    );
    expect(gaps[0]).toBeGreaterThan(0.2);
    expect(gaps[8]).toBeLessThan(0.03);
  });
});

const overlap = (a: NormalizedBox, b: NormalizedBox): number => {
  const w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min((a[2] - a[0]) * height(a), (b[2] - b[0]) * height(b));
};

describe('over all prompts', () => {
  const refused: string[] = [];
  const all = Promise.all(
    expectations.map(({ prompt }) =>
      scenesOf(prompt).catch((cause: unknown) => {
        if (!(cause instanceof PlannerError)) throw cause;
        refused.push(prompt);
        return [];
      }),
    ),
  ).then((lists) => lists.flat());

  test('hardly any is refused for want of what could be drawn', async () => {
    await all;
    expect(refused.length).toBeLessThanOrEqual(expectations.length * 0.02);
  });

  /** Scenes whose text asks for no contact between things. */
  const apart =
    /\b(on|in|rides|riding|wears|holds|holding|under|behind|hugs?|with|carries|takes|from|over|around|to|eats?|at|onto|into|drinks|reads|fl(?:y|ies)|catches|picks|fights|scares|follows|releases|throws|gives|meets?|kicks|between)\b/;

  test('no box is under 8 % of the side unless it was called small', async () => {
    for (const scene of await all)
      for (const { entity, keyframes } of scene.entities)
        for (const box of /small|tiny|little/.test(entity) ? [] : keyframes.slice(4, 5))
          expect(
            Math.min(box[2] - box[0], height(box)),
            `${entity}: ${scene.description}`,
          ).toBeGreaterThanOrEqual(0.06);
  });

  test('unwanted overlap is under 5 % in the mean', async () => {
    const shares: number[] = [];
    for (const { description, entities } of await all) {
      if (apart.test(description.replace(/(in|on) the \w+( \w+)?$/, ''))) continue;
      for (const [at, one] of entities.entries())
        for (const other of entities.slice(at + 1)) {
          if (belong(entities, one, other)) continue;
          shares.push(
            one.keyframes.reduce(
              (sum, box, k) => sum + overlap(box, other.keyframes[k] as NormalizedBox),
              0,
            ) / one.keyframes.length,
          );
        }
    }
    expect(shares.length).toBeGreaterThan(50);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.05);
  });

  test('neighbouring keyframes are close, so that motion is smooth', async () => {
    for (const { description, entities } of await all)
      for (const { entity, keyframes } of entities)
        for (const [k, box] of keyframes.slice(1).entries())
          expect(
            Math.abs(middle(box) - middle(keyframes[k] as NormalizedBox)),
            `${entity}: ${description}`,
          ).toBeLessThan(0.3);
  });
});

describe('what packs count to the sky stands where it belongs', () => {
  test.each([
    ['A girl jumps in a puddle', 'puddle'],
    ['A fire burns in the forest', 'fire'],
    ['A wave rolls onto the beach', 'wave'],
  ])('%s', async (prompt, entity) => {
    const boxes = (await tracksOf(prompt))(entity).keyframes;
    expect(Math.min(...boxes.map(([, , , bottom]) => bottom))).toBeGreaterThan(0.6);
  });
});

/** The way of its middle from keyframe to keyframe. */
const steps = ({ keyframes }: EntityTrack): readonly number[] =>
  keyframes.slice(1).map((box, at) => Math.abs(middle(box) - middle(keyframes[at] ?? box)));

describe('nothing floats', () => {
  test.each([
    ['A cloud over a house', 'cloud', 'house'],
    ['A balloon over a table', 'balloon', 'table'],
    ['A bird over a house', 'bird', 'house'],
  ])('%s: above, over what stands on the ground', async (prompt, over, below) => {
    const track = await tracksOf(prompt);
    expect(always(track(over), track(below), (a, b) => a[3] <= b[1] + 0.05 && b[3] > 0.75)).toBe(true);
  });

  test('the moon over a place is small and high', async () => {
    const moon = (await tracksOf('The moon shines over a castle'))('moon');
    expect(Math.max(...moon.keyframes.map(height))).toBeLessThan(0.3);
    expect(Math.max(...moon.keyframes.map((box) => box[3]))).toBeLessThan(0.5);
  });

  test('a tree over somebody is rooted beside them, with what hangs in it above them', async () => {
    const track = await tracksOf('A kite stuck in a tree above a boy');
    expect(always(track('tree'), track('boy'), (a, b) => Math.abs(a[3] - b[3]) < 0.02)).toBe(true);
    expect(
      always(track('kite'), track('boy'), (a, b) => a[3] < b[1] + 0.05 && a[0] < b[2] && a[2] > b[0]),
    ).toBe(true);
  });

  test('who climbs down from a tree is before its trunk', async () => {
    const track = await tracksOf('A monkey climbs down from a tree');
    const [monkey, tree] = [track('monkey'), track('tree')];
    expect(always(monkey, tree, (a, b) => Math.abs(middle(a) - middle(b)) < 0.05)).toBe(true);
    expect(monkey.keyframes[8]![3] - monkey.keyframes[0]![3]).toBeGreaterThan(0.2);
  });

  test('a clock of which nothing is told stands', async () => {
    const { keyframes } = (await tracksOf('A purple clock'))('purple clock');
    expect(Math.min(...keyframes.map((box) => box[3]))).toBeGreaterThan(0.8);
  });

  test('what a car passes is as small behind it as it is', async () => {
    const track = await tracksOf('A car moves from the left of a ball to its right');
    expect(height(track('ball').keyframes[0]!)).toBeLessThan(0.8 * height(track('car').keyframes[0]!));
  });
});

describe('how somebody goes is seen', () => {
  test('a cat and a dog run after a ball: all three go, with room to go', async () => {
    const track = await tracksOf('A cat and a dog run after a ball');
    for (const one of ['cat', 'dog', 'ball'])
      expect(steps(track(one)).reduce((sum, step) => sum + step, 0)).toBeGreaterThan(0.12);
  });

  test.each([
    ['An airplane accelerates', 'airplane', true],
    ['A truck slows down to a stop', 'truck', false],
  ])('%s', async (prompt, entity, faster) => {
    const way = steps((await tracksOf(prompt))(entity));
    const [first, last] = [way[0]! + way[1]!, way.at(-2)! + way.at(-1)!];
    expect(faster ? last / first : first / last).toBeGreaterThan(4);
  });
});

test('each of several leaps by itself, from one thing to the other', async () => {
  const [scene] = await scenesOf('Four frogs leap from chair to chair');
  const frogs = scene?.entities.filter(({ entity }) => entity === 'frog') ?? [];
  expect(frogs).toHaveLength(4);
  const rising = frogs.map(({ keyframes }) =>
    keyframes.slice(1).map((box, at) => box[3] < keyframes[at]![3]),
  );
  expect(new Set(rising.map((one) => one.join())).size).toBeGreaterThan(1);
  for (const frog of frogs)
    expect(middle(frog.keyframes[8]!) - middle(frog.keyframes[0]!)).toBeGreaterThan(0.2);
});
