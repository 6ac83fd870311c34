import type { PackManifest } from '../../../preload/contract/pack.ts';
import type { Preview } from '../requests.ts';
import { writeRgb } from './decode.ts';

/** The clip at the latents' own size, by the pack's linear map latent → RGB (weights per channel, then a bias). */
export function previewOf(
  { capabilities, preview: map }: Pick<PackManifest, 'capabilities' | 'preview'>,
  latents: Float32Array,
): Preview {
  const { channels, height, width } = capabilities.latent;
  const [count, pixels] = [capabilities.frames, height * width];
  const rgb = new Uint8Array(count * pixels * 3);
  const image = new Float32Array(pixels * 3);
  for (let frame = 0; frame < count; frame++) {
    for (const [colour, weights] of map.entries()) {
      const plane = image.subarray(colour * pixels, (colour + 1) * pixels).fill(weights[channels] ?? 0);
      for (let channel = 0; channel < channels; channel++) {
        const from = (frame * channels + channel) * pixels;
        for (let i = 0; i < pixels; i++) plane[i]! += weights[channel]! * latents[from + i]!;
      }
    }
    writeRgb(image, rgb, frame * pixels * 3);
  }
  return { count, width, height, rgb };
}
