import { produce } from 'immer';
import { describe, expect, it, test } from 'vitest';
import { StudioDocument } from '../../preload/contract/document.ts';
import { smallFilm } from '../renders/testing/small-film.ts';
import { lightNow, lightsOf, placeInLight, relight } from './light-recipes.ts';
import { changeScene } from './scene-recipes.ts';

const words = {
  entities: [],
  places: [
    'forest',
    'forest at sunset',
    'forest at night',
    'living room',
    'living room at night',
    'underwater',
  ],
};

test.each([
  [{ name: 'forest' }, ['by day', 'at sunset', 'at night'], 'by day'],
  [
    { name: 'dark forest at dusk', drawnAs: 'forest at sunset' },
    ['by day', 'at sunset', 'at night'],
    'at sunset',
  ],
  [{ name: 'home', drawnAs: 'living room' }, ['by day', 'at night'], 'by day'],
  [{ name: 'underwater' }, ['by day'], 'by day'],
  [{ name: 'atlantis' }, ['by day'], 'by day'],
])('%o can be seen %o, and is seen %s', (place, lights, now) => {
  expect(lightsOf(words, place)).toEqual(lights);
  expect(lightNow(place)).toBe(now);
});

test.each([
  [{ name: 'forest' }, 'at night', { name: 'forest at night' }],
  [{ name: 'forest at night' }, 'by day', { name: 'forest' }],
  [
    { name: 'woods at dawn', drawnAs: 'forest at sunset' },
    'at night',
    { name: 'woods at night', drawnAs: 'forest at night' },
  ],
  [
    { name: 'moonlit forest', drawnAs: 'forest at night' },
    'by day',
    { name: 'moonlit forest by day', drawnAs: 'forest' },
  ],
  [
    { name: 'home', drawnAs: 'living room' },
    'at night',
    { name: 'home at night', drawnAs: 'living room at night' },
  ],
  [
    { name: 'home at night', drawnAs: 'living room at night' },
    'by day',
    { name: 'home', drawnAs: 'living room' },
  ],
] as const)('%o %s', (place, light, there) => {
  const lit = placeInLight(words, place, light);
  expect(lit).toEqual(there);
  expect(lightNow(lit)).toBe(light);
});

describe('a scene in another light', () => {
  const night = { name: 'the beach at night', drawnAs: 'beach at night' };

  it('gets a place of its own, and a place nobody sees any more goes', () => {
    const film = produce(smallFilm(), (draft) => {
      changeScene(draft, 'scene-two', { place: 'the-beach' });
      relight(draft, { scene: 'scene-one', to: night });
    });
    const lit = film.scenes['scene-one']?.place ?? '';
    expect(film.cast[lit]).toMatchObject({ kind: 'place', ...night });
    expect(film.cast['the-beach']).toBeDefined();
    const both = produce(film, (draft) => relight(draft, { scene: 'scene-two', to: night }));
    expect(both.scenes['scene-two']?.place).toBe(lit);
    expect(both.cast['the-beach']).toBeUndefined();
    expect(StudioDocument.safeParse(both).success).toBe(true);
  });

  it('keeps a place with a note or a picture of its own', () => {
    const film = produce(smallFilm(), (draft) => {
      draft.cast['the-beach']!.notes = 'as on the postcard';
      for (const scene of ['scene-one', 'scene-two']) relight(draft, { scene, to: night });
    });
    expect(film.cast['the-beach']).toBeDefined();
  });
});
