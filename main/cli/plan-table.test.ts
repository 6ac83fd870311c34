import { expect, test } from 'vitest';
import { parsePlan } from './plan-file.ts';
import { planTable, sceneRanges } from './plan-table.ts';
import { textTable } from './text-table.ts';

const BOX = [0.1, 0.1, 0.5, 0.9];
const track = (entity: string, more = {}) => ({
  entity,
  keyframes: Array.from({ length: 9 }, () => BOX),
  ...more,
});

const PLAN = parsePlan(
  JSON.stringify({
    schemaVersion: 1,
    prompt: 'a cat finds a unicycle',
    planner: { name: 'offline', version: '1' },
    scenes: [
      {
        description: 'A cat walks.',
        place: 'the beach',
        placeDrawnAs: 'beach',
        entities: [track('a grey cat', { drawnAs: 'cat' })],
      },
      {
        description: 'The cat rides.',
        place: 'the beach',
        placeDrawnAs: 'beach',
        entities: [
          track('a grey cat', { drawnAs: 'cat', action: 'rides' }),
          track('a unicycle', { drawnAs: 'bicycle' }),
        ],
      },
    ],
    notes: [{ kind: 'substitution', scene: 2, text: 'unicycle: drawn as bicycle' }],
  }),
  'plan.json',
);

test('a plan is shown as scenes, groups with their scenes, and notes', () => {
  expect(planTable(PLAN, 100).split('\n')).toEqual([
    '#  scene           place      cast',
    '-  --------------  ---------  ------------------------------',
    '1  A cat walks.    the beach  a grey cat',
    '2  The cat rides.  the beach  a grey cat (rides), a unicycle',
    '',
    'name        kind   drawn as  in scenes',
    '----------  -----  --------  ---------',
    'a grey cat  cast   cat       1-2',
    'a unicycle  cast   bicycle   2',
    'the beach   place  beach     1-2',
    '',
    'notes',
    '- scene 2: unicycle: drawn as bicycle',
  ]);
});

test('long cells are wrapped into the width', () => {
  const lines = textTable(
    [
      ['#', 'scene'],
      ['1', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
    ],
    24,
  );
  expect(lines.every((line) => line.length <= 24)).toBe(true);
  expect(lines.length).toBeGreaterThan(3);
});

test('wide letters keep the columns straight', () => {
  expect(
    textTable(
      [
        ['name', 'n'],
        ['고양이', '1'],
        ['cat', '2'],
      ],
      80,
    ),
  ).toEqual(['name    n', '------  -', '고양이  1', 'cat     2']);
});

test('a plan from elsewhere cannot steer the terminal', () => {
  const hostile = { ...PLAN, notes: [{ kind: 'assumption' as const, text: 'red\u001b[31m\nnews' }] };
  expect(planTable(hostile, 100)).toContain('- red [31m news');
});

test.each([
  [[2], '2'],
  [[1, 2, 3, 5, 7, 8], '1-3, 5, 7-8'],
  [[], ''],
])('scenes %j are written as "%s"', (scenes, text) => {
  expect(sceneRanges(scenes)).toBe(text);
});
