import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { StudioDocument } from '../../preload/contract/document.ts';
import { smallFilm } from '../renders/testing/small-film.ts';
import {
  drawAs,
  freeName,
  mergeMembers,
  nameTaken,
  noteMember,
  referTo,
  removeUnused,
  renameInSentence,
  renameMember,
  scenesWith,
  splitMember,
} from './cast-recipes.ts';

const CAT = 'the-cat-';
const DOG = 'the-dog-';
const PICTURE = { media: `${'c'.repeat(64)}.png`, fileName: 'cat.png' };

describe('renaming', () => {
  it('names the member in every scene and lets the sentences follow', () => {
    const after = produce(smallFilm(), (draft) =>
      renameMember(draft, CAT, { name: 'a fox', sentences: true }),
    );
    expect(after.cast[CAT]?.name).toBe('a fox');
    expect(after.scenes['scene-one']?.description).toBe('A fox sits on the beach');
    expect(after.scenes['scene-two']?.description).toBe('The fox meets a dog');
    expect(StudioDocument.safeParse(after).success).toBe(true);
  });

  it('leaves the sentences when asked to', () => {
    const after = produce(smallFilm(), (draft) =>
      renameMember(draft, CAT, { name: 'a fox', sentences: false }),
    );
    expect(after.scenes['scene-one']?.description).toBe('A cat sits on the beach');
  });

  it('forgets what the old name was drawn as', () => {
    const drawn = produce(smallFilm(), (draft) => drawAs(draft, CAT, 'kitten'));
    expect(drawn.cast[CAT]?.drawnAs).toBe('kitten');
    expect(
      produce(drawn, (draft) => renameMember(draft, CAT, { name: 'a lynx', sentences: false })).cast[CAT],
    ).toEqual({ id: CAT, kind: 'entity', name: 'a lynx' });
  });

  it('does nothing for the same or an empty name', () => {
    const film = smallFilm();
    expect(produce(film, (draft) => renameMember(draft, CAT, { name: ' ', sentences: true }))).toBe(film);
    expect(produce(film, (draft) => renameMember(draft, CAT, { name: 'a cat', sentences: true }))).toBe(film);
  });

  it('replaces whole words only, in any script, and takes the new name literally', () => {
    expect(renameInSentence('The cat sees a caterpillar and a Cat.', 'a cat', 'the $& dog')).toBe(
      'The $& dog sees a caterpillar and a $& dog.',
    );
    expect(renameInSentence('여우 하나가 숲에 있다', '여우', '곰')).toBe('곰 하나가 숲에 있다');
    expect(renameInSentence('C++ (a robot) waves', 'C++ (a robot)', 'R2')).toBe('R2 waves');
  });

  it('finds another member of the same kind that has the name already', () => {
    expect(nameTaken(smallFilm(), { kind: 'entity', id: CAT }, ' a dog ')?.id).toBe(DOG);
    expect(nameTaken(smallFilm(), { kind: 'entity', id: CAT }, 'a cat')).toBeUndefined();
    expect(nameTaken(smallFilm(), { kind: 'place' }, 'a dog')).toBeUndefined();
  });
});

describe('merging', () => {
  it('points every track at the one that stays and removes the other', () => {
    const after = produce(smallFilm(), (draft) => mergeMembers(draft, CAT, DOG));
    expect(Object.keys(after.cast)).not.toContain(DOG);
    expect(scenesWith(after, CAT)).toEqual(['scene-one', 'scene-two', 'scene-three']);
    expect(StudioDocument.safeParse(after).success).toBe(true);
  });

  it('inherits a picture and notes, but keeps its own', () => {
    const film = produce(smallFilm(), (draft) => {
      referTo(draft, DOG, PICTURE);
      noteMember(draft, DOG, 'barks');
      noteMember(draft, CAT, 'meows');
    });
    const after = produce(film, (draft) => mergeMembers(draft, CAT, DOG));
    expect(after.cast[CAT]).toMatchObject({ reference: PICTURE, notes: 'meows\nbarks' });
    const mine = { ...PICTURE, fileName: 'mine.png' };
    const kept = produce(film, (draft) => {
      referTo(draft, CAT, mine);
      mergeMembers(draft, CAT, DOG);
    });
    expect(kept.cast[CAT]?.reference).toEqual(mine);
  });

  it('merges places too, and never a place with an entity', () => {
    const film = smallFilm();
    const after = produce(film, (draft) => mergeMembers(draft, 'the-wood', 'the-beach'));
    expect(after.order.map((id) => after.scenes[id]?.place)).toEqual(['the-wood', 'the-wood', 'the-wood']);
    expect(produce(film, (draft) => mergeMembers(draft, CAT, 'the-beach'))).toBe(film);
    expect(produce(film, (draft) => mergeMembers(draft, CAT, CAT))).toBe(film);
  });
});

describe('splitting', () => {
  it('gives one scene a member of its own that is drawn as before', () => {
    let own: string | undefined;
    const after = produce(smallFilm(), (draft) => {
      own = splitMember(draft, { member: CAT, scene: 'scene-two', name: freeName(draft, 'entity', 'a cat') });
    });
    expect(after.cast[own!]).toMatchObject({ name: 'a cat 2', drawnAs: 'a cat', kind: 'entity' });
    expect(scenesWith(after, CAT)).toEqual(['scene-one']);
    expect(scenesWith(after, own!)).toEqual(['scene-two']);
    expect(StudioDocument.safeParse(after).success).toBe(true);
  });

  it('splits a place', () => {
    const after = produce(smallFilm(), (draft) => {
      splitMember(draft, { member: 'the-beach', scene: 'scene-one', name: 'the cove' });
    });
    expect(after.cast[after.scenes['scene-one']!.place]?.name).toBe('the cove');
    expect(after.scenes['scene-two']?.place).toBe('the-beach');
  });

  it('does nothing where the member does not play', () => {
    const film = smallFilm();
    const after = produce(film, (draft) => {
      splitMember(draft, { member: CAT, scene: 'scene-three', name: 'x' });
    });
    expect(after).toBe(film);
  });
});

it('removes only members that play nowhere', () => {
  const film = produce(smallFilm(), (draft) => {
    draft.cast['a-spare-'] = { id: 'a-spare-', kind: 'entity', name: 'a spare' };
    removeUnused(draft, 'a-spare-');
    removeUnused(draft, CAT);
  });
  expect(Object.keys(film.cast).sort()).toEqual(['the-beach', CAT, DOG, 'the-wood'].sort());
});

it('takes a picture and a note away again', () => {
  const film = produce(smallFilm(), (draft) => {
    referTo(draft, CAT, PICTURE);
    noteMember(draft, CAT, 'x'.repeat(3000));
  });
  expect(film.cast[CAT]?.notes).toHaveLength(2000);
  expect(
    produce(film, (draft) => {
      referTo(draft, CAT, undefined);
      noteMember(draft, CAT, '');
    }),
  ).toEqual(smallFilm());
});
