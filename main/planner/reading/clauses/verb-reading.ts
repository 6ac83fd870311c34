import type { Clause, Mention } from '../clause.ts';
import { stemsOf, asDoing } from './verb-words.ts';
import type { ClauseReader, Around } from './read-clauses.ts';

/** "Add the flour": said to whoever does it. */
export function isAsked(
  reader: ClauseReader,
  verb: number,
  { agents }: Around,
  said: readonly Mention[],
): boolean {
  const you = [...said, ...agents];
  return (
    you.every(({ head, kind }) => kind === 'pronoun' && head === 'you') &&
    (/^VBP?$/.test(reader.tree.tag(verb)) ||
      // "Cut an apple": forms that are the same in the past.
      (/^VB[DN]$/.test(reader.tree.tag(verb)) && reader.tree.lower(verb) === reader.tree.lemma(verb)))
  );
}

/** A saying that begins with the verb, with the part of the text it stands in: "takes a walk", "are left on". */
export function idiomOf(reader: ClauseReader, verb: number) {
  const { tree } = reader;
  const helper = tree.children(verb, 'auxpass').at(-1);
  const tokens = [
    ...(helper === undefined ? [] : [helper]),
    ...tree.tokens.slice(verb, verb + 8).map((_, at) => verb + at),
  ];
  const own = tokens.filter((token) => tree.at(token).sentence === tree.at(verb).sentence);
  const found = reader.words.idiomAt(
    own.map((token) => (token === verb ? lemmaOf(reader, verb) : tree.lemma(token))),
    0,
  );
  if (found === undefined) return undefined;
  for (const token of own.slice(0, found.length)) {
    reader.mentions.used.add(token);
    reader.sayings.add(token);
  }
  return {
    ...found,
    start: tree.at(own[0] ?? verb).start,
    end: tree.at(own[found.length - 1] ?? verb).end,
  };
}

/** "A person is rock climbing", "is sword fighting": a doing told as a noun. */
export function doingSaid(
  reader: ClauseReader,
  attr: number | undefined,
): { readonly verb: string; readonly themes: readonly Mention[] } | undefined {
  const { tree, words } = reader;
  if (attr === undefined || tree.child(attr, 'det', 'nummod', 'poss') !== undefined) return undefined;
  const stemOf = (token: number) => {
    const lower = tree.lower(token);
    const stem = lower.replace(/ing$/, '');
    return lower === stem
      ? undefined
      : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((one) => words.isVerb(one));
  };
  const own = stemOf(attr);
  if (own !== undefined) return { verb: own, themes: [] };
  const going = tree.child(attr, 'acl');
  if (going !== attr + 1 || tree.tag(going) !== 'VBG') return undefined;
  reader.done.add(going);
  reader.mentions.used.add(going);
  return { verb: lemmaOf(reader, going), themes: [reader.mentions.one(attr)] };
}

/** Nouns of the phrases that hang on a verb, and of phrases on those. */
export function pobjs(reader: ClauseReader, verb: number): readonly number[] {
  const { tree } = reader;
  const preps = [
    ...tree.children(verb, 'prep', 'agent', 'dative'),
    ...tree.children(verb, 'advmod', 'acomp').flatMap((one) => tree.children(one, 'prep')),
  ];
  const inner = (prep: number): readonly number[] => [prep, ...tree.children(prep, 'prep').flatMap(inner)];
  const objects = preps.flatMap(inner).flatMap((prep) => tree.children(prep, 'pobj'));
  const sides = objects.filter((object) => reader.phrases.regions.has(object));
  return [
    ...objects,
    ...sides.flatMap((side) => tree.children(side, 'prep').flatMap((prep) => tree.children(prep, 'pobj'))),
  ];
}

/** The verb with its particle, as the lexicon knows it: "pick up"; "goes swimming" is swimming. */
export function verbName(reader: ClauseReader, verb: number): string {
  const { tree } = reader;
  const lemma = lemmaOf(reader, verb);
  const particles = [
    ...tree.children(verb, 'prt'),
    ...tree.children(verb, 'advmod', 'prep').filter((one) => one > verb && tree.children(one).length === 0),
  ];
  for (const particle of particles) {
    const pair = `${lemma} ${tree.lower(particle)}`;
    if (!reader.words.isVerb(pair)) continue;
    reader.particles.add(particle);
    reader.mentions.used.add(particle);
    return pair;
  }
  return asDoing(lemma);
}

/** The verb's lemma, corrected where only another form of the same word is a verb ("rides" is no "rid"). */
export function lemmaOf(reader: ClauseReader, verb: number): string {
  const { tree } = reader;
  const [lemma, lower] = [tree.lemma(verb), tree.lower(verb)];
  const stems = stemsOf(lower);
  if (lower !== lemma && stems.length > 0 && reader.words.isVerb(stems[0] ?? '')) return stems[0] ?? lemma;
  if (reader.words.isVerb(lemma)) return lemma;
  return stems.find((stem) => reader.words.isVerb(stem)) ?? lemma;
}

export function mannerOf(reader: ClauseReader, verb: number): readonly string[] {
  const { tree } = reader;
  const said = [
    ...tree.children(verb, 'advmod', 'npadvmod', 'prt', 'advcl'),
    ...tree.children(verb, 'dobj', 'acomp').filter((one) => isAdverb(reader, one)),
    ...tree.children(verb, 'prep').filter((one) => tree.children(one).length === 0),
  ];
  return said.flatMap((one) => {
    if (
      tree.isVerb(one) ||
      reader.particles.has(one) ||
      reader.sayings.has(one) ||
      reader.mentions.named.has(one) ||
      tree.children(one, 'nsubj').length > 0
    )
      return [];
    if (tree.tag(one) === 'NNP' && reader.mentions.used.has(one)) return [];
    const own = tree.subtree(one, (token) => /^(prep|conj|cc)$/.test(tree.relation(token)));
    const words = own
      .filter((token) => !/^(DT|,|HYPH)$/.test(tree.tag(token)))
      .map((token) => tree.lower(token));
    for (const token of own) reader.mentions.used.add(token);
    return [words.join(' ')];
  });
}

export const isAdverb = (reader: ClauseReader, token: number): boolean =>
  reader.words.isAdverb(reader.tree.lower(token)) && !reader.words.isName(reader.tree.lower(token));

export const isAttribute = (reader: ClauseReader, token: number): boolean =>
  reader.tree.tag(token).startsWith('JJ') &&
  !(reader.tree.relation(token) === 'dobj' && reader.words.isName(reader.tree.lower(token)));

export function complementsOf(
  reader: ClauseReader,
  verb: number,
  attrs: readonly number[],
): Clause['complements'] {
  const { tree } = reader;
  const adjectives = tree
    .children(verb, 'acomp', 'oprd', 'xcomp', 'dobj')
    .filter((one) => /^(JJ|VBN|RB)/.test(tree.tag(one)) && !reader.done.has(one) && !reader.sayings.has(one))
    .filter((one) => tree.relation(one) !== 'dobj' || isAttribute(reader, one));
  const joined = adjectives.flatMap((one) => [one, ...tree.children(one, 'conj')]);
  for (const one of joined) reader.mentions.used.add(one);
  return [
    ...joined.map((one) => ({ attribute: tree.lower(one) })),
    ...attrs.flatMap((one) => reader.mentions.all(one).map((mention) => ({ mention }))),
  ];
}
