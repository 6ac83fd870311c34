import { describe, expect, test } from 'vitest';
import { KEYFRAMES, type NormalizedBox } from '../../../preload/contract/geometry.ts';
import { showsRelation } from '../evaluation/relations.ts';
import type { Part, StandKind, StagedScene } from '../story/staging.ts';
import { layScene, type Track } from './lay-scene.ts';
import { deed, member, type Name, PARK, part, scene, SEA, stand } from './testing/scenes.ts';
import { isAt } from './testing/motion-truth.ts';
import { brokenOn, iou } from './testing/truth.ts';

const one = (head: Name, count = 1): Part => part(member(head), count);
const middle = ([x0, , x1]: NormalizedBox): number => (x0 + x1) / 2;
const height = ([, y0, , y1]: NormalizedBox): number => y1 - y0;

/** The boxes of a member's first copy. */
function boxesOf(staged: StagedScene, { member: wanted }: Part): readonly NormalizedBox[] {
  const track = layScene(staged).find((each) => each.member === wanted);
  if (track === undefined) throw new Error(`no ${wanted.name}`);
  return track.keyframes;
}
const always = (
  a: readonly NormalizedBox[],
  b: readonly NormalizedBox[],
  holds: (one_: NormalizedBox, other: NormalizedBox) => boolean,
): boolean => a.every((box, k) => holds(box, b[k] as NormalizedBox));

describe('what is told of places', () => {
  test.each([
    ['cat', 'left of', 'dog'],
    ['cat', 'right of', 'dog'],
    ['bird', 'left of', 'house'],
    ['bird', 'above', 'house'],
    ['ball', 'under', 'table'],
    ['cat', 'under', 'cloud'],
    ['cat', 'behind', 'car'],
    ['cat', 'in front of', 'house'],
    ['man', 'in front of', 'bus'],
    ['cat', 'beside', 'giraffe'],
    ['girl', 'near', 'tree'],
    ['girl', 'far from', 'tree'],
    ['cat', 'on', 'chair'],
    ['man', 'on', 'horse'],
    ['flower', 'in', 'vase'],
    ['girl', 'in', 'car'],
    ['girl', 'ride', 'bicycle'],
  ] as const)('%s %s %s', (figure, kind, ground) => {
    const [a, b] = [one(figure), one(ground)];
    const told = stand(a, kind, b);
    expect(brokenOn(told, layScene(scene([a, b], [], [told])), { width: 1, height: 1 })).toEqual([]);
  });

  test.each([
    ['bird', 'right of', 'hot air balloon'],
    ['dog', 'left of', 'bicycle'],
    ['car', 'behind', 'bus'],
    ['bird', 'above', 'house'],
    ['girl', 'in front of', 'house'],
    ['dog', 'beside', 'girl'],
    ['cat', 'on', 'fence'],
  ] as const)('%s goes along while it is %s a %s', (figure, kind, ground) => {
    const [a, b] = [one(figure), one(ground)];
    const told = stand(a, kind, b, true);
    const staged = scene([a, b], [deed({ motion: 'travel', agents: [a], direction: 'right' })], [told]);
    expect(brokenOn(told, layScene(staged), { width: 1, height: 1 })).toEqual([]);
    const boxes = boxesOf(staged, a);
    expect(middle(boxes[8] as NormalizedBox) - middle(boxes[0] as NormalizedBox)).toBeGreaterThan(0.08);
  });

  test('between two others, and between two alike', () => {
    const [boy, car, house, trees] = [one('boy'), one('car'), one('house'), one('tree', 2)];
    for (const ground of [[car, house], [trees]]) {
      const told = stand(boy, 'between', ground);
      expect(brokenOn(told, layScene(scene([boy, ...ground], [], [told])), { width: 1, height: 1 })).toEqual(
        [],
      );
    }
  });

  test('a hat is on the head, a cup at the hand, a balloon over it, and all go where the girl goes', () => {
    const [girl, hat, cup, balloon] = [one('girl'), one('hat'), one('cup'), one('balloon')];
    const stands = [stand(girl, 'wear', hat), stand(girl, 'hold', cup), stand(girl, 'hold', balloon)];
    const staged = scene([girl, hat, cup, balloon], [deed({ motion: 'travel', agents: [girl] })], stands);
    const body = boxesOf(staged, girl);
    expect(
      always(
        boxesOf(staged, hat),
        body,
        (a, b) => a[1] < b[1] && a[3] > b[1] && a[0] > b[0] - 0.02 && a[2] < b[2] + 0.02,
      ),
    ).toBe(true);
    expect(
      always(boxesOf(staged, cup), body, (a, b) => a[1] > b[1] && a[3] < b[3] && a[0] < b[2] && a[2] > b[0]),
    ).toBe(true);
    expect(
      always(
        boxesOf(staged, balloon),
        body,
        (a, b) => a[1] < b[1] && a[3] > b[1] && a[0] < b[2] && a[2] > b[0],
      ),
    ).toBe(true);
  });

  test('told sizes hold whatever things usually are', () => {
    const [apple, house] = [one('ball'), one('house')];
    for (const [kind, holds] of [
      ['bigger', (a: number, b: number) => a > 1.2 * b],
      ['smaller', (a: number, b: number) => b > 1.2 * a],
      ['same size', (a: number, b: number) => Math.abs(a / b - 1) < 0.1],
    ] as const) {
      const staged = scene([apple, house], [], [stand(apple, kind as StandKind, house)]);
      const area = ([x0, y0, x1, y1]: NormalizedBox): number => (x1 - x0) * (y1 - y0);
      expect(always(boxesOf(staged, apple), boxesOf(staged, house), (a, b) => holds(area(a), area(b)))).toBe(
        true,
      );
    }
  });
});

describe('ways through the picture', () => {
  test('begin and end at told spots and go by those between, in order', () => {
    const cat = one('cat');
    const spots = [
      { x: 'left', y: 'bottom' },
      { x: 'left', y: 'top' },
      { x: 'right', y: 'top' },
    ] as const;
    const boxes = boxesOf(scene([cat], [deed({ motion: 'travel', agents: [cat], spots })]), cat);
    expect(isAt(spots[0], boxes[0] as NormalizedBox)).toBe(true);
    expect(boxes.slice(1, 6).some((box) => isAt(spots[1], box))).toBe(true);
    expect(isAt(spots[2], boxes[8] as NormalizedBox)).toBe(true);
  });

  test('who goes from left to right on the ground keeps its feet there', () => {
    const cat = one('cat');
    const boxes = boxesOf(
      scene([cat], [deed({ motion: 'travel', agents: [cat], spots: [{ x: 'left' }, { x: 'right' }] })]),
      cat,
    );
    expect(
      isAt({ x: 'left' }, boxes[0] as NormalizedBox) && isAt({ x: 'right' }, boxes[8] as NormalizedBox),
    ).toBe(true);
    for (const box of boxes) expect(box[3]).toBeCloseTo(PARK.ground, 2);
  });

  test('one spot alone is where a still thing stays and where a moving one ends', () => {
    const cat = one('cat');
    const spots = [{ x: 'right' }] as const;
    const still = boxesOf(scene([cat], [deed({ motion: 'still', agents: [cat], spots })]), cat);
    expect(still.every((box) => isAt(spots[0], box))).toBe(true);
    const goes = boxesOf(scene([cat], [deed({ motion: 'travel', agents: [cat], spots })]), cat);
    expect(
      isAt({ x: 'left' }, goes[0] as NormalizedBox) && isAt({ x: 'right' }, goes[8] as NormalizedBox),
    ).toBe(true);
  });

  test('of two the one goes left and the other right, and they do not cross', () => {
    const [ball, dog] = [one('ball'), one('dog')];
    const staged = scene(
      [ball, dog],
      [
        deed({ motion: 'travel', agents: [ball], direction: 'left' }),
        deed({ motion: 'travel', agents: [dog], direction: 'right' }),
      ],
    );
    const [a, b] = [boxesOf(staged, ball), boxesOf(staged, dog)];
    expect(middle(a[8] as NormalizedBox)).toBeLessThan(middle(a[0] as NormalizedBox) - 0.1);
    expect(middle(b[8] as NormalizedBox)).toBeGreaterThan(middle(b[0] as NormalizedBox) + 0.1);
    expect(always(a, b, (one_, other) => one_[2] <= other[0] + 0.01)).toBe(true);
  });

  test('those whose ways cross pass one before the other', () => {
    const [cat, dog] = [one('cat'), one('dog')];
    const staged = scene(
      [cat, dog],
      [
        deed({ motion: 'travel', agents: [cat], spots: [{ x: 'left' }, { x: 'right' }] }),
        deed({ motion: 'travel', agents: [dog], spots: [{ x: 'right' }, { x: 'left' }] }),
      ],
    );
    expect(always(boxesOf(staged, cat), boxesOf(staged, dog), (a, b) => iou(a, b) < 0.1)).toBe(true);
  });

  test('a deed that begins late and ends early is still before and after', () => {
    const cat = one('cat');
    const boxes = boxesOf(
      scene([cat], [deed({ motion: 'travel', agents: [cat], from: 0.25, to: 0.75, direction: 'right' })]),
      cat,
    );
    expect(boxes[2]).toEqual(boxes[0]);
    expect(boxes[8]).toEqual(boxes[6]);
    expect(middle(boxes[6] as NormalizedBox) - middle(boxes[2] as NormalizedBox)).toBeGreaterThan(0.2);
  });

  test('who walks and then jumps jumps where it has come to', () => {
    const cat = one('cat');
    const staged = scene(
      [cat],
      [
        deed({ motion: 'travel', agents: [cat], direction: 'right', to: 0.5 }),
        deed({ motion: 'jump', agents: [cat], from: 0.5 }),
      ],
    );
    const boxes = boxesOf(staged, cat);
    expect(middle(boxes[4] as NormalizedBox) - middle(boxes[0] as NormalizedBox)).toBeGreaterThan(0.15);
    expect(Math.min(...boxes.slice(5, 8).map((box) => box[3]))).toBeLessThan(
      (boxes[4] as NormalizedBox)[3] - 0.07,
    );
  });
});

describe('motions have their shape', () => {
  test('a jump goes up and comes down again', () => {
    const cat = one('cat');
    const feet = boxesOf(scene([cat], [deed({ motion: 'jump', agents: [cat] })]), cat).map((box) => box[3]);
    expect(Math.min(...feet)).toBeLessThan((feet[0] ?? 0) - 0.07);
    expect(Math.abs((feet[0] ?? 0) - (feet[8] ?? 0))).toBeLessThan(0.02);
  });

  test('a ball bounces more than once', () => {
    const ball = one('ball');
    const feet = boxesOf(scene([ball], [deed({ motion: 'bounce', agents: [ball] })]), ball).map(
      (box) => box[3],
    );
    const landings = feet.filter((foot, k) => foot >= (feet[k - 1] ?? 0) && foot >= (feet[k + 1] ?? 0));
    expect(landings.length).toBeGreaterThanOrEqual(3);
  });

  test('fast goes further than slow', () => {
    const far = (speed: number): number => {
      const dog = one('dog');
      const boxes = boxesOf(scene([dog], [deed({ motion: 'travel', agents: [dog], speed })]), dog);
      return Math.abs(middle(boxes[8] as NormalizedBox) - middle(boxes[0] as NormalizedBox));
    };
    expect(far(1.5)).toBeGreaterThan(far(0.3) + 0.1);
  });

  test('a pursuer stays behind, and both look where they run', () => {
    const [cat, mouse] = [one('cat'), one('mouse')];
    const staged = scene(
      [cat, mouse],
      [deed({ motion: 'chase', agents: [cat], themes: [mouse], direction: 'right' })],
    );
    expect(always(boxesOf(staged, cat), boxesOf(staged, mouse), (a, b) => middle(a) < middle(b))).toBe(true);
    expect(layScene(staged).map(({ facing }) => facing)).toEqual(['right', 'right']);
  });

  test('a thrown ball goes from the thrower to the catcher', () => {
    const [boy, ball, girl] = [one('boy'), one('ball'), one('girl')];
    const staged = scene(
      [boy, ball, girl],
      [deed({ motion: 'transfer', act: 'throw', agents: [boy], themes: [ball], recipients: [girl] })],
    );
    const gap = (k: number, who: Part): number =>
      Math.abs(
        middle(boxesOf(staged, ball)[k] as NormalizedBox) - middle(boxesOf(staged, who)[k] as NormalizedBox),
      );
    expect(gap(0, boy)).toBeLessThan(gap(0, girl));
    expect(gap(8, girl)).toBeLessThan(gap(8, boy));
  });

  test('two that meet come nearer until they touch', () => {
    const [boy, girl] = [one('boy'), one('girl')];
    const staged = scene([boy, girl], [deed({ motion: 'meet', agents: [boy, girl] })]);
    const gaps = boxesOf(staged, boy).map(
      (box, k) => (boxesOf(staged, girl)[k] as NormalizedBox)[0] - box[2],
    );
    expect(gaps[0]).toBeGreaterThan(0.2);
    expect(gaps[8]).toBeLessThan(0.03);
  });

  test('who walks to somebody ends at their side', () => {
    const [dog, girl] = [one('dog'), one('girl')];
    const staged = scene(
      [dog, girl],
      [deed({ motion: 'travel', agents: [dog], targets: [{ relation: 'to', parts: [girl] }] })],
    );
    const gaps = boxesOf(staged, dog).map((box, k) => {
      const other = boxesOf(staged, girl)[k] as NormalizedBox;
      return Math.max(box[0] - other[2], other[0] - box[2]);
    });
    expect(gaps[0]).toBeGreaterThan(0.15);
    expect(Math.abs(gaps[8] ?? 1)).toBeLessThan(0.03);
  });

  test('a leap over a fence passes above it to its other side', () => {
    const [horse, fence] = [one('horse'), one('fence')];
    const staged = scene(
      [horse, fence],
      [deed({ motion: 'jump', agents: [horse], targets: [{ relation: 'over', parts: [fence] }] })],
    );
    const [a, b] = [boxesOf(staged, horse), boxesOf(staged, fence)];
    expect((a[4] as NormalizedBox)[3]).toBeLessThan((b[4] as NormalizedBox)[1] + 0.03);
    expect(Math.sign(middle(a[0] as NormalizedBox) - middle(b[0] as NormalizedBox))).toBe(
      -Math.sign(middle(a[8] as NormalizedBox) - middle(b[8] as NormalizedBox)),
    );
  });

  test('what falls comes from the top of the frame', () => {
    const ball = one('ball');
    const boxes = boxesOf(scene([ball], [deed({ motion: 'fall', agents: [ball] })]), ball);
    expect((boxes[0] as NormalizedBox)[1]).toBeLessThan(0.05);
    expect((boxes[8] as NormalizedBox)[3]).toBeCloseTo(PARK.ground, 1);
  });
});

describe('the ground and the air', () => {
  test('what walks stands on the ground, what flies or swims does not', () => {
    const [cat, bird, fish] = [one('cat'), one('bird'), one('fish')];
    const staged = scene(
      [cat, bird],
      [deed({ motion: 'travel', agents: [cat] }), deed({ motion: 'travel', act: 'fly', agents: [bird] })],
    );
    expect(boxesOf(staged, cat).every((box) => box[3] >= PARK.ground - 0.02)).toBe(true);
    expect(always(boxesOf(staged, bird), boxesOf(staged, cat), (a, b) => showsRelation('above', a, b))).toBe(
      true,
    );
    expect(boxesOf(scene([fish], [], [], SEA), fish).every((box) => box[3] < SEA.ground - 0.05)).toBe(true);
  });

  test('a bird that sits is on the ground', () => {
    const bird = one('bird');
    const boxes = boxesOf(scene([bird], [deed({ motion: 'still', act: 'sit', agents: [bird] })]), bird);
    expect((boxes[0] as NormalizedBox)[3]).toBeCloseTo(PARK.ground, 2);
  });
});

describe('how large', () => {
  test('a single still subject fills more than half of the height', () => {
    for (const head of ['cat', 'girl', 'man', 'tree', 'house'] as const) {
      const alone = one(head);
      expect(height(boxesOf(scene([alone]), alone)[0] as NormalizedBox)).toBeGreaterThanOrEqual(0.55);
      expect(height(boxesOf(scene([alone]), alone)[0] as NormalizedBox)).toBeLessThanOrEqual(0.65);
    }
  });

  test('two things share the width without covering each other', () => {
    const [cat, dog] = [one('cat'), one('dog')];
    const tracks = layScene(scene([cat, dog]));
    const [a, b] = tracks.map(({ keyframes }) => keyframes[0] as NormalizedBox) as [
      NormalizedBox,
      NormalizedBox,
    ];
    expect(a[2] - a[0] + b[2] - b[0]).toBeGreaterThan(0.75);
    expect(iou(a, b)).toBe(0);
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 12])('%i copies are each to be seen, at varied distances', (count) => {
    for (const motion of ['still', 'travel'] as const) {
      const cats = one('cat', count);
      const tracks = layScene(scene([cats], [deed({ motion, agents: [cats] })]));
      expect(tracks).toHaveLength(count);
      for (const [at, a] of tracks.entries())
        for (const b of tracks.slice(at + 1))
          for (const [k, box] of a.keyframes.entries())
            expect(iou(box, b.keyframes[k] as NormalizedBox)).toBeLessThan(0.1);
      const sizes = new Set(tracks.map(({ keyframes }) => height(keyframes[0] as NormalizedBox).toFixed(3)));
      expect(sizes.size).toBeGreaterThan(1);
      if (motion === 'travel' && count > 2) expect(inStep(tracks)).toBe(false);
    }
  });

  test.each([
    [16, 9],
    [9, 16],
    [1, 1],
  ])('in a frame of %i to %i things keep their proportions', (width, tall) => {
    for (const head of ['cat', 'snake', 'giraffe'] as const) {
      const alone = one(head);
      const [track] = layScene(scene([alone]), { width, height: tall });
      const [x0, y0, x1, y1] = track?.keyframes[0] as NormalizedBox;
      expect(((x1 - x0) * width) / ((y1 - y0) * tall)).toBeCloseTo(alone.member.word.aspect, 1);
    }
  });
});

/** Whether all go exactly as far at every step. */
const inStep = (tracks: readonly Track[]): boolean =>
  tracks.every(({ keyframes }) =>
    keyframes.every((box, k) => {
      const first = tracks[0]?.keyframes as readonly NormalizedBox[];
      return (
        Math.abs(
          box[0] -
            (keyframes[0] as NormalizedBox)[0] -
            ((first[k] as NormalizedBox)[0] - (first[0] as NormalizedBox)[0]),
        ) < 0.001
      );
    }),
  );

test('a scene of nobody has no tracks, and every track has its keyframes', () => {
  expect(layScene(scene([]))).toEqual([]);
  const cat = one('cat', 0);
  expect(layScene(scene([cat]))).toEqual([]);
  expect(layScene(scene([one('dog', 40)])).every(({ keyframes }) => keyframes.length === KEYFRAMES)).toBe(
    true,
  );
});

test('the same scene always gets the same boxes', () => {
  const staged = scene([one('cat', 6), one('dog')]);
  expect(layScene(staged)).toEqual(layScene(staged));
});
