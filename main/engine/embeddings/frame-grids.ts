import { COVERAGE_CHANNELS } from '../../../preload/contract/pack.ts';
import { VIEWS } from '../../../preload/contract/acts.ts';
import { AS_IT_IS, mirroredPose } from '../../layouts/actions.ts';
import type { Body } from '../../layouts/bodies.ts';
import type { Look } from '../../layouts/looks.ts';
import type { LayoutSlot } from '../../layouts/scene-layout.ts';
import type { LoadedPack } from '../loaded-pack.ts';
import { faded, type Layer } from './faded-looks.ts';
import type { GroupEmbedding } from './group-cache.ts';
import type { LookEmbeddings } from './groups.ts';

/** All slots as they are on each frame; unused slots stay 0. */
export interface FrameGrids {
  /** `[T, N, G, g, g]` */
  readonly grid: Float32Array;
  /** Of packs with acts, `[T, N, 4, side, side]`: what is laid into boxes as it is, where `pictured` `[T, N]` is 1. */
  readonly pictures?: Float32Array;
  readonly pictured?: Float32Array;
}

/** One look's grids, `[T, G, g, g]`, or one `[G, g, g]` for all frames. */
type LookGrids = Float32Array;
/** One look's grids, and its pictures `[T, 4, side, side]` where it has them. */
interface Drawn {
  readonly grids: LookGrids;
  readonly pictures?: Float32Array;
}

/** A place's grid says what moves in it where a thing's says how much it covers. A picture of the user's holds still. */
async function living(
  { manifest, graphs }: LoadedPack,
  { grid, source }: GroupEmbedding,
  signal: AbortSignal | undefined,
): Promise<LookGrids> {
  if (manifest.graphs.life === undefined) return grid;
  const { frames, grid: size } = manifest.capabilities;
  const moves = grid.slice();
  if (source === 'reference') moves.fill(0, (size.channels - COVERAGE_CHANNELS) * size.side ** 2);
  const time = Float32Array.from({ length: frames }, (_, frame) => frame / frames);
  return (await graphs.run('life', { grid: moves, time }, signal)).living;
}

/** A grid seen in a mirror. */
async function mirroredGrid(
  { graphs, manifest }: LoadedPack,
  grid: LookGrids,
  signal: AbortSignal | undefined,
): Promise<LookGrids> {
  const poses = Array.from({ length: manifest.capabilities.frames }, () => mirroredPose(AS_IT_IS));
  const { posed: mirrored } = await graphs.run(
    'pose',
    { grid, pose: Float32Array.from(poses.flat()) },
    signal,
  );
  return mirrored.slice(0, grid.length);
}

/** A body in its act on every frame. */
async function acted(
  { graphs, manifest: { acts } }: LoadedPack,
  bodies: readonly Body[],
  grid: LookGrids,
  signal: AbortSignal | undefined,
): Promise<Drawn> {
  if (acts === undefined) throw new RangeError('a body in a pack without acts');
  const one = (length: number, at: number) => Array.from({ length }, (_, i) => (i === at ? 1 : 0));
  const { acted: grids, pictures } = await graphs.run(
    'act',
    {
      grid,
      act: Float32Array.from(bodies.flatMap(({ act }) => one(acts.names.length, acts.names.indexOf(act)))),
      phase: Float32Array.from(
        bodies.flatMap(({ phase }) => [Math.cos(2 * Math.PI * phase), Math.sin(2 * Math.PI * phase)]),
      ),
      view: Float32Array.from(bodies.flatMap(({ view }) => one(VIEWS.length, VIEWS.indexOf(view)))),
      mirror: Float32Array.from(bodies, ({ left }) => (left ? 1 : 0)),
    },
    signal,
  );
  return { grids, pictures };
}

/** A thing turned as its action and the way it looks ask for; the picture of a reference looks that way already. */
async function posed(
  pack: LoadedPack,
  { mirror, frames }: Look,
  group: GroupEmbedding,
  signal: AbortSignal | undefined,
): Promise<Drawn> {
  const { grid, source } = group;
  const mirrors = mirror && source === 'prior';
  const bodies = frames.flatMap(({ body }) => body ?? []);
  if (bodies.length > 0)
    return acted(pack, bodies, mirrors ? await mirroredGrid(pack, grid, signal) : grid, signal);
  const faced = mirrors ? mirroredPose : <T>(pose: T) => pose;
  const poses = frames.map(({ pose }) => faced(pose));
  if (poses.every((pose) => pose.every((number, i) => number === AS_IT_IS[i]))) return { grids: grid };
  return {
    grids: (await pack.graphs.run('pose', { grid, pose: Float32Array.from(poses.flat()) }, signal)).posed,
  };
}

/**
 * The slots' grids on every frame: places live, things are posed, and looks fade into the next. Made for each scene from what all scenes share, so
 * that a group's look stays the same whatever it does.
 */
export async function frameGrids(
  pack: LoadedPack,
  slots: readonly LayoutSlot[],
  embeddings: LookEmbeddings,
  signal: AbortSignal | undefined,
): Promise<FrameGrids> {
  const { frames, maxEntities, grid, entityImage } = pack.manifest.capabilities;
  const slotCount = maxEntities + 1;
  const size = grid.channels * grid.side ** 2;
  const all = new Float32Array(frames * slotCount * size);
  const pictureSize = 4 * entityImage ** 2;
  const pictures = new Float32Array(pack.manifest.acts === undefined ? 0 : frames * slotCount * pictureSize);
  const pictured = new Float32Array(pack.manifest.acts === undefined ? 0 : frames * slotCount);
  for (const [index, slot] of slots.entries()) {
    const drawn: Drawn[] = [];
    for (const [at, look] of slot.looks.entries()) {
      const group = embeddings[index]![at]!;
      const isPlace = slot.kind === 'place';
      drawn.push(
        isPlace ? { grids: await living(pack, group, signal) } : await posed(pack, look, group, signal),
      );
    }
    for (let frame = 0; frame < frames; frame++) {
      const at = frame * slotCount + index;
      const layers = slot.looks.map(({ frames: moved, shares }, look): Layer => {
        const { grids, pictures: own } = drawn[look]!;
        const from = grids.length === size ? 0 : frame * size;
        return {
          box: moved[frame]!.box,
          shares,
          grid: grids.subarray(from, from + size),
          picture: own?.subarray(frame * pictureSize, (frame + 1) * pictureSize),
        };
      });
      const seen = await faded(pack, layers, frame, slot.frames[frame]!.box, signal);
      all.set(seen.grid, at * size);
      if (seen.picture === undefined) continue;
      pictures.set(seen.picture, at * pictureSize);
      pictured[at] = 1;
    }
  }
  return pack.manifest.acts === undefined ? { grid: all } : { grid: all, pictures, pictured };
}

/** A group's grid as its picture decodes: as the pack draws it, a place at the first moment of its life. */
export async function firstGrid(
  pack: LoadedPack,
  { kind }: Pick<LayoutSlot, 'kind'>,
  embedding: GroupEmbedding,
  signal: AbortSignal | undefined,
): Promise<Float32Array> {
  if (kind === 'entity') return embedding.grid;
  const { channels, side } = pack.manifest.capabilities.grid;
  return (await living(pack, embedding, signal)).subarray(0, channels * side ** 2);
}
