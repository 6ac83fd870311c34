import { expect, it } from 'vitest';
import { smallFilm } from '../renders/testing/small-film.ts';
import { filmKey } from './film-keys.ts';
import { filmTimeline } from './film-timeline.ts';

const timeline = filmTimeline(smallFilm(), []);

function press(key: string, time: number, more: object = {}) {
  const event = {
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    target: null,
    ...more,
  };
  return filmKey(event, { timeline, index: Math.min(2, Math.floor(time / 2)), time });
}

const on = (selector: string) => ({ target: { matches: (asked: string) => asked === selector } });

it('plays, pauses and fills the screen', () => {
  expect([press(' ', 0), press('f', 0), press('F', 0), press('x', 0)]).toEqual([
    'toggle',
    'full-screen',
    'full-screen',
    undefined,
  ]);
});

it('goes by half seconds, by scenes with Shift, and to the ends', () => {
  expect(press('ArrowRight', 1)).toEqual({ seek: 1.5 });
  expect(press('ArrowLeft', 0.2)).toEqual({ seek: 0 });
  expect(press('ArrowRight', 1, { shiftKey: true })).toEqual({ seek: 2 });
  expect(press('ArrowRight', 5, { shiftKey: true })).toEqual({ seek: 5 });
  expect(press('ArrowLeft', 3, { shiftKey: true })).toEqual({ seek: 2 });
  expect(press('ArrowLeft', 2.1, { shiftKey: true })).toEqual({ seek: 0 });
  expect(press('Home', 3)).toEqual({ seek: 0 });
  expect(press('End', 3)).toEqual({ seek: 6 });
});

it('leaves keys to what has the focus, and chords to others', () => {
  expect(press(' ', 0, on('button'))).toBeUndefined();
  expect(press('ArrowRight', 0, on('[role=slider]'))).toBeUndefined();
  expect(press('f', 0, { ctrlKey: true })).toBeUndefined();
});
