import type { ExportSettings } from '../../preload/contract/exports.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import { drawFrameBoxes } from '../engine/frames/draw-boxes.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { readClip } from '../video/read-clip.ts';
import type { Captions } from './caption.ts';
import type { ShownTake } from './chosen-takes.ts';
import type { Clip } from './film-timeline.ts';
import { labelsIn } from './labels.ts';
import type { Typeface } from './typeface.ts';

export type SceneClip = {
  readonly take: ShownTake;
  /** The scene as it was rendered: its boxes are those in the frames. */
  readonly planned: Scene;
  /** The take's mp4. */
  readonly video: string;
};

export type ClipLook = Pick<ExportSettings, 'size' | 'boxes'> & {
  readonly typeface: Typeface;
  readonly captions: Captions | undefined;
};

/** A take's frames at the export's size, with boxes over and a caption under them where asked for. */
export function sceneClip(
  { take, planned, video }: SceneClip,
  { size, boxes, typeface, captions }: ClipLook,
  ffmpeg: Ffmpeg,
  signal: AbortSignal,
): Clip {
  async function* frames(): AsyncGenerator<Uint8Array, void> {
    const band = captions?.band(planned.description);
    let index = 0;
    for await (const picture of readClip(video, size, ffmpeg, signal)) {
      if (boxes) {
        const canvas = { rgb: picture, offset: 0, width: size, height: size };
        drawFrameBoxes(canvas, planned, { frame: index, count: take.frames }, labelsIn(typeface));
      }
      index += 1;
      yield band === undefined ? picture : stacked(picture, band);
    }
  }
  return { fps: take.fps, count: take.frames, frames };
}

function stacked(picture: Uint8Array, band: Uint8Array): Uint8Array {
  const framed = new Uint8Array(picture.length + band.length);
  framed.set(picture);
  framed.set(band, picture.length);
  return framed;
}
