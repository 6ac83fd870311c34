import { produce } from 'immer';
import { expect, it } from 'vitest';
import { StudioDocument } from '../../preload/contract/document.ts';
import { smallFilm } from '../renders/testing/small-film.ts';
import { castNamed, changeScene, recast, rolledSeed } from './scene-recipes.ts';

it('sets fields of a scene and clears them again', () => {
  const set = produce(smallFilm(), (draft) =>
    changeScene(draft, 'scene-one', { strength: 1.5, negative: 'rain', seedLocked: true }),
  );
  expect(set.scenes['scene-one']).toMatchObject({ strength: 1.5, negative: 'rain', seedLocked: true });
  const cleared = produce(set, (draft) =>
    changeScene(draft, 'scene-one', { strength: undefined, negative: '', seedLocked: false }),
  );
  expect(cleared).toEqual(smallFilm());
});

it('makes one track another member of the cast', () => {
  const film = produce(smallFilm(), (draft) =>
    recast(draft, { scene: 'scene-two', track: 'track-2b' }, 'the-cat-'),
  );
  expect(film.scenes['scene-two']?.tracks.map(({ cast }) => cast)).toEqual(['the-cat-', 'the-cat-']);
  expect(StudioDocument.safeParse(film).success).toBe(true);
});

it('keeps equal names one member and makes a new one for a new name', () => {
  let [known, made] = ['', ''];
  const film = produce(smallFilm(), (draft) => {
    known = castNamed(draft, 'place', ' the beach ');
    made = castNamed(draft, 'place', 'the moon');
    changeScene(draft, 'scene-one', { place: made });
  });
  expect(known).toBe('the-beach');
  expect(film.cast[made]).toEqual({ id: made, kind: 'place', name: 'the moon' });
  expect(StudioDocument.safeParse(film).success).toBe(true);
});

it('rolls a seed the contract takes', () => {
  for (let i = 0; i < 100; i += 1) {
    const seed = rolledSeed(7);
    expect(seed).not.toBe(7);
    expect(Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff).toBe(true);
  }
});
