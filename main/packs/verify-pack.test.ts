import { copyFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findPack } from './find-pack.ts';
import { PackError } from './pack-error.ts';
import { readVocabulary } from './read-pack.ts';
import { editManifest, publishFile, TINY_PACK, tinyPackCopy } from './testing/tiny-pack.ts';
import { verifyPack } from './verify-pack.ts';

let folder: string;

beforeEach(async () => {
  folder = await tinyPackCopy();
  return () => rm(folder, { recursive: true });
});

/** The error of a pack that must not pass. */
async function refusal(): Promise<PackError> {
  const error = await verifyPack(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackError)) throw new Error(`not refused as a pack: ${String(error)}`);
  expect(error.message).toBe(`${error.file}: ${error.reason}`);
  expect(error.message).not.toContain('\n');
  return error;
}

/** A graph file with one piece of text exchanged for another of the same length, under a right checksum. */
async function exchange(file: string, from: string, to: string): Promise<void> {
  const bytes = await readFile(join(folder, file));
  const at = bytes.indexOf(from);
  if (at < 0 || from.length !== to.length) throw new Error(`${file} has no "${from}" to exchange`);
  bytes.write(to, at);
  await publishFile(folder, file, bytes);
}

describe('a pack as published', () => {
  it('passes and says what it can draw', async () => {
    const pack = await verifyPack(TINY_PACK);
    expect(pack.manifest.name).toBe('tiny');
    const { entities, places } = await readVocabulary(pack);
    expect(entities.map(({ name }) => name)).toEqual(['dog', 'cat', 'fox', 'car']);
    expect(places.map(({ name }) => name)).toEqual(['beach', 'forest']);
  });

  it.each(['life', 'fine-decoder', 'detail', 'fine-detail'] as const)('may leave out "%s"', async (name) => {
    await editManifest(folder, ({ graphs: { [name]: _left, ...graphs }, ...rest }) => ({ ...rest, graphs }));
    await expect(verifyPack(folder)).resolves.toMatchObject({ folder });
  });

  it('is found where it is asked for, or said not to be there', async () => {
    expect(await findPack(TINY_PACK)).toBe(TINY_PACK);
    await expect(findPack(join(folder, 'nowhere'))).rejects.toThrow('there is no pack here');
  });
});

describe('a pack is refused', () => {
  it('when one byte was changed', async () => {
    const path = join(folder, 'decoder.onnx');
    const bytes = await readFile(path);
    bytes[300]! ^= 1;
    await writeFile(path, bytes);
    expect(await refusal()).toMatchObject({ file: 'decoder.onnx', reason: /not the file .* reinstall/ });
  });

  it('when a file has another size', async () => {
    await writeFile(join(folder, 'prior.onnx'), 'short');
    expect(await refusal()).toMatchObject({ file: 'prior.onnx', reason: /has 5 bytes and should have/ });
  });

  it('when a file is missing', async () => {
    await rm(join(folder, 'denoiser.data'));
    expect(await refusal()).toMatchObject({ file: 'denoiser.data', reason: /is missing/ });
  });

  it('when a graph was published truncated', async () => {
    const bytes = await readFile(join(folder, 'grounding.onnx'));
    await publishFile(folder, 'grounding.onnx', bytes.subarray(0, bytes.length - 200));
    expect(await refusal()).toMatchObject({ file: 'grounding.onnx', reason: /not a whole ONNX graph/ });
  });

  it('when a graph is empty or something else', async () => {
    await publishFile(folder, 'grounding.onnx', '');
    expect((await refusal()).reason).toContain('holds no graph');
    await publishFile(folder, 'grounding.onnx', '<!doctype html>');
    expect((await refusal()).reason).toContain('not a whole ONNX graph');
  });

  it('when a file is a link, even to the right bytes', async () => {
    await rm(join(folder, 'decoder.onnx'));
    await symlink(join(TINY_PACK, 'decoder.onnx'), join(folder, 'decoder.onnx'));
    expect(await refusal()).toMatchObject({ file: 'decoder.onnx', reason: /is a link/ });
  });

  it('when a folder inside it is a link', async () => {
    await symlink(TINY_PACK, join(folder, 'graphs'));
    await editManifest(folder, (manifest) => ({
      ...manifest,
      files: manifest.files.map((file) => ({ ...file, path: `graphs/${file.path}` })),
      graphs: Object.fromEntries(
        Object.entries(manifest.graphs).map(([name, path]) => [name, `graphs/${path}`]),
      ),
      tokenizer: 'graphs/tokenizer.json',
      vocabulary: 'graphs/vocabulary.json',
    }));
    expect((await refusal()).reason).toContain('is a link');
  });

  it('when the manifest names a file outside', async () => {
    for (const path of ['../secrets.onnx', '/etc/passwd', 'C:\\x.onnx', 'a/../../b']) {
      const original = await readFile(join(TINY_PACK, 'pack.json'), 'utf8');
      await writeFile(
        join(folder, 'pack.json'),
        original.replaceAll('decoder.onnx', path.replace('\\', '\\\\')),
      );
      expect(await refusal()).toMatchObject({ file: 'pack.json', reason: /a file name inside the pack/ });
    }
  });

  it('when the manifest gives no checksum for a graph, or two', async () => {
    await editManifest(folder, (manifest) => ({
      ...manifest,
      files: manifest.files.filter(({ path }) => path !== 'prior.onnx'),
    }));
    expect(await refusal()).toMatchObject({ file: 'prior.onnx', reason: /gives no checksum/ });
    await copyFile(join(TINY_PACK, 'pack.json'), join(folder, 'pack.json'));
    await editManifest(folder, (manifest) => ({
      ...manifest,
      files: [...manifest.files, manifest.files[0]],
    }));
    expect((await refusal()).reason).toContain('twice');
  });

  it('when a graph is not named at all', async () => {
    await editManifest(folder, ({ graphs: { prior: _prior, ...graphs }, ...rest }) => ({ ...rest, graphs }));
    expect(await refusal()).toMatchObject({ file: 'pack.json', reason: /graphs\.prior/ });
  });

  it('when it has a graph of acts and says of none what it can do', async () => {
    await editManifest(folder, ({ acts: _acts, ...manifest }) => manifest);
    expect(await refusal()).toMatchObject({ file: 'pack.json', reason: /acts .*come together/ });
  });

  it('when its fine frames would fill the memory', async () => {
    await editManifest(folder, (manifest) => ({
      ...manifest,
      capabilities: { ...manifest.capabilities, size: 4096 },
    }));
    expect(await refusal()).toMatchObject({ file: 'pack.json', reason: /larger than 4096 pixels/ });
  });

  it('when it names a graph that the studio does not know', async () => {
    await editManifest(folder, ({ graphs, ...rest }) => ({
      ...rest,
      graphs: { ...graphs, mirror: 'pose.onnx' },
    }));
    expect(await refusal()).toMatchObject({ file: 'pack.json', reason: /graphs .*mirror/ });
  });

  it('when a graph reads weights that are not listed', async () => {
    await editManifest(folder, (manifest) => ({
      ...manifest,
      files: manifest.files.filter(({ path }) => path !== 'denoiser.data'),
    }));
    expect(await refusal()).toMatchObject({
      file: 'denoiser.onnx',
      reason: /which pack\.json does not list/,
    });
  });

  it.each([
    ['../../etc/key', 'leaves the folder'],
    ['/etc/ssl/keys', 'absolute path'],
    ['C:/files/keys', 'absolute path'],
    ['..\\..\\keyfile', 'leaves the folder'],
    ['*/_ORT_MEM_AD', 'does not list'],
  ])('when a graph reads its weights from %s', async (location, reason) => {
    await exchange('denoiser.onnx', 'denoiser.data', location.padEnd(13, 'x'));
    expect((await refusal()).reason).toContain(reason);
  });

  it('when a graph needs operators of its own', async () => {
    const bytes = await readFile(join(folder, 'decoder.onnx'));
    const opset = Buffer.concat([
      Buffer.from([0x42, 8, 0x0a, 4]),
      Buffer.from('evil'),
      Buffer.from([0x10, 1]),
    ]);
    await publishFile(folder, 'decoder.onnx', Buffer.concat([bytes, opset]));
    expect(await refusal()).toMatchObject({ file: 'decoder.onnx', reason: /operators of "evil"/ });
  });

  it('when it is for another version of the studio', async () => {
    await editManifest(folder, (manifest) => ({ ...manifest, schemaVersion: 3 }));
    expect(await refusal()).toMatchObject({
      file: 'pack.json',
      reason: 'has schema version 3 and this studio reads 2; update the studio',
    });
    await writeFile(join(folder, 'pack.json'), '{"schemaVersion":1}');
    expect((await refusal()).reason).toBe(
      'has schema version 1 and this studio reads 2; get a newer release of the pack',
    );
  });

  it('when there is no manifest', async () => {
    await rm(join(folder, 'pack.json'));
    expect((await refusal()).message).toBe(`pack.json: not found in ${folder}; choose the folder of a pack`);
  });

  it('when its manifest is no JSON', async () => {
    await writeFile(join(folder, 'pack.json'), '{"schemaVersion":');
    expect(await refusal()).toMatchObject({ file: 'pack.json', reason: /cannot be read as JSON/ });
  });
});
