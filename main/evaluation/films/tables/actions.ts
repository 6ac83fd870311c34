import { type DrawnAction, drawnAction } from '../../../../preload/contract/actions.ts';
import type { Capabilities, Vocabulary } from '../../../../preload/contract/pack.ts';
import { boxesOnFrames } from '../../../layouts/boxes-on-frames.ts';
import { sceneLayout } from '../../../layouts/scene-layout.ts';
import { readPrompts, takingTurns } from '../prompts/read-prompts.ts';
import type { Shot } from '../scenes/shot.ts';
import { frameOf, type View } from '../scenes/view.ts';
import { type AskedAction, followed, type Picture } from './action-phases.ts';
import type { PlanShot } from './skills.ts';
import type { Panel, Table, Trial, TrialResult } from './trial.ts';

/** From which correlation on frames do what was asked. */
const FOLLOWS = 0.7;
const PANELS = 8;

export type ActionParts = {
  readonly size: number;
  readonly seed: number;
  readonly capabilities: Pick<Capabilities, 'frames' | 'fps' | 'maxEntities'>;
  readonly vocabulary: Vocabulary;
};

const named = ({ entities }: Shot['scene'], thing: string) =>
  entities.findIndex(({ drawnAs, entity }) => (drawnAs ?? entity) === thing);

/** The same scene in which nobody does anything. */
const without = (shot: Shot): Shot => ({
  ...shot,
  scene: { ...shot.scene, entities: shot.scene.entities.map(({ action: _action, ...track }) => track) },
});

function askedOf({ scene }: Shot, index: number, { capabilities, vocabulary }: ActionParts): AskedAction {
  const path = boxesOnFrames(scene.entities[index]!.keyframes, capabilities.frames);
  const { slots } = sceneLayout(scene, capabilities, vocabulary);
  return { path, acted: slots.find(({ track }) => track === index)!.frames };
}

const picturesOf = ({ looks }: View): readonly Picture[] =>
  looks.frames.map((_, index) => ({ rgb: frameOf(looks, index), side: looks.side }));

function panelsOf(pictures: readonly Picture[]): readonly Panel[] {
  const step = Math.max(1, Math.floor(pictures.length / PANELS));
  return pictures.filter((_, index) => index % step === 0).map((picture) => ({ ...picture, boxes: [] }));
}

type Asked = { readonly prompt: string; readonly thing: string; readonly action: DrawnAction };

const MISSED: TrialResult = { scores: { actions: [0], planned: [0] }, good: false, panels: [] };

function trialOf({ prompt, thing, action }: Asked, shot: Shot | undefined, parts: ActionParts): Trial {
  const index = shot === undefined ? -1 : named(shot.scene, thing);
  const planned = drawnAction(shot?.scene.entities[index]?.action) === action;
  if (shot === undefined || !planned)
    return { says: `${prompt} (not planned so)`, shots: [], score: () => MISSED };
  const asked = askedOf(shot, index, parts);
  const score = ([acting, still]: readonly View[]): TrialResult => {
    const [frames, quiet] = [picturesOf(acting!), picturesOf(still!)];
    const follows = followed(asked, quiet[0]!, frames);
    const unasked = followed(asked, quiet[0]!, quiet);
    const right = Number(follows >= FOLLOWS);
    return {
      scores: {
        ...{ actions: [right], [action]: [right], planned: [1] },
        ...{ follows: [follows], 'without the action': [Number(unasked >= FOLLOWS)] },
      },
      good: right === 1,
      panels: panelsOf(frames),
    };
  };
  return {
    says: prompt,
    shots: [
      { ...shot, every: true },
      { ...without(shot), every: true },
    ],
    score,
  };
}

/** What things do inside their boxes, frame by frame, against the same scene in which they do nothing. */
export async function actionsTable(parts: ActionParts, plan: PlanShot): Promise<Table> {
  const all = await readPrompts('actions');
  const trials: Trial[] = [];
  for (const asked of takingTurns(all, ({ action }) => action, parts.seed).slice(0, parts.size))
    trials.push(trialOf(asked, await plan(asked.prompt), parts));
  return { name: 'actions', trials, leftOut: 0 };
}
