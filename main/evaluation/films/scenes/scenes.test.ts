import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../../preload/contract/geometry.ts';
import { verifyPack } from '../../../packs/verify-pack.ts';
import { TINY_PACK } from '../../../packs/testing/tiny-pack.ts';
import { detectorJudge } from '../../../engine/judge/detector-judge.ts';
import { ASKING } from '../../../engine/judge/judge.ts';
import { drawnDetector } from '../../../engine/testing/drawn-detections.ts';
import { SETTINGS, shotNamed } from '../testing/views.ts';
import { groundingRenderer } from './grounding-renderer.ts';
import { type Shot, shotKey, shotOf } from './shot.ts';
import { ShotStore } from './shot-store.ts';
import { type RenderShot, Viewer } from './viewer.ts';

const PACK = { files: [{ path: 'a', bytes: 1, sha256: '0'.repeat(64) }] };
const BOX = normalizedBox(0.05, 0.2, 0.45, 0.8);
const track = { entity: 'a cat', drawnAs: 'cat', keyframes: Array.from({ length: 9 }, () => BOX) };
const SHOT: Shot = {
  ...shotNamed('a cat'),
  scene: { description: 'a cat', place: 'beach', entities: [track] },
};
const NEVER = new AbortController().signal;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-scenes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a shot’s key', () => {
  const key = (shot: Shot, pack = PACK) => shotKey(shot, pack);

  test('changes with all that its frames depend on', () => {
    const picture = { width: 1, height: 1, rgb: Uint8Array.of(1, 2, 3) };
    const others = [
      key({ ...SHOT, seed: 2 }),
      key({ ...SHOT, steps: 3 }),
      key({ ...SHOT, strength: 0.5 }),
      key({ ...SHOT, strength: 0 }),
      key({ ...SHOT, grounding: 'text' }),
      key({ ...SHOT, references: { 'a cat': picture } }),
      key({ ...SHOT, references: { 'a cat': { ...picture, rgb: Uint8Array.of(1, 2, 4) } } }),
      key({ ...SHOT, scene: { ...SHOT.scene, entities: [] } }),
      key(SHOT, { files: [{ ...PACK.files[0]!, sha256: '1'.repeat(64) }] }),
    ];
    expect(new Set([key(SHOT), ...others]).size).toBe(others.length + 1);
  });

  test('is the same for shots that cannot differ', () => {
    const { scene, ...rest } = SHOT;
    const { entities, place, description } = scene;
    expect(key({ ...rest, scene: { entities, place, description } })).toBe(key(SHOT));
    expect(key({ ...SHOT, grounding: 'both' })).toBe(key(SHOT));
    expect(key({ ...SHOT, alpha: 0 })).toBe(key({ ...SHOT, strength: 0 }));
  });

  test('knows nothing of a scene’s own strength, which does not count', () => {
    expect(shotOf({ ...SHOT.scene, strength: 0.3, alpha: 0.1 }, SETTINGS, 1).scene).toEqual(SHOT.scene);
  });
});

describe('a viewer', () => {
  const judge = detectorJudge(drawnDetector(['cat', 'dog'], [{ label: 0, box: BOX }]), ASKING);
  const rendering =
    (calls: Shot[]): RenderShot =>
    (shot) => {
      calls.push(shot);
      return Promise.resolve({ frames: new Uint8Array(16 * 8 * 8 * 3).fill(7), count: 16, width: 8 });
    };
  const viewer = (calls: Shot[], judgeName = 'judge') =>
    new Viewer({
      manifest: PACK,
      judge,
      render: rendering(calls),
      store: new ShotStore(folder, judgeName),
      onRendered: () => undefined,
    });

  test('looks at four frames and at the planned boxes', async () => {
    const { looks, frames } = await viewer([]).view(SHOT, NEVER);
    expect(looks).toMatchObject({ count: 4, side: 8, frames: [0, 5, 10, 15], of: 16 });
    expect(looks.rgb).toHaveLength(4 * 8 * 8 * 3);
    expect(frames).toHaveLength(4);
    expect(frames[0]!.seen.map(({ chances }) => Object.keys(chances))).toEqual([['cat']]);
    expect(frames[0]!.tracks[0]).toMatchObject({ planned: BOX, look: [1, 0] });
  });

  test('renders nothing twice, nor after a new start, nor for another judge', async () => {
    const calls: Shot[] = [];
    const first = await viewer(calls).view(SHOT, NEVER);
    const again = await viewer(calls).view(SHOT, NEVER);
    await viewer(calls, 'another').view(SHOT, NEVER);
    expect(calls).toHaveLength(1);
    expect(again.looks).toEqual(first.looks);
    expect(again.frames[0]!.seen[0]!.chances['cat']).toBeCloseTo(first.frames[0]!.seen[0]!.chances['cat']!);
    expect(again.frames[0]!.tracks[0]!.look).toEqual(first.frames[0]!.tracks[0]!.look);
    expect(await viewer(calls).expect([SHOT, SHOT, { ...SHOT, seed: 9 }, { ...SHOT, seed: 9 }])).toBe(1);
  });

  test('renders the next shot while one is judged, and each once', async () => {
    const calls: Shot[] = [];
    const [second, third] = [
      { ...SHOT, seed: 2 },
      { ...SHOT, seed: 3 },
    ];
    const ahead = viewer(calls);
    await ahead.expect([SHOT, second, third]);
    await ahead.view(SHOT, NEVER);
    expect(calls).toEqual([SHOT, second]);
    await ahead.view(second, NEVER);
    await ahead.view(third, NEVER);
    expect(calls).toEqual([SHOT, second, third]);
  });

  test('looks at every frame of what no judge looks at', async () => {
    const { looks, frames } = await viewer([]).view({ ...SHOT, every: true }, NEVER);
    expect([looks.count, frames]).toEqual([16, []]);
  });

  test('renders again what was kept in pieces', async () => {
    const calls: Shot[] = [];
    await viewer(calls).view(SHOT, NEVER);
    const [inner] = await readdir(join(folder, 'frames'));
    const [file] = await readdir(join(folder, 'frames', inner!));
    await writeFile(join(folder, 'frames', inner!, file!), 'half');
    await viewer(calls).view(SHOT, NEVER);
    expect(calls).toHaveLength(2);
  });
});

test('a layout that says less gives another picture, one that says all the film’s own', async () => {
  const { manifest } = await verifyPack(TINY_PACK);
  const render = groundingRenderer(TINY_PACK, undefined);
  const frames = async (grounding: Shot['grounding']) => {
    const { alpha, strength, sampler, guidance } = manifest.recommended;
    const shot = {
      ...SHOT,
      alpha,
      strength,
      sampler,
      guidance,
      steps: 2,
      grounding: grounding ?? 'both',
    } as const;
    return Buffer.from((await render(shot, NEVER)).frames).toString('base64');
  };
  const [both, text, image] = [await frames('both'), await frames('text'), await frames('image')];
  expect(new Set([both, text, image]).size).toBe(3);
});
