import { describe, expect, test } from 'vitest';
import { StudioDocument, type StudioScene } from '../../preload/contract/document.ts';
import { planOf } from '../../preload/contract/document-plan.ts';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import { smallFilm } from '../projects/testing/small-film.ts';
import { replan } from './replan.ts';
import { likelyOrigins, planWithLocks, revisedDocument } from './revised-document.ts';

const film = smallFilm(3, 2);
const [first = '', second = '', third = ''] = film.order;

const withScene = (id: string, change: Partial<StudioScene>): StudioDocument =>
  StudioDocument.parse({ ...film, scenes: { ...film.scenes, [id]: { ...film.scenes[id], ...change } } });

/** A plan of so many scenes, each with `thing 0` on a meadow. */
function plan(count: number): VideoPlan {
  const [scene] = planOf(film).scenes;
  return {
    ...planOf(film),
    prompt: 'new',
    scenes: Array.from({ length: count }, (_, index) => ({
      ...scene!,
      description: `planned ${index}`,
      place: 'meadow',
      entities: scene!.entities.slice(0, 1),
    })),
  };
}

const revised = (before: StudioDocument, after: VideoPlan) =>
  revisedDocument(before, after, { origins: likelyOrigins(before, after), planned: [] });

const described = (document: StudioDocument) => document.order.map((id) => document.scenes[id]?.description);

describe('a new plan', () => {
  test('takes the place of every scene that is not locked', () => {
    const after = replan(withScene(second, { locked: true }), plan(3), { keepScenes: false });
    expect(described(after)).toEqual(['planned 0', `what happens in ${second}`, 'planned 1', 'planned 2']);
    expect(after.order).toContain(second);
    expect(StudioDocument.safeParse(after).error).toBeUndefined();
  });

  test('leaves the cast the ids of their names, and those with a picture in any case', () => {
    const reference = { media: `${'a'.repeat(64)}.png`, fileName: 'me.png' };
    const before = StudioDocument.parse({
      ...film,
      cast: { ...film.cast, 'entity-001': { ...film.cast['entity-001'], reference } },
    });
    const after = replan(before, plan(1), { keepScenes: false });
    expect(after.scenes[after.order[0]!]?.tracks.map(({ cast }) => cast)).toEqual(['entity-000']);
    expect(
      Object.values(after.cast)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['meadow', 'thing 0', 'thing 1']);
    expect([after.title, after.seed, after.prompt]).toEqual([film.title, film.seed, 'new']);
  });

  test('keeps a locked track in the scene that takes its slot, in place of the planned one', () => {
    const tracks = film.scenes[first]!.tracks.map((track, index) => ({ ...track, locked: index === 0 }));
    const after = replan(withScene(first, { tracks }), plan(1), { keepScenes: false });
    const [scene] = after.order.map((id) => after.scenes[id]);
    expect(scene?.description).toBe('planned 0');
    expect(scene?.tracks).toEqual([tracks[0]]);
  });

  test('keeps a locked track also where the plan has no scene for it', () => {
    const tracks = film.scenes[third]!.tracks.map((track, index) => ({ ...track, locked: index === 1 }));
    const after = replan(withScene(third, { tracks }), plan(1), { keepScenes: false });
    expect(described(after)).toEqual(['planned 0', `what happens in ${third}`]);
    expect(after.scenes[third]?.tracks).toEqual([tracks[1]]);
  });

  test('brings in only what is new when all scenes are to be kept, where the story tells it', () => {
    const [one, two, three] = planOf(film).scenes;
    const fresh = { ...plan(1).scenes[0]!, description: 'a rocket flies' };
    const told = { ...planOf(film), prompt: 'new', scenes: [one!, fresh, two!, three!] };
    const after = replan(film, told, { keepScenes: true });
    expect(after.order.toSpliced(1, 1)).toEqual(film.order);
    expect(described(after)[1]).toBe('a rocket flies');
    expect(after.scenes[second]).toEqual(film.scenes[second]);
    expect(replan(film, planOf(film), { keepScenes: true }).order).toEqual(film.order);
  });
});

describe('a revision', () => {
  test('that changes nothing changes nothing', () => {
    expect(revised(film, planWithLocks(film))).toEqual(film);
  });

  test('of one sentence leaves ids, takes and everything else of the scene', () => {
    const before = withScene(second, { notes: 'mine', steps: 12, seedLocked: true });
    const base = planOf(before);
    const scenes = base.scenes.map((scene, index) =>
      index === 1 ? { ...scene, description: 'rain' } : scene,
    );
    const after = revised(before, { ...base, scenes });
    expect(after).toEqual({
      ...before,
      scenes: { ...before.scenes, [second]: { ...before.scenes[second], description: 'rain' } },
    });
  });

  test('that moves, removes and adds scenes keeps the ids of those that stay', () => {
    const base = planOf(film);
    const [one, two, three] = base.scenes;
    const added = { ...one!, description: 'quite another one', place: 'moon', entities: [] };
    const after = revised(film, { ...base, scenes: [three!, added, one!, two!] });
    expect([after.order[0], after.order[2], after.order[3]]).toEqual([third, first, second]);
    expect(film.order).not.toContain(after.order[1]);
    expect(StudioDocument.safeParse(after).error).toBeUndefined();
  });

  test('is told what is locked', () => {
    const tracks = film.scenes[first]!.tracks.map((track, index) => ({ ...track, locked: index === 1 }));
    const { scenes } = planWithLocks(
      StudioDocument.parse({
        ...film,
        scenes: {
          ...film.scenes,
          [first]: { ...film.scenes[first], tracks },
          [second]: { ...film.scenes[second], locked: true },
        },
      }),
    );
    expect(scenes.map(({ locks, entities }) => [locks, ...entities.map((track) => track.locks)])).toEqual([
      [undefined, undefined, ['track']],
      [['scene'], undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });
});
