import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filmArguments } from '../film-arguments.ts';
import { ffmpegCandidates, findFfmpeg } from '../find-ffmpeg.ts';
import { readClip } from '../read-clip.ts';
import { runFfmpeg } from '../run-ffmpeg.ts';

const wasm = await findFfmpeg(ffmpegCandidates({}).filter(({ from }) => from === '@ffmpeg/core'));
const SHAPE = { width: 64, height: 64, fps: 8, scale: 1 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-wasm-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('FFmpeg in WebAssembly writes a film from a pipe into a file of this machine, and reads it back', async () => {
  const file = join(folder, 'film: 100 %.mp4');
  const frames = Buffer.alloc(SHAPE.width * SHAPE.height * 3 * 20, 90);
  const run = runFfmpeg(wasm.path, filmArguments(SHAPE, `file:${file}`, 'made here'));
  run.stdin.end(frames);
  await run.finished;
  const bytes = await readFile(file);
  expect(bytes.includes('made here')).toBe(true);
  // The index lies before the pictures: what was written was read and moved.
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  let count = 0;
  for await (const frame of readClip(file, SHAPE.width, wasm)) {
    expect(Math.abs((frame[0] ?? 0) - 90)).toBeLessThan(3);
    count += 1;
  }
  expect(count).toBe(20);
});

test('what went wrong is said with the file’s own path, and no other file is reached', async () => {
  const failing = async (input: string) =>
    runFfmpeg(wasm.path, ['-v', 'error', '-i', input, '-f', 'null', '-']).finished;
  await expect(failing(join(folder, 'nowhere.mp4'))).rejects.toThrow('nowhere.mp4: No such file');
  await expect(failing('concat:/etc/hostname|/etc/hostname')).rejects.toThrow('No such file');
});
