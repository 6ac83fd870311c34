import type { Mention } from '../clause.ts';
import { numberSaid } from './numbers.ts';
import type { Mentions } from './mentions.ts';

const DETERMINERS: Readonly<Record<string, Mention['determiner']>> = {
  the: 'definite',
  this: 'definite',
  that: 'definite',
  these: 'definite',
  those: 'definite',
  both: 'definite',
  a: 'indefinite',
  an: 'indefinite',
  one: 'indefinite',
  some: 'indefinite',
  another: 'another',
  each: 'each',
  every: 'each',
};

/** "A group of dogs" is dogs, "the edge of the cliff" is the cliff. */
export function contentOf(mentions: Mentions, token: number): number {
  const { tree, words } = mentions;
  const of = tree.children(token, 'prep').find((child) => tree.lower(child) === 'of');
  const inner = of === undefined ? undefined : tree.child(of, 'pobj');
  if (of === undefined || inner === undefined || !/^NN|PRP/.test(tree.tag(inner))) return token;
  const lemma = tree.lemma(token);
  if (words.isName(`${lemma} of ${tree.lemma(inner)}`)) return token;
  return words.isGroup(lemma) || words.isMeasure(lemma) ? inner : token;
}

/** "A cup of coffee" where that is a name of its own. */
export function wholeOf(mentions: Mentions, token: number): string | undefined {
  const { tree, words } = mentions;
  const of = tree.children(token, 'prep').find((child) => tree.lower(child) === 'of');
  const inner = of === undefined ? undefined : tree.child(of, 'pobj');
  if (of === undefined || inner === undefined) return undefined;
  const name = `${tree.lemma(token)} of ${tree.lemma(inner)}`;
  if (!words.isName(name)) return undefined;
  mentions.used.add(of).add(inner);
  return name;
}

/** "a group of dogs": the group, where the token is what it is made of. */
export function groupOver(mentions: Mentions, token: number): number | undefined {
  const { tree, words } = mentions;
  if (tree.relation(token) !== 'pobj') return undefined;
  const of = tree.at(token).head;
  const group = tree.at(of).head;
  if (tree.lower(of) !== 'of' || group === of) return undefined;
  const lemma = tree.lemma(group);
  if (!words.isGroup(lemma) && !words.isMeasure(lemma)) return undefined;
  mentions.used.add(group).add(of);
  return group;
}

export function attributesOf(mentions: Mentions, token: number): readonly string[] {
  return mentions.tree.children(token, 'amod').map((one) => {
    mentions.used.add(one);
    return mentions.tree.lower(one);
  });
}

export function determinerOf(mentions: Mentions, carriers: readonly number[]): Mention['determiner'] {
  const { tree } = mentions;
  for (const token of carriers) {
    const said = tree.children(token, 'det', 'predet').map((one) => tree.lower(one));
    if (tree.children(token, 'amod').some((one) => tree.lower(one) === 'other')) return 'other';
    for (const word of said) if (DETERMINERS[word] !== undefined) return DETERMINERS[word];
    if (tree.children(token, 'poss').length > 0) return 'possessive';
    if (tree.children(token, 'nummod').length > 0) return 'indefinite';
  }
  return 'bare';
}

export function ownerOf(mentions: Mentions, token: number): Mention | undefined {
  const { tree } = mentions;
  const poss = tree.child(token, 'poss');
  if (poss !== undefined) return mentions.one(poss);
  const of = tree.children(token, 'prep').find((child) => tree.lower(child) === 'of');
  const inner = of === undefined ? undefined : tree.child(of, 'pobj');
  if (of === undefined || inner === undefined || !mentions.words.isPart(tree.lemma(token))) return undefined;
  mentions.used.add(of);
  return mentions.one(inner);
}

/** "a statue of a horse", "a field of flowers": what the noun is of, where neither is a part or a measure of the other. */
export function ofWhat(mentions: Mentions, token: number): readonly Mention[] {
  const { tree, words } = mentions;
  const of = tree.children(token, 'prep').find((child) => tree.lower(child) === 'of');
  const inner = of === undefined ? undefined : tree.child(of, 'pobj');
  const lemma = tree.lemma(token);
  if (of === undefined || inner === undefined || words.isPart(lemma) || !tree.tag(inner).startsWith('NN'))
    return [];
  mentions.used.add(of);
  return words.isName(`${lemma} of ${tree.lemma(inner)}`) ? [] : mentions.all(inner);
}

export function countOf(mentions: Mentions, token: number, group: number | undefined): number | undefined {
  const { tree } = mentions;
  const said = tree.children(token, 'nummod').flatMap((one) => numberSaid(tree.lower(one)) ?? []);
  if (said[0] !== undefined) return said[0];
  const before = [
    ...tree.children(token, 'det', 'predet'),
    ...(group === undefined ? [] : tree.children(group, 'nummod')),
  ];
  const words = before.map((one) => tree.lower(one));
  if (words.includes('no')) return 0;
  if (words.includes('both')) return 2;
  if (group !== undefined && mentions.words.isMeasure(tree.lemma(group)))
    return (
      words.flatMap((word) => numberSaid(word) ?? [])[0] ?? (tree.tag(group).endsWith('S') ? undefined : 1)
    );
  if (group !== undefined) return undefined;
  // "Scissors", "a thermos": no several of anything.
  const [lower, lemma] = [tree.lower(token), tree.lemma(token)];
  // "Broccoli" is a plural to the parser alone.
  const mass = lower === lemma && !lower.endsWith('s') && !mentions.words.isLiving(lemma);
  const single = mass || (!mentions.words.isName(lemma) && mentions.words.isName(lower));
  return tree.tag(token).endsWith('S') && tree.tag(token) !== 'POS' && !single ? undefined : 1;
}
