import type { FoundBox } from '../../../engine/judge/proposals.ts';
import { SKILL_NAMES } from '../prompts/read-prompts.ts';
import type { Shot } from '../scenes/shot.ts';
import type { View } from '../scenes/view.ts';

/** Measures by name; the values of one trial hang together. */
export type Scores = Readonly<Record<string, readonly number[]>>;

export type MarkedBox = {
  readonly box: FoundBox;
  readonly mark: 'asked' | 'other' | 'planned';
  readonly name?: string;
};

/** A picture for the report: `side × side` RGB bytes and what to draw over it. */
export type Panel = { readonly rgb: Uint8Array; readonly side: number; readonly boxes: readonly MarkedBox[] };

export type TrialResult = {
  readonly scores: Scores;
  /** What the report's rim says. */
  readonly good: boolean;
  readonly panels: readonly Panel[];
};

/** One thing asked of the renderer, and how the outcome is scored. */
export type Trial = {
  /** In a line, for the report. */
  readonly says: string;
  readonly shots: readonly Shot[];
  /** `least`: from which chance on the judge takes a thing for the one asked for. */
  readonly score: (views: readonly View[], least: number) => TrialResult | Promise<TrialResult>;
};

export const TABLES = [...SKILL_NAMES, 'actions', 'layout', 'identity', 'reference'] as const;
export type TableName = (typeof TABLES)[number];

export type Table = {
  readonly name: TableName;
  readonly trials: readonly Trial[];
  /** Asked for, but not to be judged: the judge lacks the name. */
  readonly leftOut: number;
};

/** The same trials with every shot changed. */
export function reshot(trials: readonly Trial[], change: (shot: Shot) => Shot): readonly Trial[] {
  return trials.map((trial) => ({ ...trial, shots: trial.shots.map(change) }));
}

/** At most `count` of the items, the first ones. */
export const some = <T>(items: readonly T[], count: number): readonly T[] => items.slice(0, count);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
