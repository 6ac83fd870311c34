import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issuePath, parsePlan, readPlanFile } from './plan-file.ts';

const BOX = [0.1, 0.1, 0.5, 0.9];
const SCENE = {
  description: 'A cat sleeps.',
  place: 'the beach',
  entities: [{ entity: 'a cat', keyframes: Array.from({ length: 9 }, () => BOX) }],
};
const PLAN = {
  schemaVersion: 1,
  prompt: 'p',
  planner: { name: 'n', version: '1' },
  scenes: [SCENE],
  notes: [],
};

const withKeyframes = (keyframes: unknown) => ({
  ...PLAN,
  scenes: [SCENE, { ...SCENE, entities: [{ entity: 'a cat', keyframes }] }],
});

test('a plan is read as it was written', () => {
  expect(parsePlan(JSON.stringify(PLAN), 'plan.json')).toEqual(PLAN);
});

test.each([
  ['no JSON', 'hello\nworld', /^plan\.json: is not JSON: /],
  ['boxes of NaN', '{"schemaVersion":1,"box":NaN}', /^plan\.json: is not JSON: /],
  [
    'a newer version',
    JSON.stringify({ ...PLAN, schemaVersion: 2 }),
    /schemaVersion 2 was written by a newer studio: update this one/,
  ],
  [
    'an unknown version',
    JSON.stringify({ ...PLAN, schemaVersion: 0 }),
    /schemaVersion 0 is no known version/,
  ],
  ['no version', JSON.stringify({ scenes: [] }), /^plan\.json: schemaVersion: /],
  ['a list', '[]', /^plan\.json: the document: /],
  ['no scenes', JSON.stringify({ ...PLAN, scenes: [] }), /^plan\.json: scenes: /],
  [
    '10,000 scenes',
    JSON.stringify({ ...PLAN, scenes: Array.from({ length: 10_000 }, () => SCENE) }),
    /^plan\.json: scenes: .*500/,
  ],
  [
    'an empty box',
    JSON.stringify(withKeyframes([BOX, BOX, [0.5, 0, 0.4, 1], ...Array.from({ length: 6 }, () => BOX)])),
    /scenes\[1\]\.entities\[0\]\.keyframes\[2\]: a box needs x0 < x1 and y0 < y1/,
  ],
  [
    'a null coordinate',
    JSON.stringify(withKeyframes([[null, 0, 1, 1]])),
    /scenes\[1\]\.entities\[0\]\.keyframes\[0\]\[0\]: /,
  ],
  [
    'an endless coordinate',
    JSON.stringify(withKeyframes([[0, 0, 1, 'INF']])).replace('"INF"', '1e999'),
    /keyframes\[0\]\[3\]: /,
  ],
  [
    'eight keyframes',
    JSON.stringify(withKeyframes(Array.from({ length: 8 }, () => BOX))),
    /scenes\[1\]\.entities\[0\]\.keyframes: /,
  ],
])('%s is one line naming the first fault', (_, text, says) => {
  const read = () => parsePlan(text, 'plan.json');
  expect(read).toThrow(says);
  expect(read).toThrow(/^[^\n]{1,300}$/);
});

test('a file of 100 MB is not read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'l2v-plan-'));
  const file = join(folder, 'plan.json');
  await writeFile(file, '');
  await truncate(file, 100 << 20);
  await expect(readPlanFile(file)).rejects.toThrow(`${file}: is 100 MB; a plan has at most 32 MB`);
  await rm(folder, { recursive: true });
});

test('a file that is not there, or a folder, is named', async () => {
  await expect(readPlanFile('/nowhere/plan.json')).rejects.toThrow(
    '/nowhere/plan.json: there is no such plan file',
  );
  await expect(readPlanFile(tmpdir())).rejects.toThrow(`${tmpdir()}: is not a file`);
});

test('a place in a document is written as in code', () => {
  expect(issuePath(['scenes', 3, 'entities', 0, 'keyframes', 2])).toBe('scenes[3].entities[0].keyframes[2]');
  expect(issuePath([])).toBe('');
});
