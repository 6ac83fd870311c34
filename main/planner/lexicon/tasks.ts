import { nounsOf, nounOf, mayHaveTrait } from './nouns.ts';
import { parsed, type Row } from './rows.ts';
import { Task, Trait } from './schema.ts';
import { Table } from './table.ts';
import { TASKS } from './tasks.table.ts';

function taskOfRow(row: Row, verb: string): Task {
  const [, of = '', place, steps = ''] = row.cells;
  return parsed(row, Task, { verb, of: of === '' ? undefined : of, place, steps: steps.split(' / ') });
}

export const taskTable = new Table<Task>(
  { TASKS },
  {
    key: (verb) => verb,
    columns: 4,
    read: taskOfRow,
    renamed: (task, verb) => ({ ...task, verb }),
  },
);

const isTrait = (word: string): word is Trait => Trait.safeParse(word).success;

/** Whether a task is one of doing something to such a noun: by its trait, by itself, or by what is near it. */
function suits({ of }: Task, noun: string): boolean {
  if (of === undefined) return true;
  if (isTrait(of)) return mayHaveTrait(noun, of) || (nounsOf(noun).length === 0 && suitsHead(of, noun));
  return noun === of || noun.endsWith(` ${of}`) || (nounOf(noun)?.near.includes(of) ?? false);
}

const suitsHead = (of: Trait, noun: string): boolean => {
  const head = nounOf(noun)?.lemma;
  return head !== undefined && head !== noun && mayHaveTrait(head, of);
};

/** The scenes of a how-to by its verb and what it is done to, as lemmas; undefined for verbs of no task. */
export const taskNamed = (verb: string, noun: string): Task | undefined =>
  taskTable.get(verb).find((task) => suits(task, noun));
