import { describe, expect, it } from 'vitest';
import { smallFilm, takeOf } from '../renders/testing/small-film.ts';
import { clock, filmSeconds, filmTimeline, locate } from './film-timeline.ts';

describe('the film', () => {
  const takes = [takeOf('scene-one', 1), takeOf('scene-three', 2, { fps: 4 })];
  const timeline = filmTimeline(smallFilm(), takes);

  it('plays takes in order and a card where there is none', () => {
    expect(timeline.map(({ number, take, start, seconds }) => [number, take?.id, start, seconds])).toEqual([
      [1, 'take-scene-one-1', 0, 2],
      [2, undefined, 2, 2],
      [3, 'take-scene-three-2', 4, 4],
    ]);
    expect(filmSeconds(timeline)).toBe(8);
  });

  it('finds the scene of a time', () => {
    expect([-1, 0, 1.9, 2, 5, 8, 99].map((seconds) => locate(timeline, seconds))).toEqual([
      { index: 0, within: 0 },
      { index: 0, within: 0 },
      { index: 0, within: 1.9 },
      { index: 1, within: 0 },
      { index: 2, within: 1 },
      { index: 2, within: 4 },
      { index: 2, within: 4 },
    ]);
  });

  it('is nothing without scenes', () => {
    expect(filmSeconds([])).toBe(0);
    expect(locate([], 3)).toEqual({ index: 0, within: 0 });
  });

  it('tells the time', () => {
    expect([0, 59.99, 60, 605].map(clock)).toEqual(['0:00', '0:59', '1:00', '10:05']);
  });
});
