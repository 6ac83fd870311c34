import { describe, expect, test } from 'vitest';
import { VideoPlan } from '../../../preload/contract/plan.ts';
import { rulePlanner } from '../rule-planner.ts';
import { starterVocabulary as vocabulary } from '../testing/starter-vocabulary.ts';
import { acceptChanges } from './accept-changes.ts';
import { diffPlans } from './diff-plans.ts';
import { proposeRevision, type RevisionRequest } from './propose-revision.ts';

const film = await rulePlanner.plan(
  'A cat chases a red balloon on the beach. Then the cat sleeps in a bedroom. A dog runs in the garden.',
  { vocabulary },
);
const propose = (wish: RevisionRequest | string) => proposeRevision(film, wish, rulePlanner, { vocabulary });

/** The film with only those changes that `wanted` names ("2 boxes cat"). */
async function accepted(wish: RevisionRequest | string, wanted: readonly string[]) {
  const { before, after, changes, planned } = await propose(wish);
  const named = changes.map(({ scene, part, entity }) => [scene, part, entity].filter(Boolean).join(' '));
  for (const name of wanted) expect(named).toContain(name);
  const indices = named.flatMap((name, at) => (wanted.includes(name) ? [at] : []));
  return acceptChanges(before, after, indices, planned);
}

describe('a part of what a proposal would change', () => {
  test.each([
    'make it slower',
    'add a fox to scene 2',
    'delete scene 2',
    'move scene 3 to the start',
    'replace the cat with a rabbit',
    'make the balloon blue',
    'change the place to the forest',
  ])('all of "%s" is the plan after, nothing of it the plan before', async (wish) => {
    const { before, after, changes } = await propose(wish);
    expect(changes.length).toBeGreaterThan(0);
    const all = changes.map((_, at) => at);
    expect(acceptChanges(before, after, all, []).plan).toEqual(after);
    expect(acceptChanges(before, after, [], []).plan).toEqual(before);
    for (const one of all)
      expect(VideoPlan.safeParse(acceptChanges(before, after, [one], []).plan).success).toBe(true);
  });

  test('of two things that change, one stays as it was', async () => {
    const { plan } = await accepted('make it slower', ['1 boxes cat']);
    const changes = diffPlans(film, plan);
    expect(changes.map(({ what }) => what)).toEqual(['cat: boxes']);
  });

  test('a scene that is not to go stays where it was', async () => {
    const { before, after } = await propose('delete scene 1. make the dog slower');
    const changes = diffPlans(before, after);
    const slower = changes.findIndex(({ part }) => part === 'boxes');
    const { plan, origins } = acceptChanges(before, after, [slower], []);
    expect(origins).toEqual([0, 1, 2]);
    expect(plan.scenes.slice(0, 2)).toEqual(film.scenes.slice(0, 2));
    expect(plan.scenes[2]).not.toEqual(film.scenes[2]);
  });

  test('somebody who is not to go stays at the same depth', async () => {
    const { plan } = await accepted({ kind: 'scene', scene: 1, words: 'A dog runs in the forest.' }, [
      '1 place',
      '1 description',
      '1 track dog',
    ]);
    const names = plan.scenes[0]?.entities.map(({ entity }) => entity);
    const before = film.scenes[0]?.entities.map(({ entity }) => entity) ?? [];
    expect(names?.filter((name) => before.includes(name))).toEqual(before);
    expect(names).toContain('dog');
    expect(plan.scenes[0]?.place).toBe('forest');
  });

  test('a scene keeps the notes of the plan it is of, with the number it has now', async () => {
    const words = 'An electrician runs in the forest.';
    const noted = await accepted({ kind: 'scene', scene: 2, words }, ['2 track electrician']);
    const text = 'electrician: drawn as construction worker';
    expect(noted.plan.notes).toContainEqual({ kind: 'substitution', scene: 2, text });
    expect(noted.planned).toEqual([2]);
    const { before, after, planned } = await propose({ kind: 'scene', scene: 2, words });
    const rejected = acceptChanges(before, after, [], planned);
    expect([rejected.plan.notes, rejected.planned]).toEqual([film.notes, []]);
  });

  test('an index that names no change is refused', async () => {
    const { before, after } = await propose('make it slower');
    expect(() => acceptChanges(before, after, [99], [])).toThrow(RangeError);
  });
});

test('what things and places come to look like is a change of its own, and stays with what is not accepted', () => {
  const [first, ...others] = film.scenes;
  const becomes = [{ drawnAs: 'dog', from: 3, to: 5 }];
  const placeBecomes = [{ drawnAs: 'beach at night', from: 4, to: 4 }];
  const [cat, ...things] = first!.entities;
  const scene = { ...first!, placeBecomes, entities: [{ ...cat!, becomes }, ...things] };
  const after = { ...film, scenes: [scene, ...others] };
  const changes = diffPlans(film, after);
  expect(changes.map(({ part, after: text }) => [part, text])).toEqual([
    ['placeBecomes', 'beach at night (keyframe 5)'],
    ['becomes', 'dog (keyframes 4 to 6)'],
  ]);
  const { plan } = acceptChanges(film, after, [1], []);
  expect(plan.scenes[0]!.placeBecomes).toBeUndefined();
  expect(plan.scenes[0]!.entities[0]!.becomes).toEqual(becomes);
});
