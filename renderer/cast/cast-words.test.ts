import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { PackWord } from '../../preload/contract/pack-words.ts';
import { StudioDocument } from '../../preload/contract/document.ts';
import { smallFilm } from '../renders/testing/small-film.ts';
import { castWord, memberOf } from './cast-recipes.ts';

const word = (name: string, kind: PackWord['kind'] = 'object'): PackWord => ({
  name,
  kind,
  synonyms: [],
  korean: [],
  aspect: 1,
  scale: 1,
});
const BOAT = { name: '배', word: word('boat', 'vehicle') };
const PEAR = { name: '배', word: word('pear', 'food') };

const names = ({ cast }: StudioDocument) =>
  Object.values(cast).map(({ kind, name, drawnAs }) => [kind, name, drawnAs]);

test('a word joins who has its name and is drawn as it, and is somebody new where there is none', () => {
  const before = smallFilm();
  const added = produce(before, (draft) => void castWord(draft, BOAT));
  expect(names(added)).toEqual([...names(before), ['entity', '배', 'boat']]);
  expect(memberOf(added, BOAT)?.drawnAs).toBe('boat');
  expect(produce(added, (draft) => void castWord(draft, BOAT))).toBe(added);
  expect(StudioDocument.safeParse(added).success).toBe(true);
});

test('two words of one name are two members, however often they are added', () => {
  let film = smallFilm();
  for (const one of [BOAT, PEAR, BOAT, PEAR]) film = produce(film, (draft) => void castWord(draft, one));
  expect(names(film).slice(-2)).toEqual([
    ['entity', '배', 'boat'],
    ['entity', '배 2', 'pear'],
  ]);
  expect(memberOf(film, PEAR)?.name).toBe('배 2');
});

test('places and things of one name are apart, and what is called as the pack calls it needs no second name', () => {
  const film = produce(smallFilm(), (draft) => {
    castWord(draft, { name: 'garden', word: word('garden', 'place') });
    castWord(draft, { name: 'garden', word: word('garden') });
  });
  expect(names(film).slice(-2)).toEqual([
    ['place', 'garden', undefined],
    ['entity', 'garden', undefined],
  ]);
});
