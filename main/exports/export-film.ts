import { rm } from 'node:fs/promises';
import { assertNever } from '../../preload/contract/assert-never.ts';
import type { ExportSettings } from '../../preload/contract/exports.ts';
import { filmFrames } from '../../preload/contract/film-length.ts';
import type { FrameSink } from '../video/encoder.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { GIF_FASTEST } from '../video/gif-arguments.ts';
import { type NameSeries, namesOf } from '../files/free-name.ts';
import { settleTemporary, temporaryBeside } from '../files/temporary-file.ts';
import { openFilm } from '../video/write-film.ts';
import { openFrames } from '../video/write-frames.ts';
import { openGif, openPalette } from '../video/write-gif.ts';
import { openWebm } from '../video/write-webm.ts';
import { captionsFor } from './caption.ts';
import type { ExportRecipe } from './export-recipe.ts';
import { filmTimeline } from './film-timeline.ts';
import { type SceneClip, sceneClip } from './scene-clip.ts';
import { captionTypeface } from './typeface.ts';

/** All that a film is made of, as data that a thread can be sent. */
export type FilmExport = {
  readonly settings: ExportSettings & { readonly format: FilmFormat };
  readonly scenes: readonly SceneClip[];
  readonly recipe: ExportRecipe;
  readonly target: string;
  /** Names of which the film gets the first that is free. */
  readonly names: NameSeries;
  readonly ffmpeg: Ffmpeg;
};

type FilmFormat = Exclude<ExportSettings['format'], 'pdf'>;

/** A finished export: its path, and letters its font has not. */
export type Exported = { readonly path: string; readonly missing: readonly string[] };

export type ExportHooks = {
  readonly signal: AbortSignal;
  /** 0..1. */
  readonly onProgress: (share: number) => void;
};

type Shape = { readonly width: number; readonly height: number; readonly fps: number };

async function openSink(
  { settings, recipe, target, names: series, ffmpeg }: FilmExport,
  shape: Shape,
  palette: string,
  signal: AbortSignal,
): Promise<FrameSink> {
  const { comment, xmp, shortXmp } = recipe;
  const names = namesOf(series);
  switch (settings.format) {
    case 'mp4':
      return openFilm({ target, names, shape: { ...shape, scale: 1 }, comment, xmp }, ffmpeg, signal);
    case 'webm':
      return openWebm({ target, names, shape, comment }, ffmpeg, signal);
    case 'gif':
      return openGif({ target, names, palette, shape, xmp }, ffmpeg, signal);
    case 'png':
      return openFrames(target, { ...shape, xmp: shortXmp, names });
    default:
      return assertNever(settings.format);
  }
}

/** The film's size and pace, and what is written under its pictures. */
export async function filmLook(settings: FilmExport['settings'], scenes: readonly SceneClip[]) {
  const fps = settings.format === 'gif' ? Math.min(settings.fps, GIF_FASTEST) : settings.fps;
  const texts = scenes.map(({ planned }) => planned.description);
  const typeface = await captionTypeface();
  const captions = settings.captions ? captionsFor(texts, settings.size, typeface) : undefined;
  const shape: Shape = { width: settings.size, height: settings.size + (captions?.height ?? 0), fps };
  return { shape, captions, typeface };
}

/** Sends every frame of the film to a sink that then gets its final name, or none. Returns the name. */
async function pour(
  frames: AsyncGenerator<Uint8Array, void>,
  sink: FrameSink,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (written: number) => void },
): Promise<string> {
  try {
    let written = 0;
    for await (const frame of frames) {
      signal.throwIfAborted();
      await sink.write(frame);
      written += 1;
      onProgress(written);
    }
    signal.throwIfAborted();
    return await sink.finish();
  } finally {
    sink.discard();
  }
}

/**
 * Writes a film or a folder of pictures: takes decoded, scaled, joined and encoded again, frame by frame.
 *
 * @returns where it is, and letters of its captions that their font has not
 * @throws FileError, FfmpegError; the signal's reason, and then nothing is left behind
 */
export async function exportFilm(film: FilmExport, { signal, onProgress }: ExportHooks): Promise<Exported> {
  const { settings, scenes, target, ffmpeg } = film;
  const isGif = settings.format === 'gif';
  const { shape, captions, typeface } = await filmLook(settings, scenes);
  const { fps } = shape;
  const look = { size: settings.size, boxes: settings.boxes, typeface, captions };
  const clips = scenes.map((scene) => sceneClip(scene, look, ffmpeg, signal));
  const picture = settings.size * settings.size * 3;
  const timing = { fps, transition: settings.transition };
  const passes = isGif ? 2 : 1;
  const total = filmFrames(clips, timing) * passes;
  const palette = temporaryBeside(target);
  try {
    if (isGif)
      await pour(filmTimeline(clips, timing, picture), await openPalette(palette, shape, ffmpeg, signal), {
        signal,
        onProgress: (written) => onProgress(written / total),
      });
    const before = total - total / passes;
    const path = await pour(
      filmTimeline(clips, timing, picture),
      await openSink(film, shape, palette, signal),
      {
        signal,
        onProgress: (written) => onProgress((before + written) / total),
      },
    );
    return { path, missing: captions?.missing ?? [] };
  } finally {
    await rm(palette, { force: true });
    settleTemporary(palette);
  }
}
