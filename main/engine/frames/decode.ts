import { frameSide } from '../../../preload/contract/pack.ts';
import type { LoadedPack } from '../loaded-pack.ts';

/** Writes `[3, pixels]` floats in 0..1 as interleaved RGB bytes, rounded and clamped. */
export function writeRgb(image: Float32Array, target: Uint8Array, offset: number): void {
  const pixels = image.length / 3;
  for (let channel = 0; channel < 3; channel++) {
    for (let i = 0; i < pixels; i++) {
      const value = Math.round(image[channel * pixels + i]! * 255);
      target[offset + i * 3 + channel] = Math.min(Math.max(value, 0), 255);
    }
  }
}

/** Latents and, of packs with details, what was laid into boxes, and how much of it shows. */
export type ToDecode = {
  /** `[T, C, h, w]`. */
  readonly latents: Float32Array;
  /** Of things `[T, 4, size, size]`, as colours times coverage, and coverage. */
  readonly collage?: Float32Array | undefined;
  /** From 0, nothing of the collage, to 1. */
  readonly shown: number;
};

type Frame = { readonly latent: Float32Array; readonly collage: Float32Array | undefined };

/** One frame `[3, side, side]` in 0..1 by one of the decoders, with details where the pack has them. */
async function decodeFrame(
  { graphs, manifest }: Pick<LoadedPack, 'graphs' | 'manifest'>,
  { latent, collage }: Frame,
  fine: boolean,
  signal?: AbortSignal,
): Promise<Float32Array> {
  const [decoder, detail] = fine
    ? (['fine-decoder', 'fine-detail'] as const)
    : (['decoder', 'detail'] as const);
  const { image: picture } = await graphs.run(decoder, { latent }, signal);
  if (collage === undefined || manifest.graphs[detail] === undefined) return picture;
  return (await graphs.run(detail, { picture, collage }, signal)).image;
}

/**
 * Latents to RGB frames `[T, side, side, 3]`, one at a time to keep memory at one frame's worth.
 */
export async function decodeFrames(
  pack: Pick<LoadedPack, 'graphs' | 'manifest'>,
  { latents, collage, shown }: ToDecode,
  { fine }: { readonly fine?: boolean | undefined },
  signal?: AbortSignal,
): Promise<{ readonly rgb: Uint8Array; readonly side: number }> {
  const { frames, size } = pack.manifest.capabilities;
  const side = frameSide(pack.manifest, { fine });
  const part = (all: Float32Array, frame: number) =>
    all.slice((frame * all.length) / frames, ((frame + 1) * all.length) / frames);
  const rgb = new Uint8Array(frames * side * side * 3);
  for (let frame = 0; frame < frames; frame++) {
    const laid = collage === undefined || shown === 0 ? undefined : part(collage, frame);
    const image = await decodeFrame(
      pack,
      { latent: part(latents, frame), collage: shown < 1 ? laid?.map((value) => value * shown) : laid },
      side !== size,
      signal,
    );
    writeRgb(image, rgb, frame * side * side * 3);
  }
  return { rgb, side };
}
