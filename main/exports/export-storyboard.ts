import type { StudioDocument } from '../../preload/contract/document.ts';
import type { ExportSettings } from '../../preload/contract/exports.ts';
import { planScene } from '../../preload/contract/document-plan.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import { drawFrameBoxes } from '../engine/frames/draw-boxes.ts';
import type { Project } from '../projects/project.ts';
import { plannedScene } from '../renders/take-repository.ts';
import { encodeJpeg } from '../video/encode-jpeg.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { readClip } from '../video/read-clip.ts';
import { nameFile, type Names } from '../files/free-name.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { ExportScene } from './chosen-takes.ts';
import type { Exported, ExportHooks } from './export-film.ts';
import type { ExportRecipe } from './export-recipe.ts';
import { labelsIn } from './labels.ts';
import { type StoryboardScene, storyboardPdf } from './storyboard-pdf.ts';
import type { StoryboardWords } from './storyboard-words.ts';
import { captionTypeface } from './typeface.ts';

export type StoryboardExport = {
  readonly project: Project;
  readonly document: StudioDocument;
  readonly settings: ExportSettings;
  readonly scenes: readonly ExportScene[];
  readonly recipe: ExportRecipe;
  readonly target: string;
  /** Names of which the storyboard gets the first that is free. */
  readonly names: Names;
  readonly ffmpeg: Ffmpeg;
  readonly words: StoryboardWords;
};

const STAGE = 0x80;

/** The first frame of what is shown, or an empty stage with the planned boxes where nothing was rendered yet. */
async function picture(
  { project, settings, ffmpeg }: StoryboardExport,
  { take }: ExportScene,
  plan: Scene,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { size } = settings;
  let rgb = new Uint8Array(size * size * 3).fill(STAGE);
  if (take !== undefined)
    for await (const frame of readClip(project.media.path(take.video), size, ffmpeg, signal)) {
      rgb = new Uint8Array(frame);
      break;
    }
  if (settings.boxes || take === undefined)
    drawFrameBoxes(
      { rgb, offset: 0, width: size, height: size },
      plan,
      { frame: 0, count: 1 },
      labelsIn(await captionTypeface()),
    );
  return encodeJpeg(rgb, size, ffmpeg, signal);
}

async function storyboardScene(
  storyboard: StoryboardExport,
  each: ExportScene,
  signal: AbortSignal,
): Promise<StoryboardScene> {
  const { project, document, words } = storyboard;
  const { scene, take, number } = each;
  const rendered = take && (await plannedScene(project.database, take.id));
  const plan = rendered ?? planScene(document, scene);
  return {
    heading: words.scene(number),
    description: scene.description,
    place: words.place(document.cast[scene.place]?.name ?? ''),
    cast: words.cast(scene.tracks.map((track) => document.cast[track.cast]?.name ?? '')),
    notes: scene.notes === undefined ? '' : words.notes(scene.notes),
    settings: take === undefined ? words.unrendered(scene.seed) : words.take(take),
    picture: () => {
      signal.throwIfAborted();
      return picture(storyboard, each, plan, signal);
    },
  };
}

/** Writes the storyboard. @returns where it is, and letters its font has not. @throws FileError, FfmpegError; the signal's reason */
export async function exportStoryboard(
  storyboard: StoryboardExport,
  { signal, onProgress }: ExportHooks,
): Promise<Exported> {
  const { document, recipe, target, names, words } = storyboard;
  const count = storyboard.scenes.length;
  const scenes: StoryboardScene[] = [];
  for (const each of storyboard.scenes) scenes.push(await storyboardScene(storyboard, each, signal));
  const { title, prompt } = document;
  const { pdf, missing } = await storyboardPdf(
    { title, prompt, count: words.storyboard(count), made: words.made, xmp: recipe.xmp, scenes },
    (done) => onProgress(done / count),
  );
  signal.throwIfAborted();
  const path = await writeWhole(target, pdf, { name: (temporary) => nameFile(temporary, names) });
  return { path, missing };
}
