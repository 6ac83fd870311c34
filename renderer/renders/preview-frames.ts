import type { JobProgress } from '../../preload/contract/takes.ts';

type Preview = NonNullable<JobProgress['preview']>;

/** Pixels of one small frame, as `ImageData` takes them. */
export type PreviewFrame = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
};

/** The small frames of a preview; nothing when its bytes are fewer than it claims. */
export function previewFrames({ count, width, height, rgb }: Preview): readonly PreviewFrame[] {
  const bytes = Uint8Array.from(atob(rgb), (letter) => letter.charCodeAt(0));
  const pixels = width * height;
  if (bytes.length < count * pixels * 3) return [];
  return Array.from({ length: count }, (_, frame) => {
    const rgba = new Uint8ClampedArray(pixels * 4).fill(255);
    for (let pixel = 0; pixel < pixels; pixel += 1) {
      const at = (frame * pixels + pixel) * 3;
      rgba.set(bytes.subarray(at, at + 3), pixel * 4);
    }
    return { width, height, rgba };
  });
}

/** Which of `count` frames shows at a time: forth and back, so that a short clip does not jump. */
export function swinging(count: number, milliseconds: number, fps: number): number {
  if (count < 2) return 0;
  const period = 2 * (count - 1);
  const at = Math.floor((milliseconds / 1000) * fps) % period;
  return at < count ? at : period - at;
}
