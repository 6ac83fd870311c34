import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFile, PackManifest } from '../../preload/contract/pack.ts';
import { checkGraph } from './check-graph.ts';
import { PackError } from './pack-error.ts';
import { type Pack, readManifest } from './read-pack.ts';

/** A protobuf message ends at 2 GiB; larger graphs keep their weights outside. */
const GRAPH_BYTES = 2 ** 31 - 1;

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

/** Refuses what is missing, a link (itself or a folder on its way), of another size, or changed. */
async function checkFile(realFolder: string, file: PackFile): Promise<void> {
  const path = join(realFolder, file.path);
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) throw new PackError(file.path, 'is missing; reinstall the pack');
  if (!found.isFile() || (await realpath(path)) !== path) {
    throw new PackError(file.path, 'is a link or not a plain file; replace it by a copy of the real file');
  }
  if (found.size !== file.bytes) {
    throw new PackError(
      file.path,
      `has ${found.size} bytes and should have ${file.bytes}; reinstall the pack`,
    );
  }
  if ((await sha256(path)) !== file.sha256) {
    throw new PackError(file.path, 'is not the file the pack was published with; reinstall the pack');
  }
}

function listedFiles(manifest: PackManifest): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const { path } of manifest.files) {
    if (listed.has(path)) throw new PackError('pack.json', `lists ${path} twice; reinstall the pack`);
    listed.add(path);
  }
  for (const path of [...Object.values(manifest.graphs), manifest.tokenizer, manifest.vocabulary]) {
    if (listed.has(path)) continue;
    throw new PackError(
      path,
      'is used by the pack but pack.json gives no checksum for it; reinstall the pack',
    );
  }
  return listed;
}

/**
 * Reads a pack and checks every byte of it before anything is loaded: sizes, sha256, links, operator domains and
 * external data of the graphs. Done on every start; nothing of the outcome is kept.
 *
 * @throws PackError on the first thing that is wrong
 */
export async function verifyPack(folder: string): Promise<Pack> {
  const pack = await readManifest(folder);
  const listed = listedFiles(pack.manifest);
  const realFolder = await realpath(folder);
  for (const file of pack.manifest.files) await checkFile(realFolder, file);
  for (const graph of new Set(Object.values(pack.manifest.graphs))) {
    const { size } = await lstat(join(realFolder, graph));
    if (size > GRAPH_BYTES)
      throw new PackError(graph, 'is over 2 GiB; keep its weights in an external data file');
    checkGraph(graph, await readFile(join(realFolder, graph)), listed);
  }
  return pack;
}
