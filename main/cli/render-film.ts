import type { PackManifest } from '../../preload/contract/pack.ts';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import type { Engine, SceneFrames } from '../engine/client.ts';
import { drawBoxes } from '../engine/frames/draw-boxes.ts';
import { labelsIn } from '../exports/labels.ts';
import { captionTypeface } from '../exports/typeface.ts';
import type { SquarePicture } from '../pictures/read-picture.ts';
import type { FrameSink } from '../video/write-film.ts';
import { type AskedSettings, type FilmSettings, overruledScene } from './film-settings.ts';
import type { SceneProgress } from '../terminal/progress.ts';

export type FilmJob = {
  readonly plan: VideoPlan;
  readonly asked: AskedSettings;
  readonly settings: FilmSettings;
  readonly references: Readonly<Record<string, SquarePicture>>;
  readonly boxes: boolean;
  readonly manifest: PackManifest;
};

export type FilmHooks = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SceneProgress) => void;
  readonly onScene: (frames: SceneFrames, scene: number) => void;
};

/**
 * Renders a plan's scenes one after another and hands each one's frames to every sink as it is done, so that memory
 * holds one scene whatever the film's length.
 *
 * @throws what the engine or a sink throws; the signal's reason on abort
 */
export async function renderFilm(
  engine: Engine,
  { plan, asked, settings, references, boxes }: FilmJob,
  sinks: readonly FrameSink[],
  { signal, onProgress, onScene }: FilmHooks,
): Promise<void> {
  const { fps: _fps, scale: _scale, ...numbers } = settings;
  const label = boxes ? labelsIn(await captionTypeface()) : undefined;
  for (const [index, planned] of plan.scenes.entries()) {
    const scene = overruledScene(planned, asked);
    const place = { scene: index + 1, scenes: plan.scenes.length };
    const rendered = await engine.render(
      { scene, references, ...numbers },
      { signal, onProgress: (progress) => onProgress({ ...place, ...progress }) },
    );
    const frames = boxes ? drawBoxes(rendered, scene, label) : rendered.frames;
    for (const sink of sinks) await sink.write(frames);
    onScene(rendered, index + 1);
  }
}
