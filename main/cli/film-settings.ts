import { randomInt } from 'node:crypto';
import { FINE, type PackManifest } from '../../preload/contract/pack.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import type { SceneRequest } from '../engine/client.ts';
import { numberOption, type OptionValues } from '../terminal/command-line.ts';
import type { FILM_OPTIONS } from './film-options.ts';

const SEEDS = 2 ** 32;
/** `--alpha model`: the language model chooses how strongly each layout steers. */
export const BY_MODEL = 'model';

/** What the user asked for; undefined is "as the pack or the scene says". */
export type AskedSettings = {
  readonly seed: number | undefined;
  readonly steps: number | undefined;
  readonly guidance: number | undefined;
  readonly strength: number | undefined;
  readonly alpha: number | undefined;
  readonly fps: number | undefined;
  readonly scale: number;
  readonly draft: boolean;
};

/** How a film is rendered, all decided. */
export type FilmSettings = Omit<SceneRequest, 'scene' | 'references'> & {
  readonly fps: number;
  readonly scale: number;
};

/** Reads the numbers of the command line. @throws UsageError on the first one that is out of range */
export function askedSettings(values: OptionValues<typeof FILM_OPTIONS>): AskedSettings {
  return {
    seed: numberOption('seed', values.seed, { min: 0, max: SEEDS - 1, whole: true }),
    steps: numberOption('steps', values.steps, { min: 1, max: 1000, whole: true }),
    guidance: numberOption('guidance', values.guidance, { min: 0, max: 30 }),
    strength: numberOption('strength', values.strength, { min: 0, max: 2 }),
    alpha: values.alpha === BY_MODEL ? undefined : numberOption('alpha', values.alpha, { min: 0, max: 1 }),
    fps: numberOption('fps', values.fps, { min: 1, max: 120 }),
    scale: numberOption('scale', values.scale, { min: 1, max: 8, whole: true }) ?? 2,
    draft: values.draft ?? false,
  };
}

/** Fills in what the user left open: the pack's recommendations, and a new seed. A film no larger than the pack's own frames needs no finer ones. */
export function filmSettings(
  asked: AskedSettings,
  { recommended, capabilities }: Pick<PackManifest, 'recommended' | 'capabilities'>,
): FilmSettings {
  return {
    seed: asked.seed ?? randomInt(SEEDS),
    steps: asked.steps ?? (asked.draft ? recommended.draftSteps : recommended.steps),
    guidance: asked.guidance ?? recommended.guidance,
    strength: asked.strength ?? recommended.strength,
    alpha: asked.alpha ?? recommended.alpha,
    sampler: recommended.sampler,
    fine: !asked.draft && asked.scale >= FINE,
    fps: asked.fps ?? capabilities.fps,
    scale: asked.scale,
  };
}

/** The scene without its own seed, strength and alpha where the command line names them: what is typed last wins. */
export function overruledScene(scene: Scene, asked: AskedSettings): Scene {
  const { seed, strength, alpha, ...rest } = scene;
  return {
    ...rest,
    ...(seed === undefined || asked.seed !== undefined ? {} : { seed }),
    ...(strength === undefined || asked.strength !== undefined ? {} : { strength }),
    ...(alpha === undefined || asked.alpha !== undefined ? {} : { alpha }),
  };
}
