import { z } from 'zod';
import { BODY_ACTS, RIGS } from './acts.ts';

export const PACK_SCHEMA_VERSION = 2;

const fileName = z
  .string()
  .max(200)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/,
    'a file name inside the pack, without ".." or a leading "/"',
  );
const name = z.string().trim().min(1).max(120);

/** A word list entry: what the pack was trained to draw under this name. */
const Word = z.object({
  name,
  synonyms: z.array(name).max(200).readonly(),
  /** What it is called in Korean. */
  korean: z.array(name).max(200).readonly().exactOptional(),
});

export const EntityWord = Word.extend({
  kind: z.enum(['animal', 'person', 'vehicle', 'food', 'plant', 'object', 'sky']),
  /** Which way the drawn picture looks when `facing` is not asked for. */
  facing: z.enum(['left', 'right', 'front']),
  /** Width over height of the drawn picture. */
  aspect: z.number().min(0.1).max(10),
  /** Usual height beside others, 1 = a grown person; lets the planner keep sizes plausible. */
  scale: z.number().min(0.01).max(20),
  /** May be asked for in any of the vocabulary's colours ("blue car"). */
  colourable: z.boolean(),
  /** How its body moves, where the pack draws a whole one. */
  rig: z.enum(RIGS).exactOptional(),
  /** What happens to it ("wilt", "be blown out"), and the word that it then is. */
  states: z
    .array(z.object({ verbs: z.array(name).min(1).max(20).readonly(), becomes: name }).readonly())
    .max(20)
    .readonly()
    .exactOptional(),
}).readonly();
export type EntityWord = z.infer<typeof EntityWord>;

export const PlaceWord = Word.extend({
  indoors: z.boolean(),
  /** Where feet stand, as a fraction of the frame's height from the top. */
  ground: z.number().min(0).max(1),
  /** The lights its name may be followed by ("forest at night"); its name alone is by day. */
  lights: z.array(name).max(20).readonly().optional(),
}).readonly();
export type PlaceWord = z.infer<typeof PlaceWord>;

export const Vocabulary = z
  .object({
    entities: z.array(EntityWord).max(20_000).readonly(),
    places: z.array(PlaceWord).max(2_000).readonly(),
    colours: z.array(name).max(100).readonly(),
  })
  .readonly();
export type Vocabulary = z.infer<typeof Vocabulary>;

/** The graphs; one ONNX file each, see ARCHITECTURE.md for inputs and outputs. */
const GraphFiles = z
  .strictObject({
    'text-encoder': fileName,
    'entity-text': fileName,
    'entity-image': fileName,
    'entity-decoder': fileName,
    pose: fileName,
    /** Without it bodies hold still inside their boxes. */
    act: fileName.exactOptional(),
    /** Without it places hold still. */
    life: fileName.exactOptional(),
    prior: fileName,
    grounding: fileName,
    denoiser: fileName,
    decoder: fileName,
    /** Frames at `FINE` times the size, for all but drafts; without it none are. */
    'fine-decoder': fileName.exactOptional(),
    /** After either decoder: what latents are too coarse for, from the pictures laid into boxes. Without them, none is. */
    detail: fileName.exactOptional(),
    'fine-detail': fileName.exactOptional(),
  })
  .readonly();
type GraphFiles = z.infer<typeof GraphFiles>;
export type GraphName = keyof GraphFiles;

/** Times the pack's `size` that a fine decoder draws, on a side. */
export const FINE = 2;

/** Pixels along a side of any frame. */
const LARGEST = 4096;

/** How many of a grid's channels, its last, say how much the thing covers: -1 nothing, 1 all. */
export const COVERAGE_CHANNELS = 4;

export const Capabilities = z
  .object({
    frames: z.number().int().min(1).max(256),
    /** Side of the square frames as `decoder` draws them, in pixels. */
    size: z.number().int().min(16).max(LARGEST),
    fps: z.number().min(1).max(120),
    latent: z
      .object({
        channels: z.number().int().positive(),
        height: z.number().int().positive(),
        width: z.number().int().positive(),
      })
      .readonly(),
    /** Things beside the place; further tracks of a scene are dropped and said so. */
    maxEntities: z.number().int().min(1).max(64),
    embedding: z.number().int().positive(),
    grid: z
      .object({
        channels: z
          .number()
          .int()
          .min(COVERAGE_CHANNELS + 1),
        side: z.number().int().positive(),
      })
      .readonly(),
    /** Side of the square pictures `entity-image` reads and `entity-decoder` writes, in pixels. */
    entityImage: z.number().int().positive(),
    tokens: z.object({ scene: z.number().int().positive(), entity: z.number().int().positive() }).readonly(),
    prediction: z.enum(['flow', 'v', 'epsilon']),
    /** How noise grows with t; absent means the flow's straight line. */
    schedule: z.enum(['flow', 'scaled-linear', 'linear', 'cosine']).optional(),
    /** Share of the noise variance that all frames have in common, 0..1. */
    sharedNoise: z.number().min(0).max(1),
  })
  .readonly();
export type Capabilities = z.infer<typeof Capabilities>;

/** How the pack is meant to be run; every one can be overridden by the user. */
export const Recommended = z
  .object({
    steps: z.number().int().min(1).max(1000),
    draftSteps: z.number().int().min(1).max(1000),
    priorSteps: z.number().int().min(1).max(1000),
    guidance: z.number().min(0).max(30),
    /** Guidance is applied while the time t (1 = noise) lies in `[from, to]`. */
    guidanceInterval: z.object({ from: z.number().min(0).max(1), to: z.number().min(0).max(1) }).readonly(),
    strength: z.number().min(0).max(2),
    alpha: z.number().min(0).max(1),
    sampler: z.enum(['ddim', 'dpm-solver++']),
  })
  .readonly();
export type Recommended = z.infer<typeof Recommended>;

const share = z.number().min(0).max(2);

/** What the `act` graph can do. */
export const PackActs = z
  .object({
    /** Acts in the order of the graph's input `act`. */
    names: z.array(z.enum(BODY_ACTS)).min(1).max(100).readonly(),
    /** By how much a box is enlarged for an act, in shares of its sides: left, top, right, bottom. */
    margin: z.tuple([share, share, share, share]).readonly(),
    /** By rig, how far one cycle of an act goes, in heights of the body; acts without one go by time. */
    stride: z
      .partialRecord(
        z.enum(RIGS),
        z.partialRecord(z.enum(BODY_ACTS), z.number().min(0.01).max(50)).readonly(),
      )
      .readonly(),
  })
  .readonly();
export type PackActs = z.infer<typeof PackActs>;

export const PackFile = z
  .object({ path: fileName, bytes: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
  .readonly();
export type PackFile = z.infer<typeof PackFile>;

/** Side of the square frames that come out of a render, in pixels. */
export function frameSide(
  { capabilities, graphs }: { readonly capabilities: Capabilities; readonly graphs: GraphFiles },
  { fine }: { readonly fine?: boolean | undefined },
): number {
  return fine === true && graphs['fine-decoder'] !== undefined ? FINE * capabilities.size : capabilities.size;
}

export const PackManifest = z
  .object({
    schemaVersion: z.literal(PACK_SCHEMA_VERSION),
    name,
    version: name,
    licence: name,
    credits: z.array(z.string().max(500)).max(100).readonly(),
    capabilities: Capabilities,
    recommended: Recommended,
    graphs: GraphFiles,
    /** There when there is a graph `act`. */
    acts: PackActs.exactOptional(),
    tokenizer: fileName,
    vocabulary: fileName,
    /** Linear map latent → RGB in 0..1 for previews: 3 rows of `latent.channels` weights and a bias. */
    preview: z.array(z.array(z.number()).max(257).readonly()).length(3).readonly(),
    files: z.array(PackFile).min(1).max(500).readonly(),
  })
  .readonly()
  .refine((manifest) => frameSide(manifest, { fine: true }) <= LARGEST, {
    path: ['graphs', 'fine-decoder'],
    error: `its frames are larger than ${LARGEST} pixels a side`,
  })
  .refine(({ graphs, acts }) => (graphs.act === undefined) === (acts === undefined), {
    path: ['acts'],
    error: 'acts and the graph act come together',
  });
export type PackManifest = z.infer<typeof PackManifest>;
