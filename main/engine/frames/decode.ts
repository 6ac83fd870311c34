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

/**
 * Latents `[T, C, h, w]` to RGB frames `[T, side, side, 3]`, one at a time to keep memory at one frame's worth.
 */
export async function decodeFrames(
  { graphs, manifest }: Pick<LoadedPack, 'graphs' | 'manifest'>,
  latents: Float32Array,
  { fine }: { readonly fine?: boolean | undefined },
  signal?: AbortSignal,
): Promise<{ readonly rgb: Uint8Array; readonly side: number }> {
  const { frames, size } = manifest.capabilities;
  const side = frameSide(manifest, { fine });
  const decoder = side === size ? 'decoder' : 'fine-decoder';
  const perFrame = latents.length / frames;
  const rgb = new Uint8Array(frames * side * side * 3);
  for (let frame = 0; frame < frames; frame++) {
    const latent = latents.slice(frame * perFrame, (frame + 1) * perFrame);
    const { image } = await graphs.run(decoder, { latent }, signal);
    writeRgb(image, rgb, frame * side * side * 3);
  }
  return { rgb, side };
}
