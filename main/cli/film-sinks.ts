import type { Names } from '../files/free-name.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { markXmp, type Recipe, recipeComment } from '../video/recipe.ts';
import { openFrames } from '../video/write-frames.ts';
import { type FrameSink, openFilm } from '../video/write-film.ts';

export type FilmOutputs = {
  readonly target: string;
  /** Names of which the film gets the first that is free; without them it replaces `target`. */
  readonly names?: Names | undefined;
  /** A folder for a PNG per frame; undefined for none. */
  readonly frames: string | undefined;
  /** Side of the square frames, in pixels. */
  readonly side: number;
  readonly scale: number;
  readonly recipe: Recipe;
};

/**
 * Opens the film and, if asked for, the folder of frames; both unfinished until `finish`.
 *
 * @throws FileError when either cannot be written; neither is then left behind
 */
export async function openSinks(
  outputs: FilmOutputs,
  ffmpeg: Ffmpeg,
  signal: AbortSignal,
): Promise<readonly FrameSink[]> {
  const { target, names, frames, side, scale, recipe } = outputs;
  const comment = recipeComment(recipe);
  const film = await openFilm(
    {
      target,
      names,
      shape: { width: side, height: side, fps: recipe.fps, scale },
      comment,
      xmp: markXmp(recipe.tool, JSON.stringify(recipe)),
    },
    ffmpeg,
    signal,
  );
  if (frames === undefined) return [film];
  try {
    return [
      film,
      await openFrames(frames, { width: side, height: side, xmp: markXmp(recipe.tool, comment) }),
    ];
  } catch (error) {
    film.discard();
    throw error;
  }
}
