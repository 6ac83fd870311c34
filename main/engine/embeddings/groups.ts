import { createHash } from 'node:crypto';
import type { Look } from '../../layouts/looks.ts';
import type { LayoutSlot } from '../../layouts/scene-layout.ts';
import { seedFrom } from '../diffusion/random.ts';
import type { LoadedPack } from '../loaded-pack.ts';
import type { Graphs } from '../onnx/graphs.ts';
import type { ReferencePicture, SceneRequest } from '../requests.ts';
import type { GroupEmbedding } from './group-cache.ts';
import { entityPicture, mirrored } from './pictures.ts';
import { type ImageEmbedding, samplePrior } from './prior.ts';

/** What of a slot one of its looks depends on. */
export type GroupSlot = Pick<LayoutSlot, 'kind' | 'name'> &
  Pick<Look, 'drawnAs' | 'mirror'> & {
    /** It comes to look so within the scene: a picture of the user's shows what it was before. */
    readonly later?: boolean;
  };

/** By slot and look. */
export type LookEmbeddings = readonly (readonly GroupEmbedding[])[];

type Wanted = {
  readonly slot: GroupSlot;
  readonly reference: ReferencePicture | undefined;
  readonly filmSeed: number;
  readonly signal: AbortSignal | undefined;
};

async function encode(graphs: Graphs, image: Float32Array): Promise<ImageEmbedding> {
  const { embedding, grid } = await graphs.run('entity-image', { image });
  return { image: embedding, grid };
}

async function fromReference(pack: LoadedPack, wanted: Wanted, reference: ReferencePicture) {
  const picture = entityPicture(reference, pack.manifest.capabilities.entityImage, wanted.slot.kind);
  return encode(pack.graphs, wanted.slot.mirror ? mirrored(picture) : picture);
}

/** The seed knows the film and the group but no scene, so a group looks the same wherever it appears. */
async function fromPrior(pack: LoadedPack, { slot, filmSeed, signal }: Wanted, text: Float32Array) {
  const { capabilities, recommended } = pack.manifest;
  return samplePrior(pack.graphs, capabilities, text, {
    seed: seedFrom('prior', slot.kind, filmSeed, slot.name, slot.drawnAs),
    steps: recommended.priorSteps,
    signal,
  });
}

async function embed(pack: LoadedPack, wanted: Wanted): Promise<GroupEmbedding> {
  const ids = pack.tokenize(wanted.slot.drawnAs, pack.manifest.capabilities.tokens.entity);
  const { embedding: text } = await pack.graphs.run('entity-text', { ids });
  const { reference } = wanted;
  return reference === undefined
    ? { text, ...(await fromPrior(pack, wanted, text)), source: 'prior' }
    : { text, ...(await fromReference(pack, wanted, reference)), source: 'reference' };
}

function cacheKey({ slot: { kind, name, drawnAs, mirror }, reference, filmSeed }: Wanted): string {
  if (reference === undefined) return JSON.stringify(['prior', kind, name, drawnAs, filmSeed]);
  const picture = createHash('sha256').update(reference.rgb).digest('hex');
  return JSON.stringify(['reference', kind, name, drawnAs, mirror, reference.width, picture]);
}

/**
 * The embeddings of some slots, in their order, each in one look: text, and an image by the prior or from the user's reference. The
 * prior's looks the way the pack draws the thing, and is posed later (`frameGrids`); a reference is taken to look so, and
 * its picture is mirrored when the plan says otherwise.
 */
export async function groupEmbeddings(
  pack: LoadedPack,
  slots: readonly GroupSlot[],
  request: Pick<SceneRequest, 'seed' | 'references'>,
  signal?: AbortSignal,
): Promise<readonly GroupEmbedding[]> {
  const embeddings: GroupEmbedding[] = [];
  for (const slot of slots) {
    signal?.throwIfAborted();
    const { references = {} } = request;
    const pictured = slot.later !== true && Object.hasOwn(references, slot.name);
    const reference = pictured ? references[slot.name] : undefined;
    const wanted = { slot, reference, filmSeed: request.seed, signal };
    embeddings.push(await pack.groups.get(cacheKey(wanted), () => embed(pack, wanted)));
  }
  return embeddings;
}

/** The embeddings of every look of a scene's slots, by slot and look. */
export async function lookEmbeddings(
  pack: LoadedPack,
  slots: readonly LayoutSlot[],
  request: Pick<SceneRequest, 'seed' | 'references'>,
  signal?: AbortSignal,
): Promise<LookEmbeddings> {
  const made: (readonly GroupEmbedding[])[] = [];
  for (const { kind, name, looks } of slots) {
    const asked = looks.map(({ drawnAs, mirror }, at) => ({ kind, name, drawnAs, mirror, later: at > 0 }));
    made.push(await groupEmbeddings(pack, asked, request, signal));
  }
  return made;
}
