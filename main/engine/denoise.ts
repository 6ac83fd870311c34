import { gateAt } from './diffusion/gate.ts';
import { guided, type Half, isGuided } from './diffusion/guidance.ts';
import { toX0 } from './diffusion/predictions.ts';
import { frameNoise } from './diffusion/random.ts';
import { sample } from './diffusion/samplers/index.ts';
import type { SamplerStep } from './diffusion/samplers/step.ts';
import { type NoiseLevel, noiseLevels } from './diffusion/schedules.ts';
import { EngineError } from './engine-error.ts';
import type { Grounding } from './grounding.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Outputs } from './onnx/graph-specs.ts';
import type { Checkpoint, SceneRequest } from './requests.ts';

/** What one half of guidance is told. */
export type Condition = { readonly text: Outputs<'text-encoder'>; readonly grounding: Grounding };

export type DenoiseInput = {
  readonly pack: LoadedPack;
  readonly request: SceneRequest;
  readonly halves: Readonly<Record<Half, Condition>>;
  /** Called after every run of the denoiser. */
  readonly onForward: () => void;
  readonly signal?: AbortSignal | undefined;
};

/** @throws EngineError when the request's checkpoint is not one of this pack and these steps */
function startOf({ pack, request }: Pick<DenoiseInput, 'pack' | 'request'>): Checkpoint | undefined {
  const { resume } = request;
  const { frames, latent } = pack.manifest.capabilities;
  const size = frames * latent.channels * latent.height * latent.width;
  if (resume !== undefined && (resume.x.length !== size || resume.step >= request.steps))
    throw new EngineError('request', 'the checkpoint does not belong to this render');
  return resume;
}

type Path = { readonly levels: readonly NoiseLevel[]; readonly guidance: Parameters<typeof isGuided>[0] };

/** The noise levels of a request, with its guidance. */
export function pathOf({ manifest }: Pick<LoadedPack, 'manifest'>, request: SceneRequest): Path {
  const levels = noiseLevels(manifest.capabilities.schedule ?? 'flow', request.steps);
  return { levels, guidance: { scale: request.guidance, interval: manifest.recommended.guidanceInterval } };
}

/** The scene's own strength β and schedule α, or else the request's. */
export function dialsOf({ scene, strength, alpha }: SceneRequest) {
  return { strength: scene.strength ?? strength, alpha: scene.alpha ?? alpha };
}

/** How often the denoiser runs on each step: twice where there is guidance. */
export function forwardsPerStep({ levels, guidance }: Path): readonly number[] {
  return levels.slice(0, -1).map(({ t }) => (isGuided(guidance, t) ? 2 : 1));
}

/** Noise to latents `[T, C, h, w]`: yields the sampler's steps; the last one's `x` is the sample. */
export function denoise(input: DenoiseInput): AsyncGenerator<SamplerStep, void> {
  const { pack, request, halves, onForward, signal } = input;
  const { frames, latent, sharedNoise, prediction } = pack.manifest.capabilities;
  const { levels, guidance } = pathOf(pack, request);
  const seed = request.scene.seed ?? request.seed;
  const { strength, alpha } = dialsOf(request);
  return sample(request.sampler, {
    levels,
    noise: frameNoise(seed, frames, latent.channels * latent.height * latent.width, sharedNoise),
    start: startOf(input),
    signal,
    async denoise(x, level, step) {
      const gate = Float32Array.of(gateAt(step, request.steps, strength, alpha));
      const t = Float32Array.of(level.networkTime);
      const output = await guided(guidance, level.t, async (half) => {
        const { text, grounding } = halves[half];
        const inputs = { x, t, text: text.hidden, text_mask: text.mask, ...grounding, gate };
        const { prediction: predicted } = await pack.graphs.run('denoiser', inputs, signal);
        onForward();
        return predicted;
      });
      return toX0(prediction, x, output, level);
    },
  });
}
