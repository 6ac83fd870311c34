import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../../preload/contract/geometry.ts';
import { findFfmpeg } from '../../../video/find-ffmpeg.ts';
import { encodePng } from '../../../video/png.ts';
import type { Found } from '../../../engine/judge/answers.ts';
import type { Trial } from '../tables/trial.ts';
import { foundAs, shotNamed, viewOf } from '../testing/views.ts';
import { falseAlarms } from './false-alarms.ts';
import { chooseLeast, halves, ownError, type Truth } from './own-error.ts';
import { truthId, truthLayouts } from './truth-layouts.ts';
import { requirePictures, truthLooks } from './truth-pictures.ts';

const NEVER = new AbortController().signal;
const BOX = normalizedBox(0.1, 0.1, 0.5, 0.9);
const KINDS = new Map([
  ['cat', 'animal'],
  ['dog', 'animal'],
  ['car', 'vehicle'],
  ['bus', 'vehicle'],
]);
const base = shotNamed('a cat');
const shot = {
  ...base,
  scene: {
    ...base.scene,
    entities: [{ entity: 'a cat', drawnAs: 'cat', keyframes: Array.from({ length: 9 }, () => BOX) }],
  },
};
const maybe = (chances: Found['chances']): Found => ({ chances, nothing: 0, box: BOX, cells: 1 });

describe('real pictures', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'l2v-truth-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are asked for by what lies where, each scene once', () => {
    const trial: Trial = { says: 'x', shots: [shot, { ...shot, seed: 9 }], score: () => never() };
    const layouts = truthLayouts([{ group: 'tables', name: 'object', trials: [trial], leftOut: 0 }], 16);
    expect(layouts).toEqual([
      {
        id: truthId(shot.scene, 16),
        place: 'park',
        frames: [0, 5, 10, 15],
        of: 16,
        things: [
          {
            name: 'cat',
            facing: null,
            boxes: Array.from({ length: 4 }, () => BOX.map((edge) => expect.closeTo(edge) as unknown)),
          },
        ],
      },
    ]);
    expect(truthId({ ...shot.scene, place: 'beach' }, 16)).not.toBe(truthId(shot.scene, 16));
  });

  test('are read as the frames of a render, and refused in another shape', async () => {
    const rgb = Uint8Array.from({ length: 8 * 32 * 3 }, (_, i) => i % 251);
    await writeFile(join(folder, `${truthId(shot.scene, 16)}.png`), encodePng(rgb, 8, 32));
    const looks = await truthLooks(folder, shot, 16, await findFfmpeg(), NEVER);
    expect(looks).toEqual({ rgb, count: 4, side: 8, frames: [0, 5, 10, 15], of: 16 });
    await expect(requirePictures(folder, [shot, base], 16)).rejects.toThrow('1 of 2 scenes have no picture');
    await writeFile(join(folder, `${truthId(base.scene, 16)}.png`), encodePng(rgb, 32, 8));
    await expect(truthLooks(folder, base, 16, await findFfmpeg(), NEVER)).rejects.toThrow('no column of 4');
  });
});

const never = (): never => {
  throw new Error('not asked');
};

test('a false alarm is a thing found that is not there, of all that might be asked for', () => {
  const view = viewOf([[maybe({ cat: 0.6, dog: 0.3, car: 0.05 })]]);
  const pictures = [{ scene: shot.scene, view }];
  expect(falseAlarms(pictures, KINDS, 0.1)).toEqual({ any: 1 / 3, ofKind: 1 });
  expect(falseAlarms(pictures, KINDS, 0.01)).toEqual({ any: 2 / 3, ofKind: 1 });
  expect(falseAlarms(pictures, KINDS, 0.4)).toEqual({ any: 0, ofKind: 0 });
});

describe('a judge’s own error', () => {
  /** Right when a cat is found; the cat's chance is 0.3 in every picture and the dog's 0.15 in few. */
  const truth = (index: number): Truth => ({
    table: 'object',
    trial: {
      says: `picture ${index}`,
      shots: [shot],
      score: ([view], least) => {
        const right = view!.frames.map(({ seen }) => Number((seen[0]?.chances['cat'] ?? 0) >= least));
        return { scores: { object: right, strict: [0] }, good: true, panels: [] };
      },
    },
    views: [viewOf([[maybe({ cat: 0.3, ...(index % 10 === 0 ? { dog: 0.15 } : {}) })]])],
  });
  const truths = Array.from({ length: 60 }, (_, index) => truth(index));

  test('is measured on other pictures than those that choose', () => {
    const { choosing, measuring } = halves(truths);
    expect(choosing.length + measuring.length).toBe(60);
    expect(Math.min(choosing.length, measuring.length)).toBeGreaterThan(15);
    expect(measuring.filter((one) => choosing.includes(one))).toEqual([]);
    expect(halves(truths.slice(0, 30)).choosing).toEqual(choosing.filter((one) => truths.indexOf(one) < 30));
  });

  test('chooses the chance that keeps false alarms rare and most prompts right', async () => {
    // At 0.15 one picture in ten has a dog among three names that are not there: 3.3 %, too many.
    expect(await chooseLeast(truths, KINDS)).toBe(0.2);
  });

  test('is told per table, in percent', async () => {
    const own = await ownError(
      [...truths, { ...truth(1), views: [viewOf([[foundAs('bus', BOX)]])] }],
      KINDS,
      0.2,
    );
    expect(own).toMatchObject({ pictures: 61, object: 98.36, strict: { object: 0 }, falseAlarms: 0.55 });
    expect(own).not.toHaveProperty('identity');
  });
});
