import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Anchors } from '../../preload/contract/anchors.ts';
import { PACK_SCHEMA_VERSION, PackManifest, Vocabulary } from '../../preload/contract/pack.ts';
import { PackError } from './pack-error.ts';

const JSON_BYTES = 16 << 20;
const ANCHORS_BYTES = 8 << 20;
/** Where a pack with acts says where hands and seats are. */
const ANCHORS_FILE = 'anchors.json';

/** A pack whose manifest has been read; `verifyPack` also checks its files. */
export type Pack = { readonly folder: string; readonly manifest: PackManifest };

async function readJson(folder: string, file: string, most = JSON_BYTES): Promise<unknown> {
  const path = join(folder, file);
  try {
    const { size } = await stat(path);
    if (size > most) throw new PackError(file, `is ${size} bytes; at most ${most} are read`);
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof PackError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new PackError(file, `not found in ${folder}; choose the folder of a pack`, { cause: error });
    throw new PackError(file, `cannot be read as JSON (${(error as Error).message}); reinstall the pack`, {
      cause: error,
    });
  }
}

function refuseOtherVersions(manifest: unknown): void {
  const version = z.object({ schemaVersion: z.number() }).safeParse(manifest).data?.schemaVersion;
  if (version === undefined || version === PACK_SCHEMA_VERSION) return;
  const advice = version > PACK_SCHEMA_VERSION ? 'update the studio' : 'get a newer release of the pack';
  throw new PackError(
    'pack.json',
    `has schema version ${version} and this studio reads ${PACK_SCHEMA_VERSION}; ${advice}`,
  );
}

function parseWith<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new PackError(
    file,
    `is not valid: ${where} ${issue?.message ?? ''}; reinstall the pack`.replace(': ;', ';'),
  );
}

/**
 * Reads and parses `pack.json`; looks at no other file.
 *
 * @throws PackError when it is missing, malformed or of another schema version
 */
export async function readManifest(folder: string): Promise<Pack> {
  const manifest = await readJson(folder, 'pack.json');
  refuseOtherVersions(manifest);
  return { folder, manifest: parseWith(PackManifest, manifest, 'pack.json') };
}

/** What the pack can draw. @throws PackError when the file is missing or malformed */
export async function readVocabulary(pack: Pack): Promise<Vocabulary> {
  const file = pack.manifest.vocabulary;
  return parseWith(Vocabulary, await readJson(pack.folder, file), file);
}

/**
 * Where the pack's bodies have hands, heads and seats; undefined for a pack without acts or without `anchors.json` among
 * its files.
 *
 * @throws PackError when the file is missing, too large or malformed
 */
export async function readAnchors({ folder, manifest }: Pack): Promise<Anchors | undefined> {
  const listed = manifest.files.some(({ path }) => path === ANCHORS_FILE);
  if (manifest.acts === undefined || !listed) return undefined;
  return parseWith(Anchors, await readJson(folder, ANCHORS_FILE, ANCHORS_BYTES), ANCHORS_FILE);
}
