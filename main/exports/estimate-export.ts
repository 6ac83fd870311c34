import { stat } from 'node:fs/promises';
import { filmFrames } from '../../preload/contract/film-length.ts';
import type { ExportEstimate } from '../../preload/contract/exports.ts';
import { type FilmExport, filmLook } from './export-film.ts';
import type { SceneClip } from './scene-clip.ts';

type Settings = FilmExport['settings'];

/**
 * Bytes of a file for each byte of its takes, which are kept near lossless at 512 px: what is hard to keep there is hard to
 * keep here. Means over three takes of the starter pack (two full, one a draft); they differ by up to a fifth.
 */
const SHARE: Readonly<Record<Settings['format'], Readonly<Record<Settings['size'], number>>>> = {
  mp4: { 256: 0.15, 512: 0.47, 1024: 1.6 },
  webm: { 256: 0.08, 512: 0.18, 1024: 0.44 },
  gif: { 256: 1.5, 512: 5, 1024: 17.7 },
  png: { 256: 2.9, 512: 7.3, 1024: 20.6 },
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
