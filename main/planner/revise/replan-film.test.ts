import { describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import {
  SceneLock,
  VideoPlan,
  type EntityTrack,
  type Scene,
  type TrackLock,
} from '../../../preload/contract/plan.ts';
import { rulePlanner } from '../rule-planner.ts';
import type { Planner } from '../planner.ts';
import { lostLocks } from '../testing/locks-kept.ts';
import { layoutFor } from '../testing/model-answers.ts';
import { streamed, type Asked } from '../testing/model-server.ts';
import { modelPlanner, theServer } from '../testing/planned.ts';
import { starterVocabulary as vocabulary } from '../testing/starter-vocabulary.ts';
import { applyRevision, proposeRevision } from './propose-revision.ts';

const FILM =
  'A cat chases a red balloon on the beach. Then the cat sleeps in a bedroom. A dog runs in the garden. It finds a bone.';
const OTHERS = [
  FILM,
  'A cat chases a red balloon on the beach. A whale jumps in the ocean. Then the cat sleeps in a bedroom.',
  'A rocket flies to the moon.',
  'A dog runs in the garden. A cat sleeps in a bedroom. The cat chases a red balloon on the beach.',
  'Two pigs dance on the stage. A queen claps. The pigs bow. The queen gives them a cake. They eat it. They sleep.',
];
const film = await rulePlanner.plan(FILM, { vocabulary });

const replanned = async (plan: VideoPlan, words?: string, planner: Planner = rulePlanner, script = false) =>
  proposeRevision(plan, { kind: 'film', script, ...(words === undefined ? {} : { words }) }, planner, {
    vocabulary,
  });

/** Numbers that are the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TRACK_LOCKS: readonly TrackLock[] = ['track', 'entity', 'facing', 'action', 'keyframes', 0, 4, 8];
const SCENE_LOCKS = SceneLock.options;

/** The film with edits by hand and locks wherever chance puts them. */
function lockedAtRandom(seed: number): VideoPlan {
  const next = numbers(seed);
  const some = <T>(list: readonly T[], share: number): readonly T[] => list.filter(() => next() < share);
  const nudged = (track: EntityTrack): EntityTrack => ({
    ...track,
    keyframes: track.keyframes.map(([x0, y0, x1, y1]) => normalizedBox(x0, y0, x1, Math.min(1, y1 + 0.01))),
    action: `waits ${Math.floor(next() * 100)}`,
  });
  const scenes = film.scenes.map((scene): Scene => {
    const edited = next() < 0.5;
    const locks = next() < 0.3 ? (['scene'] as const) : some(SCENE_LOCKS.slice(1), 0.2);
    return {
      ...scene,
      ...(edited
        ? { description: `${scene.description} again`, seed: 7, strength: 0.5, negative: 'text' }
        : {}),
      entities: scene.entities.map((track) => {
        const kept = some(TRACK_LOCKS, 0.15);
        const own = next() < 0.4 ? nudged(track) : track;
        return kept.length === 0 ? own : { ...own, locks: kept };
      }),
      ...(locks.length === 0 ? {} : { locks }),
    };
  });
  return VideoPlan.parse({ ...film, scenes });
}

describe('a whole film planned anew', () => {
  test('is the new film when nothing is locked, and the old one stays until it is applied', async () => {
    const before = structuredClone(film);
    const proposal = await replanned(film, OTHERS[2]);
    const fresh = await rulePlanner.plan(OTHERS[2] ?? '', { vocabulary });
    expect(proposal.after.scenes).toEqual(fresh.scenes);
    expect(proposal.changes.length).toBeGreaterThan(0);
    expect(film).toEqual(before);
    expect(applyRevision(film, proposal)).toEqual(proposal.after);
  });

  test('changes nothing from its own prompt, when nothing was changed by hand', async () => {
    expect((await replanned(film)).changes).toEqual([]);
  });

  test('keeps a locked scene where it belongs in the new story, and its names and looks in the other scenes', async () => {
    const locked = {
      ...film,
      scenes: film.scenes.map((scene, at) => (at === 1 ? { ...scene, locks: ['scene' as const] } : scene)),
    };
    const { after, remarks } = await replanned(locked, OTHERS[1]);
    expect(after.scenes.map(({ place }) => place)).toEqual(['beach', 'ocean', 'bedroom']);
    expect(after.scenes[2]).toEqual(locked.scenes[1]);
    expect(remarks).toEqual([]);
    const elsewhere = await replanned(locked, OTHERS[2]);
    expect(elsewhere.after.scenes).toContainEqual(locked.scenes[1]);
    expect(elsewhere.after.scenes).toHaveLength(2);
    expect(elsewhere.remarks.map(({ text }) => text)).toEqual(['kept, because something in it is locked']);
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'never changes anything that is locked (%i)',
    async (seed) => {
      const before = lockedAtRandom(seed);
      for (const words of OTHERS) {
        const { after } = await replanned(before, words);
        expect(VideoPlan.safeParse(after).success).toBe(true);
        expect({ words, lost: lostLocks(before.scenes, after.scenes) }).toEqual({ words, lost: [] });
      }
    },
  );

  test('of a script has a scene for every shot, word for word where its words are not locked', async () => {
    const shots = ['A CAT naps, purring.', 'It wakes & leaves!', 'Fin.', 'A dog barks?'];
    for (let seed = 0; seed < 30; seed++) {
      const before = lockedAtRandom(seed);
      const { after, remarks } = await replanned(before, shots.join('\n'), rulePlanner, true);
      expect(after.scenes).toHaveLength(shots.length);
      expect(lostLocks(before.scenes, after.scenes)).toEqual([]);
      for (const [at, shot] of shots.entries()) {
        const { description, locks = [] } = after.scenes[at] as Scene;
        if (description === shot) continue;
        expect(locks.some((lock) => lock === 'scene' || lock === 'description')).toBe(true);
        expect(remarks.map(({ scene, text }) => `${scene} ${text}`)).toContain(
          `${at + 1} not shown, because what stands here is locked: ${shot}`,
        );
      }
    }
  });
});

describe('with a language model', () => {
  const outline = (descriptions: readonly string[]) => () =>
    streamed(
      JSON.stringify({
        scenes: descriptions.map((description) => ({
          description,
          place: 'beach',
          place_drawn_as: 'beach',
          entities: [
            { name: 'cat', count: 1, drawn_as: 'cat', action: 'spins' },
            { name: 'whale', count: 1, drawn_as: 'whale', action: '' },
          ],
        })),
      }),
    );

  test.each([3, 8, 21])('nothing locked differs, and it is told what stays (%i)', async (seed) => {
    const before = lockedAtRandom(seed);
    const told: Asked[] = [];
    const planner = await modelPlanner({
      outline: (asked) => {
        told.push(asked);
        return outline(['A whale jumps.', 'A cat dances.', 'A cat and a whale swim.', 'They rest.'])();
      },
    });
    const { after } = await replanned(before, 'something else', planner);
    expect(lostLocks(before.scenes, after.scenes)).toEqual([]);
    const held = before.scenes.find(({ locks, entities }) => locks ?? entities.find((track) => track.locks));
    expect(told[0]?.messages[0]?.content).toContain(held?.description);
  });

  test('a locked scene that it writes down again stands there as it was, and costs no question', async () => {
    const [first, ...rest] = film.scenes as [Scene, ...Scene[]];
    const before = { ...film, scenes: [{ ...first, locks: ['scene' as const] }, ...rest] };
    const planner = await modelPlanner({
      outline: outline(['A whale jumps.', first.description]),
      layout: (asked) => streamed(JSON.stringify(layoutFor(asked))),
    });
    const { after } = await replanned(before, 'a whale, then the cat', planner);
    expect(after.scenes).toHaveLength(2);
    expect(after.scenes[1]).toEqual(before.scenes[0]);
    expect(theServer().asked.filter(({ step }) => step === 'layout')).toHaveLength(1);
  });
});
