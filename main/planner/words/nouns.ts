import { EVERYDAY_THINGS } from './everyday.ts';
import nouns from './nouns.json' with { type: 'json' };

/**
 * What WordNet knows of common nouns: the chain of ever wider meanings above a word ("unicycle" → bicycle? no,
 * "wheeled vehicle" → "vehicle" → "artifact"), so that nearness can be measured against any pack's words.
 *
 * The tree is text, a meaning a line, top-down, with its depth first and its names after. It is searched as text and
 * only what was asked for is remembered: reading all 60,000 names would cost the first plan more than all its searches.
 * A node's number is where its line begins.
 */
const tree = `${nouns.tree}\n`;

function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** Physical senses of a noun as node numbers, commonest first; empty for a word without any. */
export const sensesOf = remembered((noun: string): readonly number[] => {
  const name = noun.replaceAll(' ', '_');
  const found: { rank: number; node: number }[] = [];
  if (noun === '') return [];
  // Searched without the space before it: a search runs along its first letter, and spaces are everywhere.
  for (let at = tree.indexOf(name); at >= 0; at = tree.indexOf(name, at + 1)) {
    if (tree[at - 1] !== ' ') continue;
    const end = at + name.length;
    // A name ends in the number of its sense, which the first sense leaves out.
    const [, rank] = /^([23]?)[ \n]/.exec(tree.slice(end, end + 2)) ?? [];
    if (rank !== undefined) found.push({ rank: Number(rank) || 1, node: tree.lastIndexOf('\n', at) + 1 });
  }
  const senses = found.toSorted((a, b) => a.rank - b.rank).map(({ node }) => node);
  return EVERYDAY_THINGS.has(noun) ? senses.filter((sense) => !isSomebody(sense)) : senses;
});

const isSomebody = (sense: number): boolean =>
  chainOf(sense).some((node) => namesOf(node).includes('person'));

export const depthOf = (node: number): number => Number.parseInt(tree.slice(node, node + 3), 10);

/** A parent is the last line one level up before its child; the topmost node is its own end. */
const parentOf = remembered((node: number): number => {
  const depth = depthOf(node);
  return depth === 0 ? -1 : Math.max(0, tree.lastIndexOf(`\n${depth - 1} `, node) + 1);
});

const namesOf = remembered((node: number): readonly string[] =>
  tree
    .slice(node, tree.indexOf('\n', node))
    .split(' ')
    .slice(1)
    .map((name) => name.replace(/[23]$/, '').replaceAll('_', ' ')),
);

/** Nodes from the meaning itself up to "physical entity". */
export function chainOf(node: number): readonly number[] {
  const chain: number[] = [];
  for (let at = node; at >= 0; at = parentOf(at)) chain.push(at);
  return chain;
}

/** Whether some physical sense of `noun` (only the commonest when `strict`) lies under one of `wider`. */
export function isA(noun: string, wider: ReadonlySet<string>, strict = false): boolean {
  const senses = strict ? sensesOf(noun).slice(0, 1) : sensesOf(noun);
  return senses.some((sense) => chainOf(sense).some((node) => namesOf(node).some((name) => wider.has(name))));
}

const listed = (list: string) => {
  const padded = ` ${list} `;
  return remembered((word: string): boolean => padded.includes(` ${word.replaceAll(' ', '_')} `));
};

/** A word that WordNet has seen used as a verb; many of them are nouns first. */
export const canBeVerb = listed(nouns.verbs);

/** A common noun whose first meaning is nothing one could see, such as "story" or "idea". */
export const isAbstract = listed(nouns.abstract);
