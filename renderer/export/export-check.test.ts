import { describe, expect, it } from 'vitest';
import { ExportSettings } from '../../preload/contract/exports.ts';
import { smallFilm, takeOf } from '../renders/testing/small-film.ts';
import { checkExport, fileNameFor, ranges, readRanges, withoutMissing } from './export-check.ts';

const SETTINGS = {
  format: 'mp4',
  size: 512,
  fps: 8,
  transition: 'cut',
  boxes: false,
  captions: false,
};

describe('before an export', () => {
  const takes = [
    takeOf('scene-one', 1, { stale: true, kind: 'draft' }),
    takeOf('scene-two', 2, { mark: 'rejected' }),
  ];

  it('says which scenes have no take, an old one or only a draft', () => {
    expect(checkExport(smallFilm(), takes, undefined)).toEqual({
      scenes: ['scene-one', 'scene-two', 'scene-three'],
      ready: ['scene-one'],
      missing: [2, 3],
      stale: [1],
      drafts: [1],
      seconds: 2,
    });
  });

  it('looks at the chosen scenes only, in film order', () => {
    expect(checkExport(smallFilm(), takes, ['scene-three', 'scene-one'])).toMatchObject({
      scenes: ['scene-one', 'scene-three'],
      missing: [3],
    });
  });

  it('leaves scenes without a take out, but not out of a storyboard', () => {
    const check = checkExport(smallFilm(), takes, undefined);
    const settings = ExportSettings.parse({ ...SETTINGS, name: 'film' });
    expect(withoutMissing(settings, check).scenes).toEqual(['scene-one']);
    expect(withoutMissing({ ...settings, format: 'pdf' }, check).scenes).toBeUndefined();
  });

  it('lists numbers in ranges', () => {
    expect(ranges([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8');
    expect(ranges([])).toBe('');
  });

  it('reads lists of scenes, and refuses what is none', () => {
    expect(readRanges('1–3, 5', 5)).toEqual([1, 2, 3, 5]);
    expect(readRanges(' 4 2-2;4 ', 5)).toEqual([2, 4]);
    for (const text of ['', '0', '6', '3-2', 'all', '1,,x', '1-99'])
      expect(readRanges(text, 5)).toBeUndefined();
  });

  it('makes a file name the contract takes of any title', () => {
    for (const title of [
      'A/B: "the film"?',
      '..',
      '영화 *1*',
      'x'.repeat(120),
      '\u0000',
      'CON',
      '🦊'.repeat(60),
    ])
      expect(ExportSettings.safeParse({ ...SETTINGS, name: fileNameFor(title) }).success).toBe(true);
    expect(fileNameFor('CON')).toBe('film');
    expect(fileNameFor('A/B: "the film"?')).toBe('A B the film');
    expect(fileNameFor('..')).toBe('film');
  });
});
