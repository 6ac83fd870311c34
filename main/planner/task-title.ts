import { adjectiveOf } from './lexicon/adjectives.ts';
import { hasTrait, isNoun } from './lexicon/nouns.ts';
import type { Task } from './lexicon/schema.ts';
import { taskNamed } from './lexicon/tasks.ts';
import { isVerb } from './lexicon/verbs.ts';

const MOST_WORDS = 12;
const HOW_TO = /^(?:how|ways?|steps?|learn)(?: you(?: can)?)? to\s+/i;
/** What follows is not what the task is done to: "in the oven", "with a machine". */
const AFTER = /\s(?:with|in|on|from|for|using|without|at|by|into|onto|out of|to|like)\s.*$/i;
const ARTICLE = /^(?:an?|the|your|some|my|one) /i;

/** Whether most words after the first are written large, as in titles. */
const isTitle = ([, ...words]: readonly string[]): boolean => {
  const large = words.filter((word) => !SMALL.test(word));
  return large.length > 0 && large.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= large.length;
};
const SMALL = /^(?:an?|the|and|or|of|with|in|on|from|for|at|to|your)$/i;

/** "Keep cilantro fresh": how it should be is no part of its name. */
function withoutLook(thing: string): string {
  const last = thing.split(' ').at(-1) ?? '';
  return thing !== last && adjectiveOf(last) !== undefined && !isNoun(last)
    ? thing.slice(0, -last.length - 1)
    : thing;
}

/** "a rag rug", "flour", "cookies". */
function withArticle(thing: string): string {
  const last = thing.split(' ').at(-1) ?? thing;
  const bare =
    /[^s]s$/.test(last) || hasTrait(last, 'mass') || hasTrait(thing, 'mass') || hasTrait(thing, 'drink');
  return bare ? thing : `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}`;
}

/** The steps of a title, a line a scene. */
export interface TitleSteps {
  /** With what is made or done in the title's words. */
  readonly said: readonly string[];
  /** The same with its last words alone, for where the whole reads as more than a thing ("baking soda biscuits"). */
  readonly shorter: readonly (readonly string[])[];
  /** The same with a box, as they read with any plain thing. */
  readonly plain: readonly string[];
}

/**
 * A how-to's title as its steps, a line a scene: "How to braid rope", "Bake a Cake". Undefined for every other text: a
 * title is one line of at most twelve words, written as titles are or begun by "How to", that begins with a verb of the
 * table of tasks.
 */
export function stepsOfTitle(prompt: string): TitleSteps | undefined {
  const line = prompt
    .replaceAll(/\([^()]{0,80}\)/g, '')
    .trim()
    .replace(/[.!]$/, '');
  const title = line.replace(HOW_TO, '');
  const words = title.split(/\s+/);
  const asked = title !== line || isTitle(words);
  if (!asked || /[\n,:;.?]/.test(title) || words.length < 2 || words.length > MOST_WORDS) return undefined;
  const lower = words.map((word) => word.toLowerCase());
  // "Sponge paint a border": a verb of two words.
  const length = taskNamed(lower.slice(0, 2).join(' '), lower.at(-1) ?? '') === undefined ? 1 : 2;
  const first = lower.slice(0, length).join(' ');
  if (length === 1 && !isVerb(first)) return undefined;
  const thing = withoutLook(lower.slice(length).join(' ').replace(AFTER, '').replace(ARTICLE, ''));
  const last = thing.split(' ').at(-1) ?? thing;
  const task = taskNamed(first, thing) ?? taskNamed(first, last);
  if (task === undefined || thing === '') return undefined;
  return {
    said: stepsWith(task, thing),
    shorter: thing === last ? [] : [stepsWith(task, twoLast(thing)), stepsWith(task, last)],
    plain: stepsWith(task, 'box'),
  };
}

const twoLast = (thing: string): string => thing.split(' ').slice(-2).join(' ');

function stepsWith(task: Task, thing: string): readonly string[] {
  const it = withArticle(thing);
  return task.steps.map((step, at) => {
    const said = step.replaceAll('{it}', at === 0 ? it : it.replace(ARTICLE, 'the '));
    return at > 0 || / in the | on a stage/.test(said) ? said : said.replace(/\.$/, ` in the ${task.place}.`);
  });
}
