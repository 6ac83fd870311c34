import { afterAll, beforeEach, expect, type RunnerTask } from 'vitest';
import { KNOWN_GAPS } from './known-gaps.table.ts';

/**
 * Marks the tests of a file that the table lists: what they expect stands, and the planner is known not to do it yet. They
 * have to fail; one that passes fails the run until its line is taken out, and so does a line without a test.
 */
export function markKnownGaps(file: keyof typeof KNOWN_GAPS): void {
  const gaps = new Set<string>(KNOWN_GAPS[file].map(([title]) => title));
  let titles: ReadonlySet<string> = gaps;
  beforeEach(({ task }) => {
    titles = new Set(titlesIn(task.file.tasks));
    if (gaps.has(titleOf(task))) Object.assign(task, { fails: true });
  });
  afterAll(() => expect([...gaps].filter((title) => !titles.has(title))).toEqual([]));
}

const titlesIn = (tasks: readonly RunnerTask[]): string[] =>
  tasks.flatMap((task) => (task.type === 'suite' ? titlesIn(task.tasks) : [titleOf(task)]));

const titleOf = ({ name, suite }: Pick<RunnerTask, 'name' | 'suite'>): string =>
  suite === undefined || suite.type !== 'suite' || suite.name === '' ? name : `${titleOf(suite)} > ${name}`;
