import { rm } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { PackError } from '../../packs/pack-error.ts';
import { editManifest, publishFile, TINY_PACK, tinyPackCopy } from '../../packs/testing/tiny-pack.ts';
import { verifyPack } from '../../packs/verify-pack.ts';
import { chooseDevice } from './devices.ts';
import { loadGraphs } from './graphs.ts';

describe('the device', () => {
  it('is the CPU unless said', () => {
    expect(chooseDevice(undefined, ['cpu', 'webgpu'])).toBe('cpu');
    expect(chooseDevice('webgpu', ['cpu', 'webgpu'])).toBe('webgpu');
  });

  it('must be known and there', () => {
    expect(() => chooseDevice('dml', ['cpu', 'webgpu'])).toThrow(
      '"dml" is not available on this machine; choose one of cpu, webgpu',
    );
    expect(() => chooseDevice('gpu', ['cpu'])).toThrow('there is no device "gpu"; choose one of cpu');
  });
});

describe('graphs', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await tinyPackCopy();
    return () => rm(folder, { recursive: true });
  });

  const load = async () => loadGraphs(await verifyPack(folder));

  it('must have the sizes of the manifest', async () => {
    await editManifest(folder, (manifest) => ({
      ...manifest,
      capabilities: { ...manifest.capabilities, maxEntities: 4 },
    }));
    await expect(load()).rejects.toMatchObject({
      file: 'grounding.onnx',
      reason: '"text" is float32 [3, 8] where pack.json means float32 [5, 8]; get the pack again',
    });
  });

  it('must have the inputs of their name', async () => {
    await editManifest(folder, (manifest) => ({
      ...manifest,
      graphs: { ...manifest.graphs, decoder: 'entity-decoder.onnx' },
    }));
    await expect(load()).rejects.toMatchObject({ file: 'entity-decoder.onnx', reason: /has no "latent"/ });
  });

  it('must load', async () => {
    await publishFile(folder, 'decoder.onnx', Uint8Array.of(0x3a, 0));
    await expect(load()).rejects.toBeInstanceOf(PackError);
    await expect(load()).rejects.toMatchObject({ file: 'decoder.onnx', reason: /cannot be loaded/ });
  });

  it('are not run when the signal was aborted just before', async () => {
    const graphs = await loadGraphs(await verifyPack(TINY_PACK));
    const abort = new AbortController();
    const run = graphs.run('decoder', { latent: new Float32Array(64) }, abort.signal);
    abort.abort(new Error('not any more'));
    await expect(run).rejects.toThrow('not any more');
  });

  it('refuse tensors of another size', async () => {
    const graphs = await loadGraphs(await verifyPack(TINY_PACK));
    await expect(graphs.run('decoder', { latent: new Float32Array(5) })).rejects.toThrow(
      '"latent" has 5 numbers and [1, 4, 4, 4] needs 64',
    );
  });
});
