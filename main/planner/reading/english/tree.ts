import type { Arcs } from './arcs.ts';

/** The last index of each word's subtree and the first, as far as words between heads and children go. */
type Edges = { readonly left: Int32Array; readonly right: Int32Array };

const DECORATION = '||';
const MOST_ROUNDS = 12;

/** One round of widening. True when every head lies in its word's sentence, as far as the roots' edges show. */
function widen({ left, right }: Edges, heads: Int32Array): boolean {
  const count = heads.length;
  const take = (child: number) => {
    const head = heads[child]!;
    left[head] = Math.min(left[head]!, left[child]!);
    right[head] = Math.max(right[head]!, right[child]!);
  };
  for (let word = 0; word < count; word++) take(word);
  for (let word = count - 1; word >= 0; word--) take(word);
  const opens = new Uint8Array(count);
  for (let word = 0; word < count; word++) if (heads[word] === word) opens[left[word]!] = 1;
  let start = 0;
  for (let word = 0; word < count; word++) {
    if (!((word > 0 && opens[word] === 1) || word === count - 1)) continue;
    for (let inside = start; inside < word; inside++)
      if (heads[inside]! < start || heads[inside]! > word) return false;
    start = word;
  }
  return true;
}

function edgesOf(heads: Int32Array): Edges {
  const edges = { left: Int32Array.from(heads.keys()), right: Int32Array.from(heads.keys()) };
  for (let round = 0; round < MOST_ROUNDS && !widen(edges, heads); round++);
  return edges;
}

/**
 * "relcl||dobj" says that the word should hang on the object among what its head governs, which an arc could not reach without
 * crossing others (Nivre & Nilsson 2005, scheme HEAD). The nearest such word becomes its head; `arcs` is changed.
 */
export function undecorate({ heads, relations }: Arcs, isSpace: (word: number) => boolean): void {
  if (!relations.some((relation) => relation.includes(DECORATION))) return;
  const { left, right } = edgesOf(heads);
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, word) => {
    if (head !== word) children[head]!.push(word);
  });

  const find = (word: number, relation: string): number => {
    const queue = [heads[word]!];
    for (const governor of queue)
      for (const child of children[governor]!) {
        if (child === word || isSpace(child) || child < left[governor]! || child > right[governor]!) continue;
        if (relations[child] === relation) return child;
        queue.push(child);
      }
    return heads[word]!;
  };

  relations.forEach((decorated, word) => {
    const at = decorated.indexOf(DECORATION);
    if (at < 0) return;
    const old = heads[word]!;
    const head = find(word, decorated.slice(at + DECORATION.length));
    relations[word] = decorated.slice(0, at);
    if (head === old) return;
    heads[word] = head;
    children[old] = children[old]!.filter((child) => child !== word);
    children[head] = [...children[head]!, word].sort((a, b) => a - b);
  });
}

/** The sentence of each word: a new one begins where a root's subtree does. */
export function sentencesOf(heads: Int32Array): Int32Array {
  const { left } = edgesOf(heads);
  const opens = new Uint8Array(heads.length);
  heads.forEach((head, word) => {
    if (head === word) opens[left[word]!] = 1;
  });
  let sentence = -1;
  return Int32Array.from(opens, (first) => {
    sentence += first;
    return Math.max(sentence, 0);
  });
}
