import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { measuredFrames } from '../../../engine/judge/planned-boxes.ts';
import type { Ffmpeg } from '../../../video/find-ffmpeg.ts';
import { EvaluationError } from '../evaluation-error.ts';
import { readPicture } from '../references/cutout.ts';
import type { Shot } from '../scenes/shot.ts';
import type { Looks } from '../scenes/view.ts';
import { truthId } from './truth-layouts.ts';

const pictureOf = (folder: string, scene: Shot['scene'], of: number) =>
  join(folder, `${truthId(scene, of)}.png`);

/** Looks whether every shot has its picture, before hours of work. @throws EvaluationError that says how many have none */
export async function requirePictures(folder: string, shots: readonly Shot[], of: number): Promise<void> {
  const paths = [...new Set(shots.map(({ scene }) => pictureOf(folder, scene, of)))];
  const missing: string[] = [];
  for (const path of paths) await access(path).catch(() => missing.push(path));
  if (missing.length > 0)
    throw new EvaluationError(
      `${missing.length} of ${paths.length} scenes have no picture in ${folder}: draw them from --layouts of the same sizes and seed`,
    );
}

/**
 * A shot's scene as it was drawn for real: `<id>.png`, the frames looked at one below the other.
 *
 * @throws EvaluationError when it is not there or no column of square frames
 */
export async function truthLooks(
  folder: string,
  { scene }: Shot,
  of: number,
  ffmpeg: Ffmpeg,
  signal: AbortSignal,
): Promise<Looks> {
  const path = pictureOf(folder, scene, of);
  const { width, height, rgba } = await readPicture(path, ffmpeg, signal);
  const frames = measuredFrames(of);
  if (height !== width * frames.length)
    throw new EvaluationError(`${path} is no column of ${frames.length} square frames`);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let c = 0; c < 3; c += 1) rgb[pixel * 3 + c] = rgba[pixel * 4 + c]!;
  return { rgb, count: frames.length, side: width, frames, of };
}
