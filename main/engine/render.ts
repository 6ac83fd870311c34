import { frameSide } from '../../preload/contract/pack.ts';
import { layoutSize, sceneLayout, type SceneLayout } from '../layouts/scene-layout.ts';
import { type DenoiseInput, denoise, dialsOf, forwardsPerStep, pathOf } from './denoise.ts';
import { frameGrids } from './embeddings/frame-grids.ts';
import { type LookEmbeddings, lookEmbeddings } from './embeddings/groups.ts';
import { EngineError } from './engine-error.ts';
import { decodeFrames } from './frames/decode.ts';
import { previewOf } from './frames/preview.ts';
import { ground } from './grounding.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Checkpoint, Receipt, RenderProgress, SceneFrames, SceneRequest } from './requests.ts';
import { stopwatch } from './stopwatch.ts';

export type RenderHooks = {
  readonly onProgress?: ((progress: RenderProgress) => void) | undefined;
  /** Hears of the state after every step but the last, to go on from after a crash. */
  readonly onCheckpoint?: ((checkpoint: Checkpoint) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Scene text and grounding for both halves of guidance; without guidance the second repeats the first. And the collage of
 * the scene's things, where the pack draws details from it.
 */
async function conditions(
  pack: LoadedPack,
  { scene, guidance }: SceneRequest,
  layout: SceneLayout,
  embeddings: LookEmbeddings,
  signal: AbortSignal | undefined,
): Promise<{ readonly halves: DenoiseInput['halves']; readonly collage: Float32Array | undefined }> {
  const grids = await frameGrids(pack, layout.slots, embeddings, signal);
  const encode = (text: string) =>
    pack.graphs.run('text-encoder', { ids: pack.tokenize(text, pack.manifest.capabilities.tokens.scene) });
  const text = await encode(scene.descriptionDrawnAs ?? scene.description);
  const { grounding, collage } = await ground(pack, layout, embeddings, grids, 'on');
  const conditional = { text, grounding };
  if (guidance === 1) return { halves: { conditional, unconditional: conditional }, collage };
  const unconditional = {
    text: await encode(scene.negative ?? ''),
    grounding: (await ground(pack, layout, embeddings, grids, 'off')).grounding,
  };
  return { halves: { conditional, unconditional }, collage };
}

/** How much of the collage's details is shown, 0..1: as freely as the network may draw, the less. */
function collageShown(request: SceneRequest): number {
  const { strength, alpha } = dialsOf(request);
  return Math.min(strength * alpha, 1);
}

/** Runs all steps, reporting after each; gives the latents and how long what took. */
async function denoiseAll(
  input: Omit<DenoiseInput, 'onForward'>,
  sinceStart: () => number,
  { onProgress, onCheckpoint }: RenderHooks,
) {
  const { pack, request } = input;
  const forwards = forwardsPerStep(pathOf(pack, request));
  const elapsed = stopwatch();
  const decoding = pack.pace.get(frameSide(pack.manifest, request)) ?? 0;
  let done = 0;
  let firstPreview = 0;
  let latents = new Float32Array(0);
  for await (const { step, total, x, x0 } of denoise({ ...input, onForward: () => done++ })) {
    latents = x as Float32Array<ArrayBuffer>;
    const left = forwards.slice(step + 1).reduce((sum, n) => sum + n, 0);
    const secondsLeft = ((elapsed() / done) * left + decoding) / 1000;
    onProgress?.({ step: step + 1, total, secondsLeft, preview: previewOf(pack.manifest, x0) });
    if (firstPreview === 0) firstPreview = sinceStart();
    if (step + 1 < total) onCheckpoint?.({ step: step + 1, x, x0 });
  }
  if (!latents.every(Number.isFinite)) {
    throw new EngineError(
      'internal',
      'the denoiser returned numbers that are not finite; try another device',
    );
  }
  return { latents, forwards: done, firstPreview, time: elapsed() };
}

function receiptOf({ manifest }: LoadedPack, layout: SceneLayout, embeddings: LookEmbeddings): Receipt {
  // Later looks by what is drawn; a thing of the scene that has that very name is said after them, and wins.
  const drawn = layout.slots.map(({ name, looks }, slot) =>
    looks.map(({ drawnAs }, at) => {
      const image = embeddings[slot]?.[at]?.source ?? 'none';
      return [at === 0 ? name : drawnAs, { text: true, image }] as const;
    }),
  );
  const named = [...drawn.flatMap((looks) => looks.slice(1)), ...drawn.flatMap((looks) => looks.slice(0, 1))];
  const pack = `${manifest.name} ${manifest.version}`;
  return { pack, conditioning: Object.fromEntries(named), dropped: layout.dropped };
}

/**
 * Renders one scene: layouts → embeddings → grounding → denoise → frames. A function of its request alone: neither
 * earlier renders nor the scene's place in the film change a byte.
 *
 * @throws the signal's reason between two runs of a graph once it is aborted
 */
export async function renderScene(
  pack: LoadedPack,
  request: SceneRequest,
  hooks: RenderHooks = {},
): Promise<SceneFrames> {
  const { signal } = hooks;
  const { capabilities } = pack.manifest;
  const sinceStart = stopwatch();
  const layout = sceneLayout(request.scene, layoutSize(pack), pack.vocabulary);
  const embeddings = await lookEmbeddings(pack, layout.slots, request, signal);
  const { halves, collage } = await conditions(pack, request, layout, embeddings, signal);
  const embeddingTime = sinceStart();
  const denoised = await denoiseAll({ pack, request, halves, signal }, sinceStart, hooks);
  const decodeTime = stopwatch();
  const shown = collageShown(request);
  const { rgb, side } = await decodeFrames(
    pack,
    { latents: denoised.latents, collage, shown },
    request,
    signal,
  );
  const decode = decodeTime();
  pack.pace.set(side, decode);
  return {
    frames: rgb,
    count: capabilities.frames,
    width: side,
    height: side,
    timings: {
      embeddings: embeddingTime,
      denoise: denoised.time,
      decode,
      firstPreview: denoised.firstPreview,
      total: sinceStart(),
      forwards: denoised.forwards,
      perForward: denoised.time / denoised.forwards,
    },
    memory: { peakBytes: process.resourceUsage().maxRSS * 1024 },
    receipt: receiptOf(pack, layout, embeddings),
    latents: denoised.latents,
  };
}
