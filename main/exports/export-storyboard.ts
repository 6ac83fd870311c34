import type { ExportSettings } from '../../preload/contract/exports.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import { drawFrameBoxes } from '../engine/frames/draw-boxes.ts';
import { nameFile, type NameSeries, namesOf } from '../files/free-name.ts';
import { writeWhole } from '../files/write-whole.ts';
import { encodeJpeg } from '../video/encode-jpeg.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { readClip } from '../video/read-clip.ts';
import type { Exported, ExportHooks } from './export-film.ts';
import type { ExportRecipe } from './export-recipe.ts';
import { labelsIn } from './labels.ts';
import { type Storyboard, type StoryboardScene, storyboardPdf } from './storyboard-pdf.ts';
import { captionTypeface } from './typeface.ts';

/** A scene's words, and what its picture is made of. */
export type ScenePage = Omit<StoryboardScene, 'picture'> & {
  readonly plan: Scene;
  /** The shown take's mp4. */
  readonly video: string | undefined;
};

/** All that a storyboard is made of, as data that a thread can be sent. */
export type StoryboardExport = {
  readonly settings: Pick<ExportSettings, 'size' | 'boxes'>;
  readonly words: Pick<Storyboard, 'title' | 'prompt' | 'count' | 'made'>;
  readonly scenes: readonly ScenePage[];
  readonly recipe: ExportRecipe;
  readonly target: string;
  /** Names of which the storyboard gets the first that is free. */
  readonly names: NameSeries;
  readonly ffmpeg: Ffmpeg;
};

const STAGE = 0x80;

/** The first frame of what is shown, or an empty stage with the planned boxes where nothing was rendered yet. */
async function picture(
  { settings: { size, boxes }, ffmpeg }: StoryboardExport,
  { plan, video }: ScenePage,
  signal: AbortSignal,
): Promise<Uint8Array> {
  signal.throwIfAborted();
  let rgb = new Uint8Array(size * size * 3).fill(STAGE);
  if (video !== undefined)
    for await (const frame of readClip(video, size, ffmpeg, signal)) {
      rgb = new Uint8Array(frame);
      break;
    }
  if (boxes || video === undefined)
    drawFrameBoxes(
      { rgb, offset: 0, width: size, height: size },
      plan,
      { frame: 0, count: 1 },
      labelsIn(await captionTypeface()),
    );
  return encodeJpeg(rgb, size, ffmpeg, signal);
}

/** Writes the storyboard. @returns where it is, and letters its font has not. @throws FileError, FfmpegError; the signal's reason */
export async function exportStoryboard(
  storyboard: StoryboardExport,
  { signal, onProgress }: ExportHooks,
): Promise<Exported> {
  const { words, recipe, target, names } = storyboard;
  const scenes = storyboard.scenes.map((page) => ({
    ...page,
    picture: () => picture(storyboard, page, signal),
  }));
  const { pdf, missing } = await storyboardPdf({ ...words, xmp: recipe.xmp, scenes }, (done) =>
    onProgress(done / scenes.length),
  );
  signal.throwIfAborted();
  const path = await writeWhole(target, pdf, { name: (temporary) => nameFile(temporary, namesOf(names)) });
  return { path, missing };
}
