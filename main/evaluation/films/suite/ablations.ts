import { normalizedBox } from '../../../../preload/contract/geometry.ts';
import type { Shot } from '../scenes/shot.ts';
import { keptBoxes } from '../tables/layout.ts';
import { reshot, type Trial } from '../tables/trial.ts';

export const ABLATIONS = ['grounding', 'layout', 'strength', 'alpha', 'sampler'] as const;
export type Ablation = (typeof ABLATIONS)[number];

export type AblationSetting = {
  readonly ablation: Ablation;
  readonly setting: string;
  readonly change: (shot: Shot) => Shot;
};

const POINT_SIDE = 0.4;
const ALPHAS = [0, 0.25, 0.5, 0.75, 1];
const STRENGTHS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];
const STEPS = [2, 4, 8, 16];

/** Boxes that say where a thing's centre is and nothing of its size: all of one side. */
function centrePoints(shot: Shot): Shot {
  const half = POINT_SIDE / 2;
  const entities = shot.scene.entities.map((track) => ({
    ...track,
    keyframes: track.keyframes.map(([x0, y0, x1, y1]) => {
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      return normalizedBox(x - half, y - half, x + half, y + half);
    }),
  }));
  return { ...shot, scene: { ...shot.scene, entities } };
}

const setting = (ablation: Ablation, name: string, change: AblationSetting['change']): AblationSetting => ({
  ablation,
  setting: name,
  change,
});

/** Every way in which the ablation's scenes are rendered. */
export const ABLATION_SETTINGS: readonly AblationSetting[] = [
  setting('grounding', 'text and image', (shot) => ({ ...shot, grounding: 'both' })),
  setting('grounding', 'text alone', (shot) => ({ ...shot, grounding: 'text' })),
  setting('grounding', 'image alone', (shot) => ({ ...shot, grounding: 'image' })),
  setting('layout', 'boxes', (shot) => shot),
  setting('layout', 'centre points', centrePoints),
  setting('layout', 'the place alone', (shot) => ({ ...shot, scene: { ...shot.scene, entities: [] } })),
  setting('layout', 'none (backbone alone)', (shot) => ({ ...shot, strength: 0 })),
  ...STRENGTHS.map((strength) => setting('strength', `β ${strength}`, (shot) => ({ ...shot, strength }))),
  ...ALPHAS.map((alpha) => setting('alpha', `α ${alpha}`, (shot) => ({ ...shot, alpha }))),
  ...(['ddim', 'dpm-solver++'] as const).flatMap((sampler) =>
    STEPS.map((steps) =>
      setting('sampler', `${sampler}, ${steps} steps`, (shot) => ({ ...shot, sampler, steps })),
    ),
  ),
];

/** A trial that also scores how the planned boxes were kept; the plan stays the one to keep, whatever is rendered. */
function withBoxes(trial: Trial, labels: readonly string[]): Trial {
  const [planned] = trial.shots;
  if (planned === undefined) return trial;
  const score: Trial['score'] = async (views, least) => {
    const result = await trial.score(views, least);
    const { direction = [] } = result.scores;
    const { seen, iou } = keptBoxes(planned.scene, views[0]!, labels, least);
    return { ...result, scores: { object: seen, iou, direction } };
  };
  return { ...trial, score };
}

/** A setting's trials: moving things, and groups for identity where there are boxes to look into. */
export function ablationTrials(
  { ablation, change }: AblationSetting,
  base: { readonly moving: readonly Trial[]; readonly groups: readonly Trial[] },
  labels: readonly string[],
): readonly Trial[] {
  const moving = base.moving.map((trial) => withBoxes(trial, labels));
  return reshot(ablation === 'layout' ? moving : [...moving, ...base.groups], change);
}
