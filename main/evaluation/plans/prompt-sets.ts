import { readFileSync } from 'node:fs';
import { readExpectations, type Expectation } from './expectations.ts';

/** The evaluation's prompts, one file a set: those planners have been improved on, and `unseen`, which they may not. */
const SETS = ['known', 'second', 'third', 'fourth', 'unseen'] as const;
type SetName = (typeof SETS)[number];

const read = (set: SetName): readonly Expectation[] =>
  readExpectations(readFileSync(new URL(`prompts/${set}.txt`, import.meta.url), 'utf8'));

export const PROMPT_SETS: Readonly<Record<SetName, readonly Expectation[]>> = {
  known: read('known'),
  second: read('second'),
  third: read('third'),
  fourth: read('fourth'),
  unseen: read('unseen'),
};
