import type { OwnError } from '../../../engine/judge/judge-file.ts';
import { mean, type Scores, type Trial } from '../tables/trial.ts';
import { randomChoice } from '../random-choice.ts';
import { SKILL_NAMES } from '../prompts/read-prompts.ts';
import type { View } from '../scenes/view.ts';
import { falseAlarms, type Kinds } from './false-alarms.ts';

/** A trial whose scenes were drawn for real, looked at. */
export type Truth = { readonly table: string; readonly trial: Trial; readonly views: readonly View[] };

/** Of 100 pictures, in how many a thing that is not there may be found where the judge is chosen: a little less than 2. */
const ALARMS = 1.5;
/** Chances that are tried. */
const LEAST = [
  0.005, 0.0075, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8,
];

/** Half of the trials choose what the judge is told, the others measure it; which is which depends on nothing else. */
export function halves(truths: readonly Truth[]): {
  readonly choosing: readonly Truth[];
  readonly measuring: readonly Truth[];
} {
  const chooses = ({ table, trial }: Truth) => randomChoice('half', table, trial.says).between(0, 1) < 0.5;
  return {
    choosing: truths.filter(chooses),
    measuring: truths.filter((truth) => !chooses(truth)),
  };
}

const pictures = (truths: readonly Truth[]) =>
  truths.flatMap(({ trial, views }) =>
    trial.shots.map(({ scene }, index) => ({ scene, view: views[index]! })),
  );

/** The tables' means by measure. */
async function scored(truths: readonly Truth[], least: number) {
  const scores = new Map<string, number[]>();
  for (const { table, trial, views } of truths) {
    const result: Scores = (await trial.score(views, least)).scores;
    for (const [measure, values] of Object.entries(result)) {
      const key = `${table}.${measure}`;
      scores.set(key, [...(scores.get(key) ?? []), ...values]);
    }
  }
  return (table: string, measure: string): number | undefined => {
    const values = scores.get(`${table}.${measure}`) ?? [];
    return values.length === 0 ? undefined : mean(values);
  };
}

/** The chance from which on most prompts are judged right, of those that keep false alarms rare. */
export async function chooseLeast(truths: readonly Truth[], kinds: Kinds): Promise<number> {
  const all = pictures(truths);
  const quiet = LEAST.filter((least) => falseAlarms(all, kinds, least).any * 100 <= ALARMS);
  let best = { least: quiet[0] ?? LEAST.at(-1)!, right: -1 };
  for (const least of quiet) {
    const of = await scored(truths, least);
    const right = mean(SKILL_NAMES.map((skill) => of(skill, skill) ?? 0));
    if (right > best.right) best = { least, right };
  }
  return best.least;
}

const digits = (value: number | undefined, places: number) =>
  value === undefined ? undefined : Number(value.toFixed(places));

/** What the judge gets right where the truth is known. */
export async function ownError(
  truths: readonly Truth[],
  kinds: Kinds,
  least: number,
): Promise<Omit<OwnError, 'asking'>> {
  const all = pictures(truths);
  const of = await scored(truths, least);
  const percents = (measureOf: (skill: string) => string) =>
    Object.fromEntries(
      SKILL_NAMES.flatMap((skill) => {
        const value = of(skill, measureOf(skill));
        return value === undefined ? [] : [[skill, digits(value * 100, 2)!]];
      }),
    );
  const alarms = falseAlarms(all, kinds, least);
  const [same, other] = [of('identity', 'identity'), of('identity', 'other')];
  const shares = {
    found: digits(of('layout', 'found'), 4),
    named: digits(of('layout', 'named'), 4),
    iou: digits(of('layout', 'iou'), 4),
  };
  return {
    pictures: all.reduce((sum, { view }) => sum + view.frames.length, 0),
    things: all.reduce(
      (sum, { view }) => sum + view.frames.flatMap(({ tracks }) => tracks.filter(Boolean)).length,
      0,
    ),
    ...Object.fromEntries(Object.entries(shares).filter(([, value]) => value !== undefined)),
    ...percents((skill) => skill),
    strict: percents(() => 'strict'),
    falseAlarms: digits(alarms.any * 100, 2)!,
    falseAlarmsOfKind: digits(alarms.ofKind * 100, 2)!,
    ...(same === undefined || other === undefined
      ? {}
      : { identity: { same: digits(same, 4)!, other: digits(other, 4)! } }),
  };
}
