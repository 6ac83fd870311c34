import nouns from './nouns.json' with { type: 'json' };

/**
 * What WordNet knows of common nouns: the chain of ever wider meanings above a word ("unicycle" → bicycle? no,
 * "wheeled vehicle" → "vehicle" → "artifact"), so that nearness can be measured against any pack's words.
 */
type Node = { readonly depth: number; readonly parent: number; readonly names: readonly string[] };
type NounTree = { readonly nodes: readonly Node[]; readonly senses: ReadonlyMap<string, readonly number[]> };

let tree: NounTree | undefined;
let abstract: ReadonlySet<string> | undefined;

/** The tree is written top-down with a depth per line, so a parent is the last line seen one level up. */
function readTree(): NounTree {
  const nodes: Node[] = [];
  const ranked = new Map<string, { rank: number; node: number }[]>();
  const above: number[] = [];
  for (const line of nouns.tree.split('\n')) {
    const [depthText = '0', ...words] = line.split(' ');
    const depth = Number(depthText);
    const node = nodes.length;
    above[depth] = node;
    const names: string[] = [];
    for (const word of words) {
      if (word === '') continue;
      const last = word.at(-1) ?? '';
      const rank = last === '2' ? 2 : last === '3' ? 3 : 1;
      const name = (rank === 1 ? word : word.slice(0, -1)).replaceAll('_', ' ');
      names.push(name);
      const known = ranked.get(name);
      if (known === undefined) ranked.set(name, [{ rank, node }]);
      else known.push({ rank, node });
    }
    nodes.push({ depth, parent: depth === 0 ? -1 : (above[depth - 1] ?? 0), names });
  }
  const senses = new Map<string, readonly number[]>();
  for (const [name, found] of ranked)
    senses.set(
      name,
      found.sort((a, b) => a.rank - b.rank).map(({ node }) => node),
    );
  return { nodes, senses };
}

const nounTree = () => (tree ??= readTree());

/** Physical senses of a noun as node numbers, commonest first; empty for a word without any. */
export const sensesOf = (noun: string): readonly number[] => nounTree().senses.get(noun) ?? [];

/** Nodes from the meaning itself up to "physical entity". */
export function chainOf(node: number): readonly number[] {
  const { nodes } = nounTree();
  const chain: number[] = [];
  for (let at = node; at >= 0; at = nodes[at]?.parent ?? -1) chain.push(at);
  return chain;
}

export const depthOf = (node: number): number => nounTree().nodes[node]?.depth ?? 0;

/** Whether some physical sense of `noun` (only the commonest when `strict`) lies under one of `wider`. */
export function isA(noun: string, wider: ReadonlySet<string>, strict = false): boolean {
  const { nodes } = nounTree();
  const senses = strict ? sensesOf(noun).slice(0, 1) : sensesOf(noun);
  return senses.some((sense) =>
    chainOf(sense).some((node) => nodes[node]?.names.some((name) => wider.has(name))),
  );
}

let verbs: ReadonlySet<string> | undefined;
/** A word that WordNet has seen used as a verb; many of them are nouns first. */
export const canBeVerb = (lemma: string): boolean => (verbs ??= new Set(nouns.verbs.split(' '))).has(lemma);

/** A common noun whose first meaning is nothing one could see, such as "story" or "idea". */
export const isAbstract = (noun: string): boolean =>
  (abstract ??= new Set(nouns.abstract.split(' ').map((name) => name.replaceAll('_', ' ')))).has(noun);
