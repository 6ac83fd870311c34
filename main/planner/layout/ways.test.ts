import { describe, expect, test } from 'vitest';
import { type NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Part } from '../story/staging.ts';
import { layScene } from './lay-scene.ts';
import { always, boxesOf, height, middle, one } from './testing/boxes.ts';
import { deed, PARK, scene } from './testing/scenes.ts';
import { isAt } from './testing/motion-truth.ts';
import { iou } from './testing/truth.ts';

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

  test('one spot alone is where a thing keeps, moving or not, and with a direction where it ends', () => {
    const [cat, bird] = [one('cat'), one('bird')];
    const spots = [{ x: 'right' }] as const;
    for (const motion of ['still', 'travel'] as const) {
      const keeps = boxesOf(scene([cat], [deed({ motion, agents: [cat], spots })]), cat);
      expect(keeps.every((box) => isAt(spots[0], box))).toBe(true);
    }
    const goes = boxesOf(
      scene([cat], [deed({ motion: 'travel', agents: [cat], spots, direction: 'right' })]),
      cat,
    );
    expect(isAt({ x: 'left' }, goes[0] as NormalizedBox)).toBe(true);
    expect(isAt({ x: 'right' }, goes[8] as NormalizedBox)).toBe(true);
    const top = deed({ motion: 'travel', act: 'fly', agents: [bird], spots: [{ y: 'top' }] });
    const flies = boxesOf(scene([bird], [top]), bird);
    expect(flies.every((box) => isAt({ y: 'top' }, box))).toBe(true);
    expect(Math.abs(middle(flies[8] as NormalizedBox) - middle(flies[0] as NormalizedBox))).toBeGreaterThan(
      0.2,
    );
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

  test('of two that go opposite ways the wider has more of the width', () => {
    const [man, car] = [one('man'), one('car')];
    const staged = scene(
      [man, car],
      [deed({ motion: 'travel', agents: [man] }), deed({ motion: 'travel', agents: [car] })],
    );
    expect(height(boxesOf(staged, man)[0] as NormalizedBox)).toBeLessThan(
      2.1 * height(boxesOf(staged, car)[0] as NormalizedBox),
    );
  });

  test('what lives hops lower than it is high, on a way that is told', () => {
    const cat = one('cat');
    const spots = [{ x: 'left' }, { x: 'right' }] as const;
    const boxes = boxesOf(scene([cat], [deed({ motion: 'jump', agents: [cat], spots })]), cat);
    const feet = boxes.map(([, , , foot]) => foot);
    const up = Math.max(...feet) - Math.min(...feet);
    expect(up).toBeGreaterThan(0.05);
    expect(up).toBeLessThan(0.35 * height(boxes[0] as NormalizedBox));
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
