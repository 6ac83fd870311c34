import { expect, test } from 'vitest';
import { normalizedBox } from '../../../../preload/contract/geometry.ts';
import type { Reference } from '../tables/reference.ts';
import type { Trial } from '../tables/trial.ts';
import { SETTINGS, shotNamed, viewOf } from '../testing/views.ts';
import { drawSheet, wrapped } from './draw-sheet.ts';
import { planSheets } from './plan-sheets.ts';
import { shotsOf } from './sheet.ts';

const BOX = normalizedBox(0.25, 0.25, 0.75, 0.75);
const trial = (says: string): Trial => {
  const base = shotNamed(says);
  const entities = [{ entity: 'a cat', drawnAs: 'cat', keyframes: Array.from({ length: 9 }, () => BOX) }];
  return {
    says,
    shots: [{ ...base, scene: { ...base.scene, entities } }],
    score: () => ({ scores: {}, good: true, panels: [] }),
  };
};
const job = (name: string, trials: readonly Trial[]) => ({
  ...{ group: 'tables' as const, name, trials, leftOut: 0 },
});
const cutout = {
  width: 10,
  height: 20,
  rgba: new Uint8Array(10 * 20 * 4).map((_, i) => [250, 0, 0, 255][i % 4]!),
};
const REFERENCES: readonly Reference[] = [
  {
    entry: { id: 'sloth', name: 'sloth', source: 's', licence: 'MIT', style: 'flat', heldOut: 'entity' },
    cutout,
  },
];
const JOBS = [
  job('object', [trial('a cat'), trial('a second cat')]),
  job('direction', [trial('a cat walks')]),
];
const sheets = planSheets(JOBS, REFERENCES, SETTINGS, 1);

test('the layouts show the first prompts of the skills with their boxes, what moves twice', () => {
  const [layouts] = sheets;
  expect(layouts!.rows.map((row) => row.map(({ says }) => says))).toEqual([
    ['a cat'],
    ['a cat walks', 'a cat walks'],
  ]);
  expect(layouts!.rows[1]!.map((cell) => 'look' in cell && cell.look)).toEqual([0, 3]);
});

test('references are shown beside scenes drawn from them, in three places', () => {
  const [row] = sheets[1]!.rows;
  expect(row!.map(({ says }) => says)).toEqual(['sloth: the picture given', 'park', 'beach', 'living room']);
  for (const shot of shotsOf(sheets[1]!)) expect(Object.keys(shot.references!)).toEqual(['the sloth']);
});

test('without tables and pictures there are no sheets', () => {
  expect(planSheets([], [], SETTINGS, 1)).toEqual([]);
});

test('a sheet is a picture of its cells', async () => {
  const png = await drawSheet(sheets[1]!, () => Promise.resolve(viewOf([[], [], [], []], 16)));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4 * 200 + 8, 192 + 18 + 8 + 8]);
});

test('words are broken into two lines and no more', () => {
  expect(wrapped('a cat')).toEqual(['a cat']);
  const lines = wrapped('a sunflower and a mushroom of the same size beside a very long river in the sun');
  expect(lines).toHaveLength(2);
  expect(lines[0]!.length).toBeLessThan(33);
});
