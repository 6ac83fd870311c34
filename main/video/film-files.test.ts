import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFfmpeg } from './find-ffmpeg.ts';
import { markXmp } from './recipe.ts';
import { openFrames } from './write-frames.ts';
import { openFilm } from './write-film.ts';

const SHAPE = { width: 32, height: 24, fps: 8, scale: 2 };
const ffmpeg = await findFfmpeg();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-film-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** `count` frames of one colour each, getting brighter. */
function clip(count: number): Uint8Array {
  const bytes = SHAPE.width * SHAPE.height * 3;
  const frames = new Uint8Array(count * bytes);
  for (let f = 0; f < count; f += 1)
    for (let p = 0; p < bytes; p += 3) frames.set([200, 40 + f * 10, 60], f * bytes + p);
  return frames;
}

async function decode(file: string): Promise<Buffer> {
  const args = ['-v', 'error', '-i', file, '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'];
  const { stdout } = await promisify(execFile)(ffmpeg.path, args, { encoding: 'buffer', maxBuffer: 1 << 28 });
  return stdout;
}

const film = (target: string) => ({
  target,
  shape: SHAPE,
  comment: '{"seed":7}',
  xmp: markXmp('studio', '{"seed":7}'),
});

test('a film decodes to the frames that went in, enlarged and in their colours', async () => {
  const target = join(folder, 'film.mp4');
  const sink = await openFilm(film(target), ffmpeg);
  await sink.write(clip(16));
  await sink.write(clip(16));
  await sink.finish();
  const decoded = await decode(target);
  const frameBytes = 64 * 48 * 3;
  expect(decoded.length).toBe(32 * frameBytes);
  for (const frame of [0, 5, 31]) {
    const middle = frame * frameBytes + (24 * 64 + 32) * 3;
    const wanted = [200, 40 + (frame % 16) * 10, 60];
    for (const [c, value] of wanted.entries())
      expect(Math.abs((decoded[middle + c] ?? 0) - value)).toBeLessThan(6);
  }
  expect(await readdir(folder)).toEqual(['film.mp4']);
});

test('the file carries the AI mark and the recipe', async () => {
  const target = join(folder, 'film.mp4');
  const sink = await openFilm(film(target), ffmpeg);
  await sink.write(clip(2));
  await sink.finish();
  const bytes = await readFile(target);
  expect(bytes.includes('digitalsourcetype/trainedAlgorithmicMedia')).toBe(true);
  const { stdout } = await promisify(execFile)(ffmpeg.path, [
    '-v',
    'error',
    '-i',
    target,
    '-f',
    'ffmetadata',
    '-',
  ]);
  expect(stdout).toContain('comment={"seed":7}');
});

test('equal frames give equal files', async () => {
  const write = async (name: string) => {
    const sink = await openFilm(film(join(folder, name)), ffmpeg);
    await sink.write(clip(4));
    await sink.finish();
    return await readFile(join(folder, name));
  };
  expect((await write('a.mp4')).equals(await write('b.mp4'))).toBe(true);
});

test('a discarded film leaves nothing, and an older film stays as it was', async () => {
  const target = join(folder, 'film.mp4');
  await writeFile(target, 'older');
  const sink = await openFilm(film(target), ffmpeg);
  await sink.write(clip(4));
  sink.discard();
  expect(await readdir(folder)).toEqual(['film.mp4']);
  expect(await readFile(target, 'utf8')).toBe('older');
});

test('a missing folder is named before anything is rendered', async () => {
  const target = join(folder, 'nowhere', 'film.mp4');
  await expect(openFilm(film(target), ffmpeg)).rejects.toMatchObject({
    name: 'FileError',
    message: `${target}: the folder ${join(folder, 'nowhere')} does not exist`,
  });
});

test('a folder in the place of the film is refused', async () => {
  await expect(openFilm(film(folder), ffmpeg)).rejects.toThrow('is a folder');
});

test('a name that is too long is refused before anything is rendered', async () => {
  await expect(openFilm(film(join(folder, `${'x'.repeat(300)}.mp4`)), ffmpeg)).rejects.toThrow(
    'the name is too long',
  );
  expect(await readdir(folder)).toEqual([]);
});

test('an ffmpeg that dies is one FfmpegError and leaves no file', async () => {
  const dying = { ...ffmpeg, path: join(folder, 'ffmpeg') };
  await writeFile(dying.path, '#!/bin/sh\nhead -c 10 >/dev/null\necho "Broken: cannot go on" >&2\nexit 3\n', {
    mode: 0o755,
  });
  const target = join(folder, 'film.mp4');
  const sink = await openFilm(film(target), dying);
  const writing = (async () => {
    for (let i = 0; i < 50; i += 1) await sink.write(clip(16));
    await sink.finish();
  })();
  await expect(writing).rejects.toMatchObject({
    name: 'FfmpegError',
    exitCode: 3,
    message: 'ffmpeg failed: Broken: cannot go on',
  });
  sink.discard();
  expect(await readdir(folder)).toEqual(['ffmpeg']);
});

test('an ffmpeg that reports success on half a file is not believed', async () => {
  const lying = { ...ffmpeg, path: join(folder, 'ffmpeg') };
  await writeFile(lying.path, '#!/bin/sh\ncat >/dev/null\nexit 0\n', { mode: 0o755 });
  const sink = await openFilm(film(join(folder, 'film.mp4')), lying);
  await sink.write(clip(1));
  await expect(sink.finish()).rejects.toThrow('incomplete file');
  sink.discard();
  expect(await readdir(folder)).toEqual(['ffmpeg']);
});

test('an aborted film ends with the signal’s reason', async () => {
  const stop = new AbortController();
  const sink = await openFilm(film(join(folder, 'film.mp4')), ffmpeg, stop.signal);
  await sink.write(clip(1));
  stop.abort(new Error('enough'));
  await expect(sink.finish()).rejects.toThrow('enough');
  sink.discard();
});

test('frames become numbered pictures that ffmpeg reads back exactly', async () => {
  const target = join(folder, 'frames');
  const sink = await openFrames(target, { width: 32, height: 24, xmp: markXmp('studio', '{}') });
  await sink.write(clip(2));
  await sink.write(clip(1));
  await sink.finish();
  expect(await readdir(target)).toEqual(['frame-00001.png', 'frame-00002.png', 'frame-00003.png']);
  expect(await decode(join(target, 'frame-00002.png'))).toEqual(Buffer.from(clip(2).subarray(32 * 24 * 3)));
});

test('a folder that holds files is not written into', async () => {
  (await openFrames(folder, { width: 1, height: 1, xmp: '' })).discard();
  await writeFile(join(folder, 'mine.txt'), '');
  await expect(openFrames(folder, { width: 1, height: 1, xmp: '' })).rejects.toThrow('holds files already');
});
