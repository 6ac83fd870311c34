import type { PlannerScore, PromptResult, Share } from '../evaluation/plans/evaluate-planner.ts';
import { textTable } from './text-table.ts';

const SHARES = [
  ['valid', 'valid plan or clear error'],
  ['planned', 'a plan came of it'],
  ['scriptsKept', 'script kept, shot by shot, word for word'],
  ['sceneCount', 'as many scenes as a careful reader'],
  ['entityRecall', 'entities found, with their numbers'],
  ['leftOut', 'entities left out, and said so'],
  ['places', 'places found'],
  ['groups', 'consistency groups right'],
  ['motions', 'asked direction honoured'],
  ['actions', 'asked action shown'],
  ['relations', 'asked relation honoured'],
  ['sizes', 'no box under 8 % of the side'],
  ['smooth', 'smooth motion'],
] as const satisfies ReadonlyArray<readonly [keyof PlannerScore, string]>;

const shareText = ({ share, right, of }: Share): string =>
  share === undefined ? 'none' : `${(share * 100).toFixed(1)} % (${right}/${of})`;

/** A planner's figures: a row per measure, a column per set of prompts. */
export function plannerTable(
  planner: string,
  columns: ReadonlyArray<{ readonly name: string; readonly score: PlannerScore }>,
  width: number,
): string {
  const rows = [
    ['prompts', ...columns.map(({ score }) => String(score.prompts))],
    ...SHARES.map(([key, says]) => [says, ...columns.map(({ score }) => shareText(score[key]))]),
    [
      'mean unwanted overlap',
      ...columns.map(({ score }) =>
        score.meanOverlap === undefined ? 'none' : `${(score.meanOverlap * 100).toFixed(1)} %`,
      ),
    ],
    ['time for a plan, median', ...columns.map(({ score }) => `${Math.round(score.medianMs)} ms`)],
  ];
  return textTable([[planner, ...columns.map(({ name }) => name)], ...rows], width).join('\n');
}

/** What was wrong, prompt by prompt; prompts that were all right are left out. */
export function resultLines(title: string, results: readonly PromptResult[]): string {
  const lines = results.flatMap(({ prompt, measures, error, script }) => {
    const wrong = [
      ...(error === undefined ? [] : [error]),
      ...(script === false ? ['the script was not kept'] : []),
      ...(measures === undefined ? [] : wrongIn(measures)),
    ];
    return wrong.length === 0 ? [] : [JSON.stringify(prompt), ...wrong.map((text) => `  - ${text}`)];
  });
  return [title, ...lines, ''].join('\n');
}

const wrongIn = ({ overlaps, ...tallies }: NonNullable<PromptResult['measures']>): readonly string[] => [
  ...Object.values(tallies).flatMap(({ wrong }) => wrong),
  ...overlaps.filter((share) => share > 0.1).map((share) => `overlap of ${(share * 100).toFixed(0)} %`),
];
