import { describe, expect, test } from 'vitest';
import { type NormalizedBox } from '../../../preload/contract/geometry.ts';
import { layScene } from './lay-scene.ts';
import { always, boxesOf, middle, one } from './testing/boxes.ts';
import { deed, scene, stand } from './testing/scenes.ts';
import { brokenOn } from './testing/truth.ts';

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
      const staged = scene([apple, house], [], [stand(apple, kind, house)]);
      const area = ([x0, y0, x1, y1]: NormalizedBox): number => (x1 - x0) * (y1 - y0);
      expect(always(boxesOf(staged, apple), boxesOf(staged, house), (a, b) => holds(area(a), area(b)))).toBe(
        true,
      );
    }
  });
});
