import { judgedName, type Sighting, whatIsThere, whereIs } from '../../../engine/judge/answers.ts';
import { plannedBoxes } from '../../../engine/judge/planned-boxes.ts';
import { readPrompts, type Skill, takingTurns } from '../prompts/read-prompts.ts';
import type { Shot } from '../scenes/shot.ts';
import type { View } from '../scenes/view.ts';
import { viewPanels } from './panels.ts';
import { anyPair, compares, liesTo, moved } from './relations.ts';
import { mean, type Table, type Trial } from './trial.ts';

/** A prompt planned as a shot; undefined when the planner has no plan for it. */
export type PlanShot = (prompt: string) => Promise<Shot | undefined>;

/** A prompt and what it asks for. */
type Asked = {
  readonly prompt: string;
  /** The things it names. */
  readonly names: readonly string[];
  /** Which part of the skill it is about; parts are scored on their own too. */
  readonly part: string;
  /** Whether it came out as asked: on every frame looked at, or once for all of them. */
  readonly right: (frames: readonly Sightings[]) => readonly boolean[];
};

/** What was found in one frame, surest first. */
type Sightings = readonly Sighting[];

const find = (name: string, seen: Sightings) => seen.find((sighting) => sighting.name === name);

/** VPEval's skills, judged on every frame looked at, and ActionBench's direction, judged from the first to the last. */
const SKILLS: Readonly<Record<Skill, () => Promise<readonly Asked[]>>> = {
  object: async () =>
    (await readPrompts('object')).map(({ prompt, thing }) => ({
      ...{ prompt, names: [thing], part: 'object' },
      right: (frames) => frames.map((frame) => find(thing, frame) !== undefined),
    })),
  count: async () =>
    (await readPrompts('count')).map(({ prompt, thing, count }) => ({
      ...{ prompt, names: [thing], part: `count of ${count}` },
      right: (frames) => frames.map((seen) => seen.filter(({ name }) => name === thing).length === count),
    })),
  spatial: async () =>
    (await readPrompts('spatial')).map(({ prompt, thing, relation, other }) => ({
      ...{ prompt, names: [thing, other], part: relation },
      right: (frames) =>
        frames.map((seen) => anyPair(seen, [thing, other], (a, b) => liesTo(relation, a, b))),
    })),
  scale: async () =>
    (await readPrompts('scale')).map(({ prompt, thing, relation, other }) => ({
      ...{ prompt, names: [thing, other], part: relation },
      right: (frames) =>
        frames.map((seen) => anyPair(seen, [thing, other], (a, b) => compares(relation, a, b))),
    })),
  direction: async () =>
    (await readPrompts('direction')).map(({ prompt, thing, direction }) => ({
      ...{ prompt, names: [thing], part: direction },
      right: (frames) => {
        const found = frames.flatMap((frame) => find(thing, frame) ?? []);
        const [first, last] = [found[0], found.at(-1)];
        return [first !== undefined && last !== undefined && moved(direction, first.box, last.box)];
      },
    })),
};

/** What a judge would see if every thing stood exactly in its planned box: the plan, judged by itself. */
function asPlanned({ scene }: Shot, { looks }: View, labels: readonly string[]): readonly Sightings[] {
  const names = scene.entities.map(({ drawnAs, entity }) => judgedName(drawnAs ?? entity, labels));
  return plannedBoxes(scene, looks).map((boxes) =>
    boxes.flatMap((box, index) => {
      const name = names[index];
      return box === undefined || name === undefined ? [] : [{ name, score: 1, box }];
    }),
  );
}

/** A frame's values, or one miss where there is no frame. */
const valuesOf = (right: readonly boolean[]) => (right.length > 0 ? right.map(Number) : [0]);

function trialOf(skill: Skill, { prompt, names, part, right }: Asked, shot: Shot | undefined): Trial {
  return {
    says: prompt,
    shots: shot === undefined ? [] : [shot],
    score: ([view], least) => {
      const frames = view?.frames ?? [];
      const values = valuesOf(right(frames.map(({ seen }) => whereIs(names, seen, least))));
      const strict = valuesOf(right(frames.map(({ seen }) => whatIsThere(seen))));
      const planned =
        shot === undefined || view === undefined ? [false] : right(asPlanned(shot, view, names));
      const parts = part === skill ? {} : { [part]: values };
      const scores = { [skill]: values, strict, planned: planned.map(Number), ...parts };
      const panels = view === undefined ? [] : viewPanels(view, { names, least });
      return { scores, good: mean(values) > 0.5, panels };
    },
  };
}

/** A skill's table: its first `size` prompts of those whose things the judge knows by name, each planned. */
export async function skillTable(
  skill: Skill,
  {
    size,
    seed,
    labels,
  }: { readonly size: number; readonly seed: number; readonly labels: readonly string[] },
  plan: PlanShot,
): Promise<Table> {
  const all = await SKILLS[skill]();
  const known = all.filter(({ names }) => names.every((name) => labels.includes(name)));
  const trials: Trial[] = [];
  for (const asked of takingTurns(known, ({ part }) => part, seed).slice(0, size))
    trials.push(trialOf(skill, asked, await plan(asked.prompt)));
  return { name: skill, trials, leftOut: all.length - known.length };
}
