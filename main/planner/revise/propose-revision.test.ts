import { describe, expect, test } from 'vitest';
import { VideoPlan, type EntityTrack, type Scene } from '../../../preload/contract/plan.ts';
import { rulePlanner } from '../rule-planner.ts';
import type { Planner } from '../planner.ts';
import { starterVocabulary as vocabulary } from '../testing/starter-vocabulary.ts';
import { travelOf } from './boxes.ts';
import { diffPlans } from './diff-plans.ts';
import type { PlanEdit } from './edit.ts';
import { applyRevision, proposeRevision, type RevisionRequest } from './propose-revision.ts';

const FILM =
  'A cat chases a red balloon on the beach. Then the cat sleeps in a bedroom. A dog runs in the garden.';
const film = await rulePlanner.plan(FILM, { vocabulary });

const propose = (wish: RevisionRequest | string, plan: VideoPlan = film, planner: Planner = rulePlanner) =>
  proposeRevision(plan, wish, planner, { vocabulary });
const revised = async (wish: RevisionRequest | string, plan: VideoPlan = film) =>
  (await propose(wish, plan)).after;

const track = (plan: VideoPlan, scene: number, entity: string): EntityTrack => {
  const found = plan.scenes[scene - 1]?.entities.find((one) => one.entity === entity);
  if (found === undefined) throw new Error(`no ${entity} in scene ${scene}`);
  return found;
};
const height = (one: EntityTrack): number => Math.max(...one.keyframes.map(([, y0, , y1]) => y1 - y0));
const names = (plan: VideoPlan, scene: number) =>
  plan.scenes[scene - 1]?.entities.map(({ entity }) => entity) ?? [];

/** The plan with one scene changed by hand. */
const withScene = (number: number, change: (scene: Scene) => Scene): VideoPlan => ({
  ...film,
  scenes: film.scenes.map((scene, at) => (at === number - 1 ? change(scene) : scene)),
});
const withTrack = (number: number, entity: string, more: Partial<EntityTrack>): VideoPlan =>
  withScene(number, (scene) => ({
    ...scene,
    entities: scene.entities.map((one) => (one.entity === entity ? { ...one, ...more } : one)),
  }));

describe('wishes in words, without any model', () => {
  test('slower and faster change how far things go, and nothing else', async () => {
    const slower = await revised('make it slower');
    for (const [scene, name] of [
      [1, 'cat'],
      [1, 'red balloon'],
      [3, 'dog'],
    ] as const)
      expect(travelOf(track(slower, scene, name).keyframes)[0]).toBeCloseTo(
        travelOf(track(film, scene, name).keyframes)[0] / 2,
        2,
      );
    expect(track(slower, 2, 'cat')).toEqual(track(film, 2, 'cat'));
    const faster = await revised('make the cat faster in scene 1');
    expect(Math.abs(travelOf(track(faster, 1, 'cat').keyframes)[0])).toBeGreaterThan(
      Math.abs(travelOf(track(film, 1, 'cat').keyframes)[0]),
    );
    expect(faster.scenes[2]).toEqual(film.scenes[2]);
  });

  test.each([
    ['make the cat bigger', 1.2, 3],
    ['make the cat a bit larger in scene 1', 1.1, 1.3],
    ['make the dog twice as big', 1.05, 2.2],
    ['make the cat smaller', 0.5, 0.9],
  ])('%s', async (wish, least, most) => {
    const [scene, name] = wish.includes('dog') ? ([3, 'dog'] as const) : ([1, 'cat'] as const);
    const ratio = height(track(await revised(wish), scene, name)) / height(track(film, scene, name));
    expect(ratio).toBeGreaterThan(least);
    expect(ratio).toBeLessThan(most);
  });

  test('someone is added where there is room, and to the sentence', async () => {
    const plan = await revised('add a fox to scene 2');
    expect(names(plan, 2)).toEqual(['cat', 'fox']);
    expect(plan.scenes[1]?.description).toBe('Then the cat sleeps and a fox in a bedroom');
    expect(plan.scenes[0]).toEqual(film.scenes[0]);
    const [cat, fox] = [track(plan, 2, 'cat').keyframes[0], track(plan, 2, 'fox').keyframes[0]];
    expect(Math.abs((cat?.[0] ?? 0) - (fox?.[0] ?? 0))).toBeGreaterThan(0.1);
  });

  test('someone is taken out, of the sentences and of what others do too', async () => {
    const plan = await revised('remove the balloon');
    expect(names(plan, 1)).toEqual(['cat']);
    expect(JSON.stringify(plan.scenes)).not.toContain('balloon');
  });

  test('a new scene takes a place of the film only in its light', async () => {
    const night = await revised('make it night');
    const more = await revised('add a scene at the end: A fox sits in the forest at night', night);
    expect(more.scenes.at(-1)?.place).toBe('forest at night');
    const again = await revised('add a scene at the end: A fox sits on the sandy beach at night', night);
    expect(again.scenes.at(-1)?.place).toBe('beach at night');
    const day = await revised('add a scene at the end: A fox sits on the beach', night);
    expect(day.scenes.at(-1)?.place).toBe('beach');
  });

  test('another time of day keeps where every scene is, and what it cannot be seen in is said', async () => {
    const night = await revised('make it night');
    expect(night.scenes.map(({ place }) => place)).toEqual([
      'beach at night',
      'bedroom at night',
      'garden at night',
    ]);
    expect(night.scenes[0]?.description).toBe('A cat chases a red balloon on the beach at night');
    const dusk = await revised('set scene 2 at dusk', night);
    expect(dusk.scenes.map(({ place }) => place)).toEqual([
      'beach at night',
      'bedroom at sunset',
      'garden at night',
    ]);
    // The sentence tells its place anew, so "a bedroom" is "the bedroom" from then on.
    const asBefore = film.scenes.map((scene) => ({
      ...scene,
      description: scene.description.replace('a bedroom', 'the bedroom'),
    }));
    expect((await revised('change the time to morning', dusk)).scenes).toEqual(asBefore);
    const sea = await revised('change the place to underwater in scene 1');
    const { after, remarks } = await propose('make scene 1 night', sea);
    expect(after.scenes[0]?.place).toBe('underwater');
    expect(remarks.map(({ text }) => text)).toContain('underwater: the pack draws it in one light only');
  });

  test('a colour, another kind and another place change every scene they are in', async () => {
    expect(track(await revised('make the balloon blue'), 1, 'blue balloon').drawnAs).toBeUndefined();
    const fox = await revised('turn the cat into a fox');
    expect([names(fox, 1).toSorted(), names(fox, 2)]).toEqual([['fox', 'red balloon'], ['fox']]);
    expect(fox.scenes[1]?.description).toBe('Then the fox sleeps in a bedroom');
    const forest = await revised('change the place to the forest in scene 1');
    expect(forest.scenes.map(({ place }) => place)).toEqual(['forest', 'bedroom', 'garden']);
    expect(forest.scenes[0]?.description).toBe('A cat chases a red balloon in the forest');
  });

  test.each([
    ['move the cat to the left in scene 2', 2, 'cat', -1],
    ['put the cat on the right in scene 2', 2, 'cat', 1],
  ])('%s', async (wish, scene, name, side) => {
    const moved =
      (track(await revised(wish), scene, name).keyframes[0]?.[0] ?? 0) -
      (track(film, scene, name).keyframes[0]?.[0] ?? 0);
    expect(Math.sign(moved)).toBe(side);
  });

  test('directions, stops and exits', async () => {
    const right = track(await revised('make the dog run to the right'), 3, 'dog');
    expect(travelOf(right.keyframes)[0]).toBeGreaterThan(0.1);
    expect(right.facing).toBe('right');
    expect(travelOf(track(await revised('stop the dog'), 3, 'dog').keyframes)).toEqual([0, 0]);
    const gone = track(await revised('make the cat leave the picture in scene 1'), 1, 'cat').keyframes.at(-1);
    expect((gone?.[2] ?? 0) < 0 || (gone?.[0] ?? 0) > 1).toBe(true);
  });

  test('scenes are added, rewritten, moved and removed', async () => {
    const added = await revised('add a scene where the dog and the cat eat a pizza in the kitchen');
    expect(added.scenes).toHaveLength(4);
    expect(names(added, 4).toSorted()).toEqual(['cat', 'dog', 'pizza']);
    const rewritten = await revised('scene 2: the cat reads a book in the library');
    expect(rewritten.scenes[1]).toMatchObject({
      description: 'the cat reads a book in the library',
      place: 'library',
    });
    expect((await revised('delete scene 2')).scenes).toEqual([film.scenes[0], film.scenes[2]]);
    expect((await revised('move scene 3 to the start')).scenes[0]).toEqual(film.scenes[2]);
  });

  test('several wishes at once', async () => {
    const plan = await revised('make the balloon green and add a crab to scene 1, then delete scene 3.');
    expect(names(plan, 1).toSorted()).toEqual(['cat', 'crab', 'green balloon']);
    expect(plan.scenes).toHaveLength(2);
  });

  test('one scene and one motion are planned anew', async () => {
    const scene = await revised({ kind: 'scene', scene: 2, words: 'The cat plays with a ball in the park.' });
    expect(names(scene, 2)).toEqual(['cat', 'ball']);
    expect(scene.scenes[0]).toEqual(film.scenes[0]);
    const motion = await revised({ kind: 'motion', scene: 1, entity: 'cat', words: 'jumps up' });
    expect(track(motion, 1, 'red balloon')).toEqual(track(film, 1, 'red balloon'));
    expect(track(motion, 1, 'cat').keyframes).not.toEqual(track(film, 1, 'cat').keyframes);
  });

  test('what is not understood or not there is said, and nothing changes', async () => {
    await expect(propose('flurble the wumpus')).rejects.toThrow(/"flurble the wumpus" is not understood/);
    await expect(propose('  ')).rejects.toThrow(/empty/);
    const { changes, remarks } = await propose('make the cat slower in scene 9');
    expect(changes).toEqual([]);
    expect(remarks.map(({ text }) => text)).toEqual(['there is no scene 9; the plan has 3']);
  });
});

/** A planner that answers every wish with the same edits, as a model might. */
const answering = (...edits: readonly PlanEdit[]): Planner => ({
  ...rulePlanner,
  revise: async () => edits,
});

const EVERYTHING: readonly PlanEdit[] = [
  { do: 'speed', scenes: [], entity: '', factor: 0.3 },
  { do: 'size', scenes: [], entity: 'cat', factor: 1.2 },
  { do: 'rename', scenes: [], entity: 'cat', to: 'a fox' },
  { do: 'place', scenes: [], to: 'forest' },
  { do: 'strength', scenes: [], value: 2 },
  { do: 'rewrite', scene: 1, words: 'A fox sleeps on the farm.' },
  { do: 'remove', scenes: [], entity: 'red balloon' },
  { do: 'mirror', scenes: [] },
];

describe('what is locked never changes, whoever asks', () => {
  test('a scene', async () => {
    const plan = withScene(1, (scene) => ({ ...scene, locks: ['scene'] }));
    const { after, remarks } = await propose(
      'x',
      plan,
      answering(...EVERYTHING, { do: 'remove scene', scene: 1 }),
    );
    expect(after.scenes[0]).toEqual(plan.scenes[0]);
    expect(after.scenes[1]?.place).toBe('forest');
    expect(remarks.map(({ text }) => text).join()).toContain('locked');
  });

  test.each(['description', 'place', 'strength', 'entities'] as const)('the %s of a scene', async (field) => {
    const plan = withScene(1, (scene) => ({ ...scene, locks: [field] }));
    const { after } = await propose('x', plan, answering(...EVERYTHING));
    expect(after.scenes[0]?.[field]).toEqual(plan.scenes[0]?.[field]);
    expect(after.scenes[0]?.locks).toEqual([field]);
  });

  test('one of the cast, even when it is to be removed or its scene rewritten', async () => {
    const plan = withTrack(1, 'red balloon', { locks: ['track'] });
    const { after } = await propose('x', plan, answering(...EVERYTHING));
    expect(after.scenes[0]?.entities).toContainEqual(track(plan, 1, 'red balloon'));
  });

  test('one keyframe of one of the cast', async () => {
    const plan = withTrack(1, 'cat', { locks: [4] });
    const { after } = await propose('make the cat slower and move the cat to the left', plan);
    expect(track(after, 1, 'cat').keyframes[4]).toEqual(track(film, 1, 'cat').keyframes[4]);
    expect(track(after, 1, 'cat').keyframes[0]).not.toEqual(track(film, 1, 'cat').keyframes[0]);
  });

  test('a name, which keeps what it is drawn as', async () => {
    const plan = withTrack(2, 'cat', { locks: ['entity'] });
    const { after } = await propose(
      'x',
      plan,
      answering({ do: 'rename', scenes: [], entity: 'cat', to: 'a fox' }),
    );
    expect([names(after, 1).toSorted(), names(after, 2)]).toEqual([['fox', 'red balloon'], ['cat']]);
  });
});

describe('a proposal', () => {
  test('changes nothing by itself, and is applied to the plan it was made for', async () => {
    const before = structuredClone(film);
    const proposal = await propose('make it slower');
    expect(film).toEqual(before);
    expect(VideoPlan.parse(applyRevision(film, proposal))).toEqual(proposal.after);
  });

  test('is refused by a plan that has changed since', async () => {
    const proposal = await propose('make it slower');
    expect(() => applyRevision({ ...film, prompt: 'other' }, proposal)).toThrow(/has changed since/);
  });

  test('lists what differs, in words', async () => {
    expect((await propose('make the dog slower')).changes).toEqual([
      expect.objectContaining({ kind: 'changed', scene: 3, what: 'dog: boxes' }),
    ]);
    expect(
      (await propose('add a fox to scene 2')).changes.map(({ kind, what }) => `${kind} ${what}`),
    ).toEqual(['changed description', 'added fox']);
    expect((await propose('delete scene 1')).changes.map(({ kind, scene }) => [kind, scene])).toEqual([
      ['removed', 1],
    ]);
  });

  test('of the same plan differs in nothing', () => {
    expect(diffPlans(film, structuredClone(film))).toEqual([]);
  });
});
