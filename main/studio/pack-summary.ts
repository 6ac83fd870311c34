import { basename } from 'node:path';
import { frameSide } from '../../preload/contract/pack.ts';
import type { PackSummary } from '../../preload/contract/settings.ts';
import { PackError } from '../packs/pack-error.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import { otherNames } from './other-names.ts';

async function summarise(folder: string): Promise<PackSummary> {
  const pack = await readManifest(folder);
  const vocabulary = await readVocabulary(pack);
  const { entities, places } = vocabulary;
  const { name, version, licence, credits, capabilities, recommended, files, acts } = pack.manifest;
  const { frames, fps, maxEntities } = capabilities;
  const { steps, draftSteps, guidance, strength, alpha } = recommended;
  return {
    folder,
    name,
    version,
    licence,
    credits,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    size: frameSide(pack.manifest, { fine: true }),
    frames,
    fps,
    maxEntities,
    entities: entities.map((word) => word.name),
    places: places.flatMap(({ name: place, lights = [] }) => [
      place,
      ...lights.map((light) => `${place} ${light}`),
    ]),
    bodies: acts === undefined ? [] : entities.flatMap((word) => (word.rig === undefined ? [] : [word.name])),
    acts: acts?.names ?? [],
    called: otherNames(vocabulary),
    recommended: { steps, draftSteps, guidance, strength, alpha },
  };
}

/** What is known of a pack that cannot be read. */
const unreadable = (folder: string, fault: string): PackSummary => ({
  folder,
  name: basename(folder),
  version: '',
  licence: '',
  credits: [],
  bytes: 0,
  size: 0,
  frames: 0,
  fps: 0,
  maxEntities: 0,
  entities: [],
  places: [],
  bodies: [],
  acts: [],
  called: {},
  recommended: { steps: 0, draftSteps: 0, guidance: 0, strength: 0, alpha: 0 },
  fault,
});

/** What the interface shows of a pack; one that cannot be used says why. Its files are verified when it is loaded. */
export async function packSummary(folder: string): Promise<PackSummary> {
  return summarise(folder).catch((error: unknown) => {
    if (error instanceof PackError) return unreadable(folder, error.message);
    throw error;
  });
}
