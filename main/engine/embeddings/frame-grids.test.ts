import { beforeAll, describe, expect, it } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import type { GraphName } from '../../../preload/contract/pack.ts';
import type { EntityTrack } from '../../../preload/contract/plan.ts';
import { layoutSize, sceneLayout } from '../../layouts/scene-layout.ts';
import { TINY_PACK } from '../../packs/testing/tiny-pack.ts';
import { type LoadedPack, loadPack } from '../loaded-pack.ts';
import { REQUEST } from '../testing/tiny-render.ts';
import { firstGrid, frameGrids } from './frame-grids.ts';
import type { GroupEmbedding } from './group-cache.ts';

/** 4 frames of 3 slots of grids of 6 channels, the last 4 of them coverage, in 4 × 4 cells. */
const [FRAMES, SLOTS, SIZE] = [4, 3, 6 * 16];

let pack: LoadedPack;
/** Which graphs were run. */
let runs: GraphName[];

beforeAll(async () => {
  const loaded = await loadPack(TINY_PACK);
  const graphs: LoadedPack['graphs'] = {
    run(graph, inputs, signal) {
      runs.push(graph);
      return loaded.graphs.run(graph, inputs, signal);
    },
  };
  pack = { ...loaded, graphs };
});

/** Every cell of every channel has a number of its own. */
const GRID = Float32Array.from({ length: SIZE }, (_, i) => i / 100 - 0.3);
/** Later looks have the grid's negative in turn. */
const group = (source: GroupEmbedding['source'], look = 0): GroupEmbedding => ({
  ...{ text: new Float32Array(8), image: new Float32Array(8), source },
  grid: look % 2 === 0 ? GRID : GRID.map((value) => -value),
});
const car = (change: Partial<EntityTrack>): EntityTrack => {
  const { facing: _facing, action: _action, becomes: _becomes, ...track } = REQUEST.scene.entities[0]!;
  return { ...track, ...change };
};

async function gridsOf(thing: EntityTrack, source: GroupEmbedding['source'] = 'prior', on = pack) {
  runs = [];
  const { placeBecomes: _placeBecomes, ...place } = REQUEST.scene;
  const scene = { ...place, entities: [thing] };
  const { slots } = sceneLayout(scene, layoutSize(on), on.vocabulary);
  const {
    grid: all,
    pictures,
    pictured,
  } = await frameGrids(
    on,
    slots,
    slots.map(({ looks }) => looks.map((_, at) => group(source, at))),
    undefined,
  );
  expect(all).toHaveLength(FRAMES * SLOTS * SIZE);
  const of = (slot: number) =>
    Array.from({ length: FRAMES }, (_, frame) => [
      ...all.subarray((frame * SLOTS + slot) * SIZE, (frame * SLOTS + slot + 1) * SIZE),
    ]);
  return { place: of(0), thing: of(1), unused: of(2), pictures, pictured };
}

const flipped = (grid: Float32Array) =>
  Array.from({ length: SIZE }, (_, i) => grid[i - (i % 4) + 3 - (i % 4)]!);

function expectNear(found: readonly number[], expected: readonly number[]) {
  expect(found).toHaveLength(expected.length);
  expect(Math.max(...found.map((value, i) => Math.abs(value - expected[i]!)))).toBeLessThan(1e-5);
}

describe('a thing', () => {
  it('that does nothing is its grid on every frame, and no graph is run for it', async () => {
    const { thing, unused } = await gridsOf(car({}));
    expect(thing).toEqual(Array.from({ length: FRAMES }, () => [...GRID]));
    expect(unused.flat().every((value) => value === 0)).toBe(true);
    expect(runs).toEqual(['life']);
  });

  it('whose box alone is moved is not posed either', async () => {
    await gridsOf(car({ action: 'shakes' }));
    expect(runs).toEqual(['life']);
  });

  it('that looks the other way is mirrored on every frame', async () => {
    const { thing } = await gridsOf(car({ facing: 'right' }));
    for (const frame of thing) expectNear(frame, flipped(GRID));
    expect(runs).toEqual(['life', 'pose']);
  });

  it('from a picture looks the right way already', async () => {
    const { thing } = await gridsOf(car({ facing: 'right' }), 'reference');
    expect(thing[0]).toEqual([...GRID]);
    expect(runs).toEqual(['life']);
  });

  it('that spins is seen from behind after half a turn, both ways', async () => {
    // two frames a second: a car, turned about the upright axis, shows its back on the third of them
    const left = await gridsOf(car({ action: 'spins' }));
    for (const [frame, grid] of [GRID, GRID, flipped(GRID)].entries())
      expectNear(left.thing[frame]!, [...grid]);
    const right = await gridsOf(car({ action: 'spins', facing: 'right' }));
    expectNear(right.thing[0]!, flipped(GRID));
    expectNear(right.thing[2]!, [...GRID]);
  });

  it('that is turned shows nothing beside itself', async () => {
    const { thing } = await gridsOf(car({ action: 'wobbles' }));
    const corner = thing[1]!.filter((_, i) => i % 16 === 0); // −12°: the upper left cell of each channel
    expectNear(thing[0]!, [...GRID]);
    for (const [channel, value] of corner.entries())
      expect(Math.abs(value - (channel < 2 ? 0 : -1))).toBeLessThan(
        Math.abs(GRID[channel * 16]! - (channel < 2 ? 0 : -1)),
      );
  });
});

describe('a body', () => {
  const fox = (change: Partial<EntityTrack>) => car({ entity: 'fox', drawnAs: 'fox', ...change });
  const standing = Array.from({ length: 9 }, () => normalizedBox(0.3, 0.2, 0.7, 0.8));

  it('is drawn in its act on every frame, and not posed', async () => {
    const { thing, pictures, pictured } = await gridsOf(fox({ action: 'waves', keyframes: standing }));
    expect(runs).toEqual(['life', 'act']);
    expect([...pictured!]).toEqual(Array.from({ length: FRAMES }, () => [0, 1, 0]).flat());
    // The tiny graph's pictures are the first channels of its grids, 8 pixels a cell.
    const side = 4 * 8;
    const second = pictures!.subarray((1 * SLOTS + 1) * 4 * side * side);
    expect(second[0]).toBeCloseTo(thing[1]![0]!, 6);
    expect(second[3 * side * side + 9 * side + 17]).toBeCloseTo(thing[1]![3 * 16 + 4 + 2]!, 6);
    expect(thing[1]).not.toEqual(thing[0]);
  });

  it('that goes to the left is the mirror image of one that goes to the right', async () => {
    const going = (way: 1 | -1) =>
      Array.from({ length: 9 }, (_, k) => {
        const x = 0.5 + way * (k / 8 - 0.5) * 0.4;
        return normalizedBox(x - 0.1, 0.2, x + 0.1, 0.8);
      });
    const right = await gridsOf(fox({ keyframes: going(1) }));
    const left = await gridsOf(fox({ keyframes: going(-1) }));
    for (const [frame, grid] of left.thing.entries())
      expectNear(grid, flipped(Float32Array.from(right.thing[frame]!)));
  });

  describe('drawn looking left', () => {
    const wheeled = () => {
      const entities = pack.vocabulary.entities.map((word) =>
        word.name === 'car' ? { ...word, rig: 'wheels' as const } : word,
      );
      return { ...pack, vocabulary: { ...pack.vocabulary, entities } };
    };
    const driving = (way: 1 | -1) =>
      Array.from({ length: 9 }, (_, k) => {
        const x = 0.5 + way * (k / 8 - 0.5) * 0.4;
        return normalizedBox(x - 0.1, 0.4, x + 0.1, 0.6);
      });

    it('looks right to its act, and goes the way it goes', async () => {
      const right = await gridsOf(car({ keyframes: driving(1) }), 'prior', wheeled());
      expect(runs).toEqual(['life', 'pose', 'act']);
      const left = await gridsOf(car({ keyframes: driving(-1) }), 'prior', wheeled());
      for (const [frame, grid] of left.thing.entries())
        expectNear(grid, flipped(Float32Array.from(right.thing[frame]!)));
    });

    it('from a picture of the user is mirrored before it is read', async () => {
      await gridsOf(car({ keyframes: driving(1) }), 'reference', wheeled());
      expect(runs).toEqual(['life', 'act']);
    });
  });

  it('of a pack without acts moves as a picture does', async () => {
    const { act: _act, ...graphs } = pack.manifest.graphs;
    const { acts: _acts, ...manifest } = pack.manifest;
    const still = { ...pack, manifest: { ...manifest, graphs } };
    const { thing, pictured } = await gridsOf(fox({ action: 'waves', keyframes: standing }), 'prior', still);
    expect(pictured).toBeUndefined();
    expect(runs).toEqual(['life']);
    expect(thing[0]).toEqual([...GRID]);
  });
});

describe('what comes to look otherwise', () => {
  /** The tiny pack's frames are at keyframes 0, 8/3, 16/3 and 8. */
  const becoming = (drawnAs: string) => [{ drawnAs, from: 2, to: 6 }];
  const standing = Array.from({ length: 9 }, () => normalizedBox(0.3, 0.2, 0.7, 0.8));

  it('is its first grid before, its second after, and some of both between', async () => {
    const { thing } = await gridsOf(car({ becomes: becoming('blue car') }));
    for (const [frame, share] of [0, 1 / 6, 5 / 6, 1].entries())
      expectNear(
        thing[frame]!,
        [...GRID].map((value) => value * (1 - 2 * share)),
      );
  });

  it('is a picture while a body becomes what is none, and each alone is drawn as ever', async () => {
    const fox = car({ entity: 'fox', drawnAs: 'fox', action: 'waves', keyframes: standing });
    const changed = await gridsOf({ ...fox, becomes: becoming('red car') });
    expect([...changed.pictured!].filter((_, i) => i % SLOTS === 1)).toEqual([1, 1, 1, 0]);
    const [alone, after] = [await gridsOf(fox), await gridsOf(car({ action: 'waves', keyframes: standing }))];
    expect(changed.thing[0]).toEqual(alone.thing[0]);
    expectNear(
      changed.thing[3]!,
      after.thing[3]!.map((value) => -value),
    );
    const size = changed.pictures!.length / (FRAMES * SLOTS);
    const picture = (of: typeof changed, frame: number) =>
      of.pictures!.subarray((frame * SLOTS + 1) * size, (frame * SLOTS + 2) * size);
    expect(picture(changed, 0)).toEqual(picture(alone, 0));
    const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(picture(changed, 2))).not.toBeCloseTo(mean(picture(alone, 2)), 3);
  });

  it('of a pack without acts changes over where most of the second is seen', async () => {
    const { act: _act, ...graphs } = pack.manifest.graphs;
    const { acts: _acts, ...manifest } = pack.manifest;
    const still = { ...pack, manifest: { ...manifest, graphs } };
    const { pictured, thing } = await gridsOf(car({ becomes: becoming('fox') }), 'prior', still);
    expect(pictured).toBeUndefined();
    expectNear(
      thing[3]!,
      [...GRID].map((value) => -value),
    );
  });
});

describe('a place', () => {
  it('lives: what its coverage said moves, and it covers everything', async () => {
    const { place } = await gridsOf(car({}));
    expect(place[1]).not.toEqual(place[0]);
    for (const frame of place) expect(frame.slice(32)).toEqual(Array.from({ length: 64 }, () => 1));
    expectNear(place[0]!.slice(0, 32), [...GRID.subarray(0, 32)]);
    expect(await firstGrid(pack, { kind: 'place' }, group('prior'), undefined)).toEqual(
      Float32Array.from(place[0]!),
    );
  });

  it('from a picture holds still', async () => {
    const { place } = await gridsOf(car({}), 'reference');
    for (const frame of place) expectNear(frame, [...GRID.subarray(0, 32), ...Array<number>(64).fill(1)]);
  });

  it('of a pack without life is used as it is', async () => {
    const { life: _life, ...graphs } = pack.manifest.graphs;
    const { place } = await gridsOf(car({}), 'prior', { ...pack, manifest: { ...pack.manifest, graphs } });
    for (const frame of place) expect(frame).toEqual([...GRID]);
    expect(runs).toEqual([]);
  });
});
