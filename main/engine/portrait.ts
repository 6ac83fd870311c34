import { firstGrid } from './embeddings/frame-grids.ts';
import { type GroupSlot, groupEmbeddings } from './embeddings/groups.ts';
import { writeRgb } from './frames/decode.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Portrait, PortraitRequest } from './requests.ts';

/**
 * How the pack sees a name: the grid that every scene places, decoded by `entity-decoder`. From the same prior, seed and
 * cache as a render, so that the picture is of what will be drawn.
 */
export async function portrait(
  pack: LoadedPack,
  { kind, name, drawnAs, seed, reference }: PortraitRequest,
  signal?: AbortSignal,
): Promise<Portrait> {
  const slot: GroupSlot = { kind, name, drawnAs: drawnAs ?? name, mirror: false };
  const references = reference === undefined ? {} : { [name]: reference };
  const [embedding] = await groupEmbeddings(pack, [slot], { seed, references }, signal);
  const { source } = embedding!;
  const grid = await firstGrid(pack, slot, embedding!, signal);
  const { image } = await pack.graphs.run('entity-decoder', { grid }, signal);
  const rgb = new Uint8Array(image.length);
  writeRgb(image, rgb, 0);
  return { rgb, side: pack.manifest.capabilities.entityImage, source };
}
