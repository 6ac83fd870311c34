import { expect, test } from 'vitest';
import { answerTo, type Found, judgedName, likeliest, readingOf, whatIsThere, whereIs } from './answers.ts';
import type { FoundBox } from './proposals.ts';

const BOX: FoundBox = [0.1, 0.1, 0.4, 0.4];
const AWAY: FoundBox = [0.6, 0.6, 0.9, 0.9];
const found = (chances: Found['chances'], box = BOX, cells = 1, nothing = 0): Found => ({
  ...{ chances, box, cells, nothing },
});

test('a reading holds what is not next to impossible', () => {
  expect(readingOf(['cat', 'dog', 'fox'], [0.6, 0.001, 0.1, 0.299])).toEqual({
    chances: { cat: 0.6, fox: 0.1 },
    nothing: 0.299,
  });
});

test('unasked it is what it most likely is, or nothing', () => {
  expect(likeliest({ chances: { cat: 0.3, dog: 0.4 }, nothing: 0.1 })).toEqual({ name: 'dog', score: 0.4 });
  expect(likeliest({ chances: { cat: 0.3 }, nothing: 0.6 })).toBeUndefined();
  expect(likeliest({ chances: {}, nothing: 0 })).toBeUndefined();
});

test('asked for names it is the likeliest of them, when it may be that at all', () => {
  const reading = { chances: { cat: 0.5, dog: 0.2, fox: 0.1 }, nothing: 0 };
  expect(answerTo(['dog', 'fox'], reading, 0.15)?.name).toBe('dog');
  expect(answerTo(['dog', 'fox'], reading, 0.3)).toBeUndefined();
  expect(answerTo(['owl'], reading, 0.01)).toBeUndefined();
});

test('"where is it?" leaves out all else; "what is there?" names everything', () => {
  const seen = [found({ cat: 0.7, dog: 0.2 }), found({ car: 0.9 }, AWAY)];
  expect(whereIs(['dog'], seen, 0.1)).toEqual([{ name: 'dog', score: 0.2, box: BOX }]);
  expect(whatIsThere(seen).map(({ name }) => name)).toEqual(['car', 'cat']);
});

test('a thing seen in parts is counted once, things of two names that overlap are two', () => {
  const snowman = (box: FoundBox, cells: number) => found({ snowman: 0.9 }, box, cells);
  const seen = [
    snowman([0.5, 0.3, 0.7, 0.6], 20),
    snowman([0.48, 0.35, 0.72, 0.9], 60),
    snowman([0.1, 0.3, 0.4, 0.9], 50),
    found({ hat: 0.8 }, [0.5, 0.3, 0.7, 0.6], 20),
  ];
  expect(whatIsThere(seen).map(({ name, box }) => [name, box[0]])).toEqual([
    ['snowman', 0.48],
    ['snowman', 0.1],
    ['hat', 0.5],
  ]);
});

test.each([
  ['balloon', 'balloon'],
  ['red balloon', 'balloon'],
  ['polar bear', 'polar bear'],
  ['white polar bear', 'polar bear'],
  ['unicycle', undefined],
])('the judge calls "%s" %s', (drawn, name) => {
  expect(judgedName(drawn, ['bear', 'balloon', 'polar bear'])).toBe(name);
});
