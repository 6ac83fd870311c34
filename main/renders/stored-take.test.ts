import { describe, expect, it } from 'vitest';
import type { CastMember, StudioDocument, StudioScene } from '../../preload/contract/document.ts';
import type { TakeOverrides } from '../../preload/contract/takes.ts';
import { isStale, type StoredTake } from './stored-take.ts';
import { planTake, type TakePack } from './take-settings.ts';
import { film } from './testing/render-studio.ts';

const PACK: TakePack = {
  fingerprint: 'a pack',
  recommended: {
    steps: 6,
    draftSteps: 2,
    guidance: 2,
    strength: 1,
    alpha: 0.5,
    sampler: 'ddim',
  },
};
const before = film(3);
const [first, , third] = before.order.map((id) => before.scenes[id]!);

function takeOf(scene: StudioScene, overrides: TakeOverrides = {}, document = before): StoredTake {
  const wish = { kind: 'full', overrides, seed: 1234 } as const;
  const { settings, inputs } = planTake(document, scene, wish, PACK);
  const receipt = { pack: 'a pack', settings, inputs, conditioning: {}, dropped: [], seconds: 1 };
  const media = `${'0'.repeat(64)}.png`;
  const take = {
    id: 'a-take-of-it',
    scene: scene.id,
    kind: 'full',
    mark: 'none',
    created: 1,
    receipt,
    frames: 4,
    fps: 2,
    poster: media,
    video: media,
  } as const;
  return { take, overrides, pack: PACK };
}

const edited = (id: string, change: Partial<StudioScene>, document = before): StudioDocument => ({
  ...document,
  scenes: { ...document.scenes, [id]: { ...document.scenes[id]!, ...change } },
});
const recast = (id: string, change: Partial<CastMember>): StudioDocument => ({
  ...before,
  cast: { ...before.cast, [id]: { ...before.cast[id]!, ...change } },
});
const staleIn = (now: StudioDocument) => before.order.map((id) => isStale(takeOf(before.scenes[id]!), now));

describe('a take is not stale', () => {
  const [track] = first!.tracks;
  it.each<[string, Partial<StudioScene>]>([
    ['nothing', {}],
    ['notes', { notes: 'x' }],
    ['a lock', { locked: true }],
    ['another open seed', { seed: 99 }],
    ['its own seed locked', { seed: 1234, seedLocked: true }],
    ['the strength it had anyway', { strength: 1 }],
    [
      'how a track eases, is pinned or hidden',
      { tracks: [{ ...track!, easing: 'hold', hidden: true, pinned: [0] }] },
    ],
    ['what a track does that cannot be drawn', { tracks: [{ ...track!, action: 'sleeps' }] }],
  ])('for %s', (_, change) => {
    expect(staleIn(edited(first!.id, change))).toEqual([false, false, false]);
  });

  it('for a title, a prompt or another order of the scenes', () => {
    const order = before.order.toReversed();
    expect(staleIn({ ...before, title: 'Other', prompt: 'other', order })).toEqual([false, false, false]);
  });

  it('for the strength that its A/B strip varies', () => {
    const strip = takeOf(first!, { strength: 0.25 });
    expect(isStale(strip, edited(first!.id, { strength: 0.8 }))).toBe(false);
    expect(isStale(strip, edited(first!.id, { alpha: 0.8 }))).toBe(true);
  });

  it('for a negative text that no guidance uses', () => {
    const unguided = edited(first!.id, { guidance: 1 });
    const take = takeOf(unguided.scenes[first!.id]!, {}, unguided);
    expect(isStale(take, edited(first!.id, { negative: 'rain' }, unguided))).toBe(false);
  });
});

describe('a take is stale, and no other scene’s,', () => {
  it.each<[string, Partial<StudioScene>]>([
    ['another sentence', { description: 'something else' }],
    ['another strength', { strength: 0.3 }],
    ['another schedule', { alpha: 0.1 }],
    ['other steps', { steps: 9 }],
    ['other guidance', { guidance: 3 }],
    ['a negative text', { negative: 'rain' }],
    ['another locked seed', { seed: 99, seedLocked: true }],
    [
      'a moved box',
      { tracks: [{ ...first!.tracks[0]!, keyframes: third!.tracks[0]!.keyframes.toReversed() }] },
    ],
    ['something looking the other way', { tracks: [{ ...first!.tracks[0]!, facing: 'left' }] }],
    ['something that spins', { tracks: [{ ...first!.tracks[0]!, action: 'spins' }] }],
    [
      'something that comes to look otherwise',
      { tracks: [{ ...first!.tracks[0]!, becomes: [{ drawnAs: 'dog', from: 3, to: 5 }] }] },
    ],
    ['a place that does', { placeBecomes: [{ drawnAs: 'beach at night', from: 3, to: 5 }] }],
    ['something gone', { tracks: [] }],
  ])('for %s', (_, change) => {
    expect(staleIn(edited(first!.id, change))).toEqual([true, false, false]);
  });
});

it('a rename or a picture marks every scene that shows the one renamed', () => {
  const thing = third!.tracks[0]!.cast;
  const media = `${'1'.repeat(64)}.png`;
  expect(staleIn(recast(thing, { name: 'a yellow ball' }))).toEqual([false, false, true]);
  expect(staleIn(recast(thing, { drawnAs: 'ball' }))).toEqual([false, false, true]);
  expect(staleIn(recast(thing, { notes: 'round' }))).toEqual([false, false, false]);
  expect(staleIn(recast(first!.place, { reference: { media, fileName: 'x.png' } }))).toEqual([
    true,
    true,
    true,
  ]);
});

it('another film seed marks everything, a deleted scene its own takes', () => {
  expect(staleIn({ ...before, seed: 8 })).toEqual([true, true, true]);
  const { [first!.id]: _gone, ...scenes } = before.scenes;
  expect(staleIn({ ...before, order: before.order.slice(1), scenes })).toEqual([true, false, false]);
});

describe('a pack with a fine decoder', () => {
  const plan = (kind: 'draft' | 'full', pack: TakePack, steps = 4) =>
    planTake(before, first!, { kind, overrides: { steps }, seed: 1 }, pack);
  const fine: TakePack = { ...PACK, fine: true };

  it('draws full takes with it, and says so in what they are known by', () => {
    expect(plan('full', fine).settings.fine).toBe(true);
    expect(plan('full', fine).inputs).not.toBe(plan('full', PACK).inputs);
    expect(plan('full', fine).inputs).not.toBe(plan('draft', fine).inputs);
  });

  it('leaves drafts as they were', () => {
    expect(plan('draft', fine).settings).not.toHaveProperty('fine');
    expect(plan('draft', fine).inputs).toBe(plan('full', PACK).inputs);
  });
});
