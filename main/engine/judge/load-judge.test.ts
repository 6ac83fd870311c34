import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadJudge } from './judge.ts';

const JUDGE = resolve(import.meta.dirname, '../../../models/evaluation');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-judge-'));
  for (const file of ['detector.onnx', 'detector.json', 'reader.onnx'])
    await copyFile(join(JUDGE, file), join(folder, file));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the judge that is here says of a box what may be in it, and where that ends', async () => {
  const { judge } = await loadJudge(folder);
  const { at } = await judge.judge(new Uint8Array(64 * 64 * 3).fill(128), 64, [[0.2, 0.2, 0.6, 0.6]]);
  expect(judge.name).toBe('reader');
  expect(at).toHaveLength(1);
  expect(Math.hypot(...at[0]!.look)).toBeCloseTo(1, 4);
  for (const edge of at[0]!.box) expect(edge).toBeGreaterThanOrEqual(0);
});

test('what the judge is unsure of is not asked for by its name', async () => {
  const path = join(folder, 'detector.json');
  const { labels } = JSON.parse(await readFile(path, 'utf8')) as { labels: string[] };
  await writeFile(path, JSON.stringify({ labels, unsure: ['cat'] }));
  const { judge } = await loadJudge(folder);
  expect(judge.labels).not.toContain('cat');
  expect(judge.labels[labels.indexOf('balloon')]).toBe('balloon');
  expect(judge.labels).toHaveLength(labels.length);
});

test.each([
  ['detector.onnx', 'detector.onnx cannot be loaded'],
  ['reader.onnx', 'reader.onnx cannot be loaded'],
])('a %s that was cut off is refused in a line', async (file, says) => {
  const whole = await readFile(join(folder, file));
  await writeFile(join(folder, file), whole.subarray(0, 5000));
  await expect(loadJudge(folder)).rejects.toMatchObject({
    kind: 'judge',
    message: expect.stringContaining(says) as string,
  });
});

test('one graph in the place of another is refused in a line', async () => {
  await copyFile(join(JUDGE, 'detector.onnx'), join(folder, 'reader.onnx'));
  await expect(loadJudge(folder)).rejects.toMatchObject({
    kind: 'judge',
    message: 'reader.onnx gives no output "logits"',
  });
});

test.each(['', '{', '{"labels": 3}', '["cat", 1]'])('%j is no list of names', async (text) => {
  await writeFile(join(folder, 'detector.json'), text);
  await expect(loadJudge(folder)).rejects.toMatchObject({ message: 'detector.json is no list of names' });
});
