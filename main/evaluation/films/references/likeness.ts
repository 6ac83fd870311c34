const WINDOW = 8;
/** SSIM's constants for 8-bit pictures (Wang et al., 2004). */
const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/** Peak signal-to-noise ratio in dB of two RGB frames over some pixels; at most 99. NaN over none. */
export function psnr(a: Uint8Array, b: Uint8Array, pixels: readonly number[]): number {
  let sum = 0;
  for (const pixel of pixels)
    for (let c = 0; c < 3; c += 1) sum += (a[pixel * 3 + c]! - b[pixel * 3 + c]!) ** 2;
  const error = sum / (pixels.length * 3);
  return Math.min(99, 10 * Math.log10(255 ** 2 / error));
}

/** Rec. 601 luma. */
const luma = (rgb: Uint8Array, pixel: number) =>
  0.299 * rgb[pixel * 3]! + 0.587 * rgb[pixel * 3 + 1]! + 0.114 * rgb[pixel * 3 + 2]!;

function windowSsim(a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const [ma, mb] = [mean(a), mean(b)];
  const va = mean(a.map((value) => (value - ma) ** 2));
  const vb = mean(b.map((value) => (value - mb) ** 2));
  const both = mean(a.map((value, i) => (value - ma) * (b[i]! - mb)));
  return ((2 * ma * mb + C1) * (2 * both + C2)) / ((ma ** 2 + mb ** 2 + C1) * (va + vb + C2));
}

/** Mean structural similarity of two frames' luma over the 8 × 8 windows that some pixels fill by half; NaN without any. */
export function ssim(a: Uint8Array, b: Uint8Array, side: number, pixels: readonly number[]): number {
  const windows = Map.groupBy(pixels, (pixel) => {
    const [x, y] = [pixel % side, Math.floor(pixel / side)];
    return Math.floor(y / WINDOW) * side + Math.floor(x / WINDOW);
  });
  const values: number[] = [];
  for (const [corner, members] of windows) {
    if (members.length < WINDOW ** 2 / 2) continue;
    const start = Math.floor(corner / side) * WINDOW * side + (corner % side) * WINDOW;
    const all: number[] = [];
    for (let y = 0; y < WINDOW; y += 1)
      for (let x = 0; x < WINDOW; x += 1)
        if ((corner % side) * WINDOW + x < side) all.push(start + y * side + x);
    const within = all.filter((pixel) => pixel < side * side);
    values.push(
      windowSsim(
        within.map((pixel) => luma(a, pixel)),
        within.map((pixel) => luma(b, pixel)),
      ),
    );
  }
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
