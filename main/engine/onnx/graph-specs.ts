import { VIEWS } from '../../../preload/contract/acts.ts';
import { FINE, type GraphName, type PackManifest } from '../../../preload/contract/pack.ts';

/** A size, or the name of one that only the graphs know: D the text width, F and S the field's channels and side. */
export type Dimension = number | 'D' | 'F' | 'S';
export type TensorSpec = { readonly type: 'float32' | 'int64'; readonly shape: readonly Dimension[] };
export type GraphSpec = {
  readonly inputs: Readonly<Record<string, TensorSpec>>;
  readonly outputs: Readonly<Record<string, TensorSpec>>;
};

type Floats = TensorSpec & { readonly type: 'float32' };
type Ids = TensorSpec & { readonly type: 'int64' };

const floats = (...shape: readonly Dimension[]): Floats => ({ type: 'float32', shape });
const ids = (length: number): Ids => ({ type: 'int64', shape: [1, length] });

/** Bodies at rest in their acts; see `preload/contract/acts.ts`. `pictures` are colours times coverage, and coverage. */
const actSpec = (T: number, grid: readonly number[], side: number, acts: number) => ({
  inputs: {
    grid: floats(1, ...grid),
    act: floats(T, acts),
    phase: floats(T, 2),
    view: floats(T, VIEWS.length),
    mirror: floats(T),
  },
  outputs: { acted: floats(T, ...grid), pictures: floats(T, 4, side, side) },
});

/** Of packs with acts also pictures that are laid into boxes as they are, where `pictured` is 1. */
function groundingInputs(
  { frames: T, maxEntities, embedding: E, grid, entityImage: side }: PackManifest['capabilities'],
  acts: boolean,
) {
  const N = maxEntities + 1;
  return {
    text: floats(N, E),
    image: floats(N, E),
    grid: floats(T, N, grid.channels, grid.side, grid.side),
    boxes: floats(T, N, 4),
    has_text: floats(N),
    has_image: floats(N),
    has_box: floats(T, N),
    ...(acts && { pictures: floats(T, N, 4, side, side), pictured: floats(T, N) }),
  };
}

const hasDetails = (graphs: PackManifest['graphs']) =>
  graphs.detail !== undefined || graphs['fine-detail'] !== undefined;

/** A decoded picture, and the collage of the things in it as colours times coverage, and coverage. */
const detailSpec = (side: number, size: number) => ({
  inputs: { picture: floats(1, 3, side, side), collage: floats(1, 4, size, size) },
  outputs: { image: floats(1, 3, side, side) },
});

/** The inputs and outputs of a pack's graphs, as ARCHITECTURE.md lists them, with the pack's own sizes. */
export function graphSpecs({
  capabilities,
  acts,
  graphs,
}: Pick<PackManifest, 'capabilities' | 'acts' | 'graphs'>) {
  const { frames: T, size, embedding: E, tokens, entityImage: side } = capabilities;
  const { channels: C, height, width } = capabilities.latent;
  const N = capabilities.maxEntities + 1;
  const grid = [capabilities.grid.channels, capabilities.grid.side, capabilities.grid.side] as const;
  const latents = floats(T, C, height, width);
  const pair = { embedding: floats(1, E), grid: floats(1, ...grid) };
  const grounded = {
    tokens: floats(T, N, 'D'),
    token_mask: floats(T, N),
    field: floats(T, 'F', 'S', 'S'),
  };
  return {
    'text-encoder': {
      inputs: { ids: ids(tokens.scene) },
      outputs: { hidden: floats(1, tokens.scene, 'D'), mask: floats(1, tokens.scene) },
    },
    'entity-text': { inputs: { ids: ids(tokens.entity) }, outputs: { embedding: floats(1, E) } },
    'entity-image': { inputs: { image: floats(1, 3, side, side) }, outputs: pair },
    'entity-decoder': { inputs: { grid: pair.grid }, outputs: { image: floats(1, 3, side, side) } },
    pose: { inputs: { grid: pair.grid, pose: floats(T, 4) }, outputs: { posed: floats(T, ...grid) } },
    act: actSpec(T, grid, side, acts?.names.length ?? 0),
    life: { inputs: { grid: pair.grid, time: floats(T) }, outputs: { living: floats(T, ...grid) } },
    prior: {
      inputs: { ...pair, t: floats(1), text: floats(1, E) },
      outputs: { embedding_v: pair.embedding, grid_v: pair.grid },
    },
    grounding: {
      inputs: groundingInputs(capabilities, acts !== undefined),
      outputs: { ...grounded, ...(hasDetails(graphs) && { collage: floats(T, 4, size, size) }) },
    },
    denoiser: {
      inputs: {
        x: latents,
        t: floats(1),
        text: floats(1, tokens.scene, 'D'),
        text_mask: floats(1, tokens.scene),
        ...grounded,
        gate: floats(1),
      },
      outputs: { prediction: latents },
    },
    decoder: {
      inputs: { latent: floats(1, C, height, width) },
      outputs: { image: floats(1, 3, size, size) },
    },
    'fine-decoder': {
      inputs: { latent: floats(1, C, height, width) },
      outputs: { image: floats(1, 3, FINE * size, FINE * size) },
    },
    detail: detailSpec(size, size),
    'fine-detail': detailSpec(FINE * size, size),
  } satisfies Record<GraphName, GraphSpec>;
}

type GraphSpecs = ReturnType<typeof graphSpecs>;
type Data<S> = S extends Ids ? BigInt64Array : Float32Array;

/** Flat tensors by input name, row-major, sized as `graphSpecs` says. */
export type Inputs<G extends GraphName> = {
  readonly [K in keyof GraphSpecs[G]['inputs']]: Data<GraphSpecs[G]['inputs'][K]>;
};
/** Flat tensors by output name. */
export type Outputs<G extends GraphName> = { readonly [K in keyof GraphSpecs[G]['outputs']]: Float32Array };
