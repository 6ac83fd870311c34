import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readJudgeFile } from './judge-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-judge-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const OWN = {
  pictures: 200,
  things: 512,
  asking: { sure: 0.6, overlap: 0.5, least: 0.07 },
  named: 0.97,
  strict: { object: 91 },
  falseAlarms: 1.9,
  object: 98.5,
  iou: 0.86,
  identity: { same: 0.95, other: 0.02 },
};

test('a judge may say nothing of itself', async () => {
  expect(await readJudgeFile(folder)).toBeUndefined();
});

test('what a judge says is read, for either way of judging', async () => {
  await writeFile(join(folder, 'judge.json'), JSON.stringify({ schemaVersion: 1, judges: { reader: OWN } }));
  expect((await readJudgeFile(folder))?.judges).toEqual({ reader: OWN });
});

test.each([
  ['text', 'hello', 'it is not JSON'],
  [
    'a share in percent',
    { schemaVersion: 1, judges: { reader: { ...OWN, named: 97 } } },
    'judges.reader.named: ',
  ],
  ['another version', { schemaVersion: 2, judges: {} }, 'schemaVersion: '],
])('%s is refused in a line', async (_, content, says) => {
  await writeFile(
    join(folder, 'judge.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  await expect(readJudgeFile(folder)).rejects.toThrow(says);
});
