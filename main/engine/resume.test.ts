import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TINY_PACK } from '../packs/testing/tiny-pack.ts';
import { type Checkpoint, type Engine, startEngine } from './client.ts';
import { REQUEST } from './testing/tiny-render.ts';

let engine: Engine;

beforeEach(() => {
  engine = startEngine({ packFolder: TINY_PACK });
});
afterEach(() => engine.close());

async function checkpointsOf(request: typeof REQUEST): Promise<readonly Checkpoint[]> {
  const heard: Checkpoint[] = [];
  await engine.render(request, { onCheckpoint: (checkpoint) => heard.push(checkpoint) });
  return heard;
}

describe('a render that goes on from a checkpoint', () => {
  it.each(['ddim', 'dpm-solver++'] as const)(
    'gives the bytes of an uninterrupted one by %s, from every step, in another process',
    async (sampler) => {
      const request = { ...REQUEST, sampler };
      const whole = await engine.render(request);
      const checkpoints = await checkpointsOf(request);
      expect(checkpoints.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5]);
      await engine.close();
      engine = startEngine({ packFolder: TINY_PACK });
      for (const resume of checkpoints) {
        const steps: number[] = [];
        const resumed = await engine.render(
          { ...request, resume },
          { onProgress: ({ step }) => steps.push(step) },
        );
        expect(Buffer.from(resumed.frames)).toEqual(Buffer.from(whole.frames));
        expect(steps[0]).toBe(resume.step + 1);
      }
    },
  );

  it.each([
    ['of another size', (good: Checkpoint) => ({ ...good, x: new Float32Array(3), x0: new Float32Array(3) })],
    ['past the last step', (good: Checkpoint) => ({ ...good, step: 6 })],
  ])('is refused when the checkpoint is %s', async (_, spoil) => {
    const [good] = await checkpointsOf(REQUEST);
    await expect(engine.render({ ...REQUEST, resume: spoil(good!) })).rejects.toMatchObject({
      kind: 'request',
      message: /checkpoint/,
    });
  });
});

describe('a portrait', () => {
  const asked = { kind: 'entity', name: 'a red cat', seed: 7 } as const;

  it('is a square picture by the prior, the same each time', async () => {
    const first = await engine.portray(asked);
    expect(first).toMatchObject({ side: 32, source: 'prior' });
    expect(first.rgb).toHaveLength(32 * 32 * 3);
    expect(await engine.portray(asked)).toEqual(first);
    expect((await engine.portray({ ...asked, name: 'a dog' })).rgb).not.toEqual(first.rgb);
  });

  it('comes from the reference where there is one', async () => {
    const picture = (shade: number) => ({ width: 2, height: 2, rgb: new Uint8Array(12).fill(shade) });
    const dark = await engine.portray({ ...asked, reference: picture(10) });
    const light = await engine.portray({ ...asked, reference: picture(240) });
    expect(dark.source).toBe('reference');
    expect(dark.rgb).not.toEqual(light.rgb);
  });

  it('of a place is of its first moment', async () => {
    const place = { kind: 'place', name: 'the beach', drawnAs: 'beach', seed: 7 } as const;
    const { rgb } = await engine.portray(place);
    expect(rgb).not.toEqual((await engine.portray({ ...place, kind: 'entity' })).rgb);
    expect(await engine.portray(place)).toMatchObject({ rgb });
  });

  it('is drawn while a scene is being rendered, and changes nothing in it', async () => {
    const request = { ...REQUEST, steps: 300 };
    const alone = await engine.render(request);
    const events: string[] = [];
    const started = Promise.withResolvers<void>();
    const render = engine
      .render(request, { onProgress: () => started.resolve() })
      .finally(() => events.push('scene'));
    await started.promise;
    await engine.portray({ ...asked, seed: 99 }).finally(() => events.push('portrait'));
    expect(Buffer.from((await render).frames)).toEqual(Buffer.from(alone.frames));
    expect(events).toEqual(['portrait', 'scene']);
  });
});

describe('the judge', () => {
  it('that is not there is reported, and the engine goes on', async () => {
    const { scene } = REQUEST;
    const request = { judge: '/nowhere', scene, frames: new Uint8Array(12), count: 1, width: 2 };
    await expect(engine.measure(request)).rejects.toMatchObject({ kind: 'judge' });
    await expect(engine.render(REQUEST)).resolves.toMatchObject({ count: 4 });
  });
});
