import type { Capabilities } from '../../../preload/contract/pack.ts';
import type { Graphs } from '../onnx/graphs.ts';

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
 * Latents `[T, C, h, w]` to RGB frames `[T, size, size, 3]`, one at a time to keep memory at one frame's worth.
 */
export async function decodeFrames(
  graphs: Graphs,
  { frames, size }: Pick<Capabilities, 'frames' | 'size'>,
  latents: Float32Array,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const perFrame = latents.length / frames;
  const rgb = new Uint8Array(frames * size * size * 3);
  for (let frame = 0; frame < frames; frame++) {
    const latent = latents.slice(frame * perFrame, (frame + 1) * perFrame);
    const { image } = await graphs.run('decoder', { latent }, signal);
    writeRgb(image, rgb, frame * size * size * 3);
  }
  return rgb;
}
