import { expect, test } from 'vitest';
import { ffmpegCandidates, findFfmpeg } from './find-ffmpeg.ts';

test('FFMPEG_PATH comes first and PATH last', () => {
  const from = ffmpegCandidates({ FFMPEG_PATH: '/mine' }).map((candidate) => candidate.from);
  expect(from[0]).toBe('FFMPEG_PATH');
  expect(from.at(-1)).toBe('PATH');
});

test('an empty FFMPEG_PATH is none', () => {
  expect(ffmpegCandidates({ FFMPEG_PATH: '' })[0]?.from).not.toBe('FFMPEG_PATH');
});

test('a candidate that does not run is passed over', async () => {
  const found = await findFfmpeg([{ from: 'nowhere', path: '/nowhere/ffmpeg' }, ...ffmpegCandidates({})]);
  expect(found.version).toMatch(/\S/);
});

test('an FFMPEG_PATH that is no ffmpeg is said, not passed over', async () => {
  const candidates = ffmpegCandidates({ FFMPEG_PATH: process.execPath });
  await expect(findFfmpeg(candidates)).rejects.toThrow(
    `FFMPEG_PATH names ${process.execPath}, which does not run as ffmpeg`,
  );
});

test('no ffmpeg at all is one line that says what to do', async () => {
  await expect(findFfmpeg([])).rejects.toThrow(
    'no ffmpeg was found: install one, or name it with FFMPEG_PATH',
  );
});
