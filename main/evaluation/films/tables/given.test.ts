import { describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../../preload/contract/geometry.ts';
import { ASKING, type Judge } from '../../../engine/judge/judge.ts';
import type { FoundBox } from '../../../engine/judge/proposals.ts';
import { onGrey } from '../references/cutout.ts';
import type { Shot } from '../scenes/shot.ts';
import type { View, ViewedFrame } from '../scenes/view.ts';
import { foundAs, SETTINGS, shotNamed, viewOf } from '../testing/views.ts';
import { identityTable } from './identity.ts';
import { layoutTable } from './layout.ts';
import { boxFor, type Reference, referenceTable } from './reference.ts';

const BOX = normalizedBox(0.1, 0.1, 0.5, 0.9);
const LEAST = ASKING.least;
const HALF: FoundBox = [0.1, 0.1, 0.3, 0.9];
const base = shotNamed('a cat');
const withCat = (seed = 1): Shot => ({
  ...base,
  seed,
  scene: {
    ...base.scene,
    entities: [{ entity: 'a cat', drawnAs: 'cat', keyframes: Array.from({ length: 9 }, () => BOX) }],
  },
});
const frameWith = (name: string | undefined, look: readonly number[], box: FoundBox = BOX): ViewedFrame => ({
  seen: name === undefined ? [] : [foundAs(name, box)],
  tracks: [{ planned: BOX, chances: name === undefined ? {} : { [name]: 1 }, nothing: 0, look, box }],
});
const viewWith = (frames: readonly ViewedFrame[]): View => ({ ...viewOf(frames.map(() => [])), frames });

test('a layout is scored by its boxes on every frame, 0 where the thing is not found', async () => {
  const [trial] = layoutTable([withCat()], ['cat']).trials;
  const frames = [frameWith('cat', [1]), frameWith('cat', [1], HALF), frameWith(undefined, [1])];
  const { scores } = await trial!.score([viewWith(frames)], LEAST);
  expect(scores['found']).toEqual([1, 1, 0]);
  expect(scores['iou']!.map((value) => Number(value.toFixed(3)))).toEqual([1, 0.5, 0]);
});

test('a layout of things the judge has no name for is not scored', async () => {
  const [trial] = layoutTable([withCat()], ['dog']).trials;
  expect((await trial!.score([viewWith([frameWith('dog', [1])])], LEAST)).scores).toEqual({
    ...{ found: [], named: [], iou: [] },
  });
});

test('identity is how alike a group’s scenes look, beside another group’s', async () => {
  const groups = [
    [withCat(1), withCat(2), withCat(3)],
    [withCat(4), withCat(5), withCat(6)],
  ];
  const [trial] = identityTable(groups).trials;
  expect(trial!.shots.map(({ seed }) => seed)).toEqual([1, 2, 3, 4]);
  const looks = [
    [1, 0],
    [1, 0],
    [0, 1],
    [0, 1],
  ];
  const { scores } = await trial!.score(
    looks.map((look) => viewWith([frameWith('cat', look)])),
    LEAST,
  );
  expect(scores['identity']).toEqual([1, 0, 0]);
  expect(scores['other']).toEqual([0, 0, 1]);
});

describe('a reference', () => {
  const cutout = (colour: readonly [number, number, number]) => ({
    width: 20,
    height: 10,
    rgba: Uint8Array.from({ length: 20 * 10 * 4 }, (_, i) => [...colour, 255][i % 4]!),
  });
  const references: readonly Reference[] = (['red', 'green'] as const).map((name, index) => ({
    entry: { id: name, name, source: 's', licence: 'MIT', style: 'flat', heldOut: 'entity' },
    cutout: cutout(index === 0 ? [255, 0, 0] : [0, 255, 0]),
  }));
  /** Takes the mean colour of a box for its look. */
  const judge: Judge = {
    ...{ name: 'detector', labels: ['cat'], asking: ASKING },
    judge: () => Promise.reject(new Error('not asked')),
    portray: (rgb, side, box) => {
      const [x0, y0, x1, y1] = box;
      const sum = [0, 0, 0];
      for (let y = Math.ceil(y0 * side); y < Math.floor(y1 * side); y += 1)
        for (let x = Math.ceil(x0 * side); x < Math.floor(x1 * side); x += 1)
          for (const c of [0, 1, 2]) sum[c]! += rgb[(y * side + x) * 3 + c]!;
      return Promise.resolve({ chances: {}, nothing: 0, look: sum, box });
    },
  };
  const word = {
    synonyms: [],
    kind: 'animal',
    facing: 'front',
    aspect: 1,
    scale: 1,
    colourable: false,
  } as const;
  const place = { synonyms: [], indoors: false, ground: 0.7 };
  const parts = {
    references,
    measured: 1,
    vocabulary: {
      entities: [{ name: 'cat', ...word }],
      places: ['park', 'beach'].map((name) => ({ name, ...place })),
    },
    settings: SETTINGS,
    seed: 1,
    judge,
  };
  const { trials } = referenceTable(parts);

  test('is rendered as often as asked, the others being what it might be mistaken for', () => {
    expect(trials).toHaveLength(1);
  });

  const painted = (colour: readonly number[]): View => {
    const view = viewOf([[], []], 32);
    return { ...view, looks: { ...view.looks, rgb: view.looks.rgb.map((_, i) => colour[i % 3]!) } };
  };

  test('is given to the renderer under its own name and under another', () => {
    const [own, conflict, said, empty, elsewhere] = trials[0]!.shots;
    expect(own!.scene.entities[0]).toMatchObject({ entity: 'the red', drawnAs: 'red' });
    expect(own!.references).toEqual({ 'the red': onGrey(references[0]!.cutout) });
    expect(conflict!.scene.entities[0]!.drawnAs).toBe('cat');
    expect(conflict!.references).toEqual({ 'the cat': onGrey(references[0]!.cutout) });
    expect(said!.references).toBeUndefined();
    expect([empty!.scene.place, elsewhere!.scene.place]).toEqual(['park', 'beach']);
  });

  test('keeps its proportions', () => {
    const [x0, y0, x1, y1] = boxFor(references[0]!.cutout);
    expect((x1 - x0) / (y1 - y0)).toBeCloseTo(2);
  });

  test('is kept when the render looks like it, and wins when the conflict’s does', async () => {
    const [red, blue, dark] = [painted([255, 0, 0]), painted([0, 0, 255]), painted([9, 9, 9])];
    const { scores, good } = await trials[0]!.score([red, red, blue, dark, dark], LEAST);
    expect(good).toBe(true);
    expect(scores['fidelity']![0]).toBeGreaterThan(0.99);
    expect(scores['ceiling']![0]).toBeGreaterThan(0.99);
    expect([scores['recognised'], scores['conflict'], scores['conflict by pixels']]).toEqual([[1], [1], [1]]);
    expect(scores['psnr']![0]).toBeGreaterThan(15); // but for the rim, where the place shines through
  });

  test('is lost when the render looks like what was said', async () => {
    const [green, blue, dark] = [painted([0, 255, 0]), painted([0, 0, 255]), painted([9, 9, 9])];
    const { scores, good } = await trials[0]!.score([green, blue, blue, dark, dark], LEAST);
    expect(good).toBe(false);
    expect([scores['recognised'], scores['conflict'], scores['conflict by pixels']]).toEqual([[0], [0], [0]]);
  });
});
