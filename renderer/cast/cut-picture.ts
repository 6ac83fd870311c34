import type { SquareCrop } from './square-crop.ts';

/** Side of the stored picture, in pixels: several times what packs read, and small enough to keep. */
const STORED_SIDE = 768;

/** Draws the square of a picture onto a canvas of a given side. */
export function drawSquare(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
  { x, y, side }: SquareCrop,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.imageSmoothingQuality = 'high';
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, x, y, side, side, 0, 0, canvas.width, canvas.height);
}

/** The square of a picture as a PNG of its own, transparency kept. @throws when the browser cannot encode it */
export function cutPicture(image: HTMLImageElement, crop: SquareCrop): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(STORED_SIDE, Math.round(crop.side));
  canvas.height = canvas.width;
  drawSquare(canvas, image, crop);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture cannot be encoded')) : resolve(blob)),
      'image/png',
    );
  });
}
