import { produce } from 'immer';
import { expect, it } from 'vitest';
import { smallFilm } from '../renders/testing/small-film.ts';
import { membersInOrder } from './cast-list.ts';

it('lists the cast as it comes on, with the scenes it plays in', () => {
  const film = produce(smallFilm(), (draft) => {
    draft.cast['a-spare-'] = { id: 'a-spare-', kind: 'entity', name: 'a spare' };
    draft.scenes['scene-one']!.tracks.push({ ...draft.scenes['scene-one']!.tracks[0]!, id: 'track-1b' });
  });
  expect(
    membersInOrder(film).map(({ member, scenes }) => [member.name, scenes.map(({ number }) => number)]),
  ).toEqual([
    ['a cat', [1, 2]],
    ['the beach', [1, 2]],
    ['a dog', [2, 3]],
    ['the forest', [3]],
    ['a spare', []],
  ]);
});
