import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ffmpegAnswer, ffmpegCandidates, findFfmpeg } from './find-ffmpeg.ts';

test('FFMPEG_PATH comes first, and what is slow but always there last', () => {
  const from = ffmpegCandidates({ FFMPEG_PATH: '/mine' }).map((candidate) => candidate.from);
  expect(from[0]).toBe('FFMPEG_PATH');
  expect(from.slice(-2)).toEqual(['PATH', '@ffmpeg/core']);
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

test('what an ffmpeg was built without is known from its own words', () => {
  const said = (configuration: string) =>
    `ffmpeg version 4.4.2-0ubuntu Copyright (c) 2000-2021 the FFmpeg developers\nbuilt with gcc 11\nconfiguration:${configuration}\n`;
  expect(ffmpegAnswer(said(' --enable-gpl --enable-libx264 --enable-libvpx'))).toEqual({
    version: '4.4.2-0ubuntu',
    lacks: [],
  });
  expect(ffmpegAnswer(said(' --enable-libvpx'))?.lacks).toEqual(['H.264 encoder (libx264)']);
  expect(ffmpegAnswer('v24.0.0')).toBeUndefined();
});

describe.skipIf(process.platform === 'win32')('an ffmpeg that lacks what is needed', () => {
  let folder: string;
  let poor: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'l2v-poor-'));
    poor = join(folder, 'ffmpeg');
    await writeFile(
      poor,
      '#!/bin/sh\necho ffmpeg version 7.1 Copyright\necho configuration: --enable-libvpx\n',
    );
    await chmod(poor, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is passed over for one that has it', async () => {
    const found = await findFfmpeg([{ from: 'PATH', path: poor }, ...ffmpegCandidates({})]);
    expect(found.path).not.toBe(poor);
  });

  test('is said in a line when there is no other, or when FFMPEG_PATH names it', async () => {
    const line = `ffmpeg 7.1 (PATH: ${poor}) has no H.264 encoder (libx264)`;
    await expect(findFfmpeg([{ from: 'PATH', path: poor }])).rejects.toThrow(
      `${line}: install one that has, or name it with FFMPEG_PATH`,
    );
    await expect(findFfmpeg(ffmpegCandidates({ FFMPEG_PATH: poor }))).rejects.toThrow(
      line.replace('PATH:', 'FFMPEG_PATH:'),
    );
  });
});
