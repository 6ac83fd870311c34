import type { ExportSettings } from '../../preload/contract/exports.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import { drawFrameBoxes } from '../engine/frames/draw-boxes.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { readClip } from '../video/read-clip.ts';
import { writeCaption } from './caption.ts';
import type { ShownTake } from './chosen-takes.ts';
import type { Clip } from './film-timeline.ts';

export type SceneClip = {
  readonly take: ShownTake;
  /** The scene as it was rendered: its boxes are those in the frames. */
  readonly planned: Scene;
  /** The take's mp4. */
  readonly video: string;
};

export type ClipLook = Pick<ExportSettings, 'size' | 'boxes' | 'captions'> & {
  /** Height of the band for captions, 0 without. */
  readonly band: number;
};

/** A take's frames at the export's size, with boxes over and a caption under them where asked for. */
export function sceneClip(
  { take, planned, video }: SceneClip,
  { size, boxes, captions, band }: ClipLook,
  ffmpeg: Ffmpeg,
  signal: AbortSignal,
): Clip {
  const height = size + band;
  async function* frames(): AsyncGenerator<Uint8Array, void> {
    let index = 0;
    for await (const picture of readClip(video, size, ffmpeg, signal)) {
      if (boxes) {
        const canvas = { rgb: picture, offset: 0, width: size, height: size };
        drawFrameBoxes(canvas, planned, { frame: index, count: take.frames });
      }
      index += 1;
      if (band === 0) {
        yield picture;
        continue;
      }
      const framed = new Uint8Array(size * height * 3);
      framed.set(picture);
      const canvas = { rgb: framed, offset: 0, width: size, height };
      writeCaption(canvas, captions ? planned.description : '', size);
      yield framed;
    }
  }
  return { fps: take.fps, count: take.frames, frames };
}
