import { beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from '../../preload/contract/plan.ts';
import { TINY_PACK } from '../packs/testing/tiny-pack.ts';
import { type LoadedPack, loadPack } from './loaded-pack.ts';
import { renderScene } from './render.ts';
import type { RenderProgress, SceneFrames, SceneRequest } from './requests.ts';
import { REQUEST, TINY_RENDER } from './testing/tiny-render.ts';

let pack: LoadedPack;

beforeAll(async () => {
  pack = await loadPack(TINY_PACK);
});

const scene = (change: Partial<Scene>): Scene => ({ ...REQUEST.scene, ...change });
const frames = async (request: SceneRequest, on = pack) =>
  Buffer.from((await renderScene(on, request)).frames);

/** How far a render is from the reference's colours, one a latent cell of every frame, four cells a side. */
function worstCell({ frames: rgb, width }: SceneFrames, cells: readonly number[]): number {
  const cell = (i: number) => {
    const [frame, y, x] = [Math.floor(i / 48), Math.floor(i / 12) % 4, Math.floor(i / 3) % 4];
    return rgb[((frame * width + (y * width) / 4) * width + (x * width) / 4) * 3 + (i % 3)]!;
  };
  return Math.max(...cells.map((value, i) => Math.abs(value - cell(i))));
}

const picture = (shade: number) => ({ width: 2, height: 2, rgb: new Uint8Array(12).fill(shade) });

describe('the tokenizer', () => {
  it.each(TINY_RENDER.tokens)('reads "$text" as Python does', ({ text, ids }) => {
    expect([...pack.tokenize(text, ids.length)].map(Number)).toEqual(ids);
  });
});

describe('a rendered scene', () => {
  it.each(TINY_RENDER.renders)('agrees with numpy by $sampler', async ({ sampler, latents, cells }) => {
    const rendered = await renderScene(pack, { ...REQUEST, sampler });
    expect(rendered.latents).toHaveLength(latents.length);
    const worst = Math.max(...latents.map((value, i) => Math.abs(value - rendered.latents![i]!)));
    expect(worst).toBeLessThan(1e-4);
    expect([rendered.count, rendered.width, rendered.height]).toEqual([4, 32, 32]);
    expect(worstCell(rendered, cells)).toBeLessThanOrEqual(1);
  });

  it.each(TINY_RENDER.renders)('drawn fine agrees with numpy by $sampler', async ({ sampler, fine }) => {
    const rendered = await renderScene(pack, { ...REQUEST, sampler, fine: true });
    expect([rendered.count, rendered.width, rendered.height]).toEqual([4, 64, 64]);
    expect(rendered.frames).toHaveLength(4 * 64 * 64 * 3);
    expect(worstCell(rendered, fine)).toBeLessThanOrEqual(1);
  });

  it('is drawn by the only decoder of a pack that has no fine one', async () => {
    const { 'fine-decoder': _fine, ...graphs } = pack.manifest.graphs;
    const plain: LoadedPack = { ...pack, manifest: { ...pack.manifest, graphs } };
    expect(await frames({ ...REQUEST, fine: true }, plain)).toEqual(await frames(REQUEST));
  });

  it('is the same to the byte when asked for again, also after others', async () => {
    const first = await frames(REQUEST);
    await frames({ ...REQUEST, seed: 8, scene: scene({ description: 'a dog sleeps' }) });
    expect(await frames(REQUEST)).toEqual(first);
    expect(await frames(REQUEST, await loadPack(TINY_PACK))).toEqual(first);
  });

  it('does not depend on the scenes rendered before it', async () => {
    const other = { ...REQUEST, scene: scene({ place: 'the forest', placeDrawnAs: 'forest' }) };
    const [one, two] = [await frames(REQUEST), await frames(other)];
    const fresh = await loadPack(TINY_PACK);
    expect([await frames(other, fresh), await frames(REQUEST, fresh)]).toEqual([two, one]);
  });

  it('shows a thing the way it faces here, however it faced before', async () => {
    const facing = (side: 'left' | 'right') => {
      const entities = REQUEST.scene.entities.map((track) => ({ ...track, facing: side }));
      return { ...REQUEST, scene: scene({ entities }) };
    };
    const [left, right] = [await frames(facing('left')), await frames(facing('right'))];
    expect(left).not.toEqual(right);
    expect(await frames(facing('right'), await loadPack(TINY_PACK))).toEqual(right);
  });

  it('without strength is exactly the scene without a layout', async () => {
    const off = await frames({ ...REQUEST, strength: 0 });
    expect(await frames({ ...REQUEST, alpha: 0 })).toEqual(off);
    expect(await frames({ ...REQUEST, strength: 0, scene: scene({ entities: [] }) })).toEqual(off);
    expect(await frames(REQUEST)).not.toEqual(off);
  });

  it.each<[string, { readonly scene?: Partial<Scene> } & Partial<Omit<SceneRequest, 'scene'>>]>([
    ['description', { scene: { description: 'A fox sits.' } }],
    ['place', { scene: { placeDrawnAs: 'forest' } }],
    [
      "entities' actions",
      { scene: { entities: REQUEST.scene.entities.map(({ action: _action, ...track }) => track) } },
    ],
    ['entities', { scene: { entities: [] } }],
    ["place's later look", { scene: { placeBecomes: [{ drawnAs: 'forest', from: 6, to: 6 }] } }],
    ['fading', { scene: { placeBecomes: [{ drawnAs: 'beach at night', from: 1, to: 6 }] } }],
    ['negative text', { scene: { negative: 'a fox' } }],
    ["scene's seed", { scene: { seed: 5 } }],
    ["scene's strength", { scene: { strength: 0.3 } }],
    ["scene's alpha", { scene: { alpha: 1 } }],
    ['seed', { seed: 8 }],
    ['steps', { steps: 5 }],
    ['guidance', { guidance: 1.5 }],
    ['reference', { references: { 'my car': picture(200) } }],
  ])('changes with its %s', async (_, { scene: change = {}, ...rest }) => {
    expect(await frames({ ...REQUEST, ...rest, scene: scene(change) })).not.toEqual(await frames(REQUEST));
  });

  it('says what it was drawn from and what was left out', async () => {
    const { receipt } = await renderScene(pack, {
      ...REQUEST,
      references: { 'my car': picture(9), nobody: picture(1) },
    });
    expect(receipt).toEqual({
      pack: 'tiny 1',
      conditioning: {
        'beach at night': { text: true, image: 'prior' },
        'blue car': { text: true, image: 'prior' },
        'the beach': { text: true, image: 'prior' },
        'my car': { text: true, image: 'reference' },
        'a dog': { text: true, image: 'prior' },
      },
      dropped: ['one too many'],
    });
  });

  it('reports every step with a preview and how long it took', async () => {
    const seen: RenderProgress[] = [];
    const { timings, memory } = await renderScene(pack, REQUEST, {
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen.map(({ step, total }) => [step, total])).toEqual([1, 2, 3, 4, 5, 6].map((step) => [step, 6]));
    expect(seen[0]!.preview).toMatchObject({ count: 4, width: 4, height: 4 });
    expect(seen[5]!.preview!.rgb).toHaveLength(4 * 4 * 4 * 3);
    expect(timings.forwards).toBe(9); // t = 4/6, 3/6 and 2/6 lie in the guidance interval
    expect(timings.firstPreview).toBeLessThanOrEqual(timings.total);
    expect(memory.peakBytes).toBeGreaterThan(1e6);
  });

  it('fails rather than show numbers that are not finite', async () => {
    const broken: LoadedPack = {
      ...pack,
      graphs: {
        async run(graph, inputs, signal) {
          const outputs = await pack.graphs.run(graph, inputs, signal);
          for (const tensor of Object.values<Float32Array>(outputs))
            if (graph === 'denoiser') tensor.fill(NaN);
          return outputs;
        },
      },
    };
    await expect(renderScene(broken, REQUEST)).rejects.toThrow('not finite');
  });

  it('stops between two runs of the denoiser', async () => {
    const abort = new AbortController();
    const stop = { signal: abort.signal, onProgress: () => abort.abort(new Error('stop')) };
    await expect(renderScene(pack, REQUEST, stop)).rejects.toThrow('stop');
  });
});
