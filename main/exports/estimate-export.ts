import { stat } from 'node:fs/promises';
import { filmFrames } from '../../preload/contract/film-length.ts';
import type { ExportEstimate } from '../../preload/contract/exports.ts';
import { type FilmExport, filmLook } from './export-film.ts';
import type { SceneClip } from './scene-clip.ts';

type Settings = FilmExport['settings'];

/**
 * Bytes of a file for each byte of its takes, which are kept near lossless at 512 px: what is hard to keep there is hard to
 * keep here. Measured on takes of the starter pack.
 */
const SHARE: Readonly<Record<Settings['format'], Readonly<Record<Settings['size'], number>>>> = {
  mp4: { 256: 0.25, 512: 0.5, 1024: 1 },
  webm: { 256: 0.25, 512: 0.5, 1024: 1 },
  gif: { 256: 3, 512: 10, 1024: 30 },
  png: { 256: 6, 512: 15, 1024: 40 },
};

/** What an export will be. Sizes and length are exact, bytes are about right. @throws what the system throws */
export async function estimateExport(
  settings: Settings,
  clips: readonly SceneClip[],
): Promise<ExportEstimate> {
  const { shape } = await filmLook(settings, clips);
  const paces = clips.map(({ take }) => ({ count: take.frames, fps: take.fps }));
  const frames = filmFrames(paces, { ...settings, fps: shape.fps });
  const sizes = await Promise.all(clips.map(({ video }) => stat(video)));
  const taken = sizes.reduce((sum, { size }) => sum + size, 0);
  const drawn = paces.reduce((sum, { count }) => sum + count, 0);
  // Frames that are repeated cost next to nothing but in single pictures; frames that are left out cost nothing.
  const kept = settings.format === 'png' ? frames / drawn : Math.min(1, frames / drawn);
  return {
    width: shape.width,
    height: shape.height,
    frames,
    seconds: frames / shape.fps,
    bytes: Math.round(taken * SHARE[settings.format][settings.size] * kept),
  };
}
