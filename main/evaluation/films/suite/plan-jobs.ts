import type { Capabilities, Vocabulary } from '../../../../preload/contract/pack.ts';
import { rulePlanner } from '../../../planner/rule-planner.ts';
import { PlannerError } from '../../../planner/planner.ts';
import type { Judge } from '../../../engine/judge/judge.ts';
import { type EvaluationSet, evaluationSet } from '../evaluation-layouts.ts';
import type { Skill } from '../prompts/read-prompts.ts';
import { randomChoice } from '../random-choice.ts';
import { type ShotSettings, shotOf } from '../scenes/shot.ts';
import { actionsTable } from '../tables/actions.ts';
import { identityTable } from '../tables/identity.ts';
import { layoutTable } from '../tables/layout.ts';
import { type Reference, referenceTable } from '../tables/reference.ts';
import { type PlanShot, skillTable } from '../tables/skills.ts';
import { mean, reshot, type Table, type Trial } from '../tables/trial.ts';
import { ABLATION_SETTINGS, ablationTrials } from './ablations.ts';
import type { Sizes } from './sizes.ts';
import type { Job } from './tally.ts';

export type JobParts = {
  readonly sizes: Sizes;
  readonly seed: number;
  readonly vocabulary: Vocabulary;
  readonly capabilities: Pick<Capabilities, 'frames' | 'fps' | 'maxEntities'>;
  readonly settings: ShotSettings;
  readonly judge: Judge;
  readonly references: readonly Reference[];
  readonly signal: AbortSignal;
};

/** Prompts → shots by the offline planner; the first scene of a plan is its shot. */
function offlineShots({ vocabulary, settings, seed, signal }: JobParts): PlanShot {
  return async (prompt) => {
    try {
      const { scenes } = await rulePlanner.plan(prompt, { vocabulary, signal });
      const noise = Math.floor(randomChoice('shot', seed, prompt).between(0, 2 ** 32));
      return scenes[0] && shotOf(scenes[0], settings, noise);
    } catch (error) {
      if (error instanceof PlannerError) return undefined;
      throw error;
    }
  };
}

const EACH_WAY = 4;

async function skillTables(parts: JobParts): Promise<readonly Table[]> {
  const { sizes, seed, judge } = parts;
  const plan = offlineShots(parts);
  const table = (skill: Skill, size: number) => skillTable(skill, { size, seed, labels: judge.labels }, plan);
  return [
    await table('object', sizes.object),
    await table('count', sizes.count),
    await table('spatial', sizes.spatial),
    await table('scale', sizes.scale),
    await table('direction', sizes.direction * EACH_WAY),
    await actionsTable({ ...parts, size: sizes.actions }, plan),
  ];
}

function layoutSet(
  { vocabulary, judge, capabilities: { maxEntities }, seed }: JobParts,
  singles: number,
  groups: number,
): EvaluationSet {
  const entities = vocabulary.entities.filter(({ name }) => judge.labels.includes(name));
  if (entities.length === 0) return { singles: [], groups: [] };
  return evaluationSet({ entities, places: vocabulary.places }, { singles, groups, maxEntities }, seed);
}

/** Tables of given layouts: boxes, groups, pictures. */
function givenTables(parts: JobParts): readonly Table[] {
  const { sizes, settings, seed, judge, references, vocabulary } = parts;
  const set = layoutSet(parts, sizes.scenes, sizes.groups);
  return [
    layoutTable(
      set.singles.map((scene) => shotOf(scene, settings, seed)),
      judge.labels,
    ),
    identityTable(set.groups.map((scenes) => scenes.map((scene) => shotOf(scene, settings, seed)))),
    referenceTable({
      references,
      measured: sizes.references,
      vocabulary,
      settings,
      seed,
      judge,
    }),
  ];
}

const SCENES_A_GROUP = 8;

async function ablationJobs(parts: JobParts): Promise<readonly Job[]> {
  const { sizes, settings, seed, judge } = parts;
  if (sizes.ablations === 0) return [];
  const options = { size: sizes.ablations, seed, labels: judge.labels };
  const moving = await skillTable('direction', options, offlineShots(parts));
  const { groups } = layoutSet(parts, 0, Math.ceil(sizes.ablations / SCENES_A_GROUP));
  const identity = identityTable(
    groups.map((scenes) => scenes.map((scene) => shotOf(scene, settings, seed))),
  );
  const base = { moving: moving.trials, groups: identity.trials };
  return ABLATION_SETTINGS.map((setting) => ({
    group: 'ablations',
    name: setting.setting,
    ablation: setting.ablation,
    trials: ablationTrials(setting, base, judge.labels),
    leftOut: 0,
  }));
}

/** The first trials of a table, about so many scenes. */
function aboutScenes(trials: readonly Trial[], scenes: number): readonly Trial[] {
  const each = Math.max(1, Math.round(mean(trials.map(({ shots }) => shots.length))));
  return trials.slice(0, Math.ceil(scenes / each));
}

const gateShut = (trials: readonly Trial[]) => reshot(trials, (shot) => ({ ...shot, strength: 0 }));

/** All that is to be rendered and measured: the tables, some of each with the gate at 0, and the ablations. */
export async function planJobs(parts: JobParts): Promise<readonly Job[]> {
  const tables = [...(await skillTables(parts)), ...givenTables(parts)].filter(
    ({ trials }) => trials.length > 0,
  );
  const { gateZero } = parts.sizes;
  return [
    ...tables.map((table): Job => ({ ...table, group: 'tables' })),
    ...tables
      .map((table): Job => ({
        ...table,
        group: 'gateZero',
        // Actions are compared with the same scene without them, whatever the gate.
        trials: table.name === 'actions' ? [] : gateShut(aboutScenes(table.trials, gateZero)),
      }))
      .filter(({ trials }) => trials.length > 0),
    ...(await ablationJobs(parts)),
  ];
}
