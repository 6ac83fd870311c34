import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PackManifest } from '../../../preload/contract/pack.ts';

/** A real pack at toy size, written by models/training/reference/tiny_pack.py. */
export const TINY_PACK = join(import.meta.dirname, 'tiny-pack');

/** A copy of the tiny pack to damage, in a folder of its own. */
export async function tinyPackCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiny-pack-'));
  await cp(TINY_PACK, folder, { recursive: true });
  return folder;
}

/** Changes a copy's manifest. */
export async function editManifest(folder: string, edit: (manifest: PackManifest) => object): Promise<void> {
  const path = join(folder, 'pack.json');
  const manifest = PackManifest.parse(JSON.parse(await readFile(path, 'utf8')));
  await writeFile(path, JSON.stringify(edit(manifest)));
}

/** Replaces a file of a copy and its checksum, as somebody who publishes a bad pack would. */
export async function publishFile(folder: string, file: string, content: Uint8Array | string): Promise<void> {
  const data = Buffer.from(content);
  await writeFile(join(folder, file), data);
  const entry = { path: file, bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
  await editManifest(folder, (manifest) => ({
    ...manifest,
    files: [...manifest.files.filter(({ path }) => path !== file), entry],
  }));
}
