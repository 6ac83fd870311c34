import { rm } from 'node:fs/promises';
import type { MediaId } from '../../preload/contract/ids.ts';
import { PLAN_SCHEMA_VERSION } from '../../preload/contract/plan.ts';
import { STUDIO } from '../services/studio-version.ts';
import type { SceneFrames } from '../engine/client.ts';
import type { Project } from '../projects/project.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { encodePngAsync } from '../video/png.ts';
import { markXmp, type Recipe, recipeComment } from '../video/recipe.ts';
import { openFilm } from '../video/write-film.ts';
import type { PlannedTake } from './take-settings.ts';

/** Takes are kept at about this size: at 256 px, yuv420p would leave 128 px of colour to export from. */
const SIDE = 512;
/** Near lossless, since exports are made from it. */
const CRF = 10;

function recipeOf(project: Project, { scene, settings, references }: PlannedTake, pack: string, fps: number) {
  const { prompt, planner } = project.document();
  const { filmSeed, seed: _seed, ...numbers } = settings;
  return {
    tool: STUDIO,
    pack,
    plan: {
      schemaVersion: PLAN_SCHEMA_VERSION,
      prompt,
      planner: planner ?? { name: 'by hand', version: '1' },
      scenes: [scene],
      notes: [],
    },
    seed: filmSeed,
    ...numbers,
    fps,
    references: references.map(({ name }) => name),
  } satisfies Recipe;
}

export type TakeFiles = { readonly poster: MediaId; readonly video: MediaId };

/**
 * Puts a render's frames into the project's media: an mp4 and its first frame as PNG, both with the AI mark and recipe.
 * Equal frames give equal files.
 *
 * @param workFile where the mp4 is put together
 * @throws FileError, FfmpegError, ProjectError; the signal's reason
 */
export async function writeTake(
  project: Project,
  planned: PlannedTake,
  rendered: SceneFrames,
  {
    fps,
    ffmpeg,
    workFile,
    signal,
  }: {
    readonly fps: number;
    readonly ffmpeg: Ffmpeg;
    readonly workFile: string;
    readonly signal: AbortSignal;
  },
): Promise<TakeFiles> {
  const { frames, width, height } = rendered;
  const recipe = recipeOf(project, planned, rendered.receipt.pack, fps);
  const comment = recipeComment(recipe);
  const scale = Math.max(1, Math.round(SIDE / width));
  const shape = { width, height, fps, scale, crf: CRF, preset: 'veryfast' as const };
  const xmp = markXmp(STUDIO, JSON.stringify(recipe));
  const film = await openFilm({ target: workFile, shape, comment, xmp }, ffmpeg, signal);
  try {
    await film.write(frames);
    await film.finish();
  } finally {
    film.discard();
  }
  const first = frames.subarray(0, width * height * 3);
  const poster = await project.media.add(
    await encodePngAsync(first, width, height, markXmp(STUDIO, comment)),
    'png',
  );
  const video = await project.media.addFile(workFile, 'mp4');
  await rm(workFile, { force: true });
  return { poster, video };
}
