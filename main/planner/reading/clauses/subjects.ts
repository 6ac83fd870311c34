import type { Around, ClauseReader } from './read-clauses.ts';
import { lemmaOf } from './verb-reading.ts';

/** "A man wearing a shirt, pants and shoes is sitting": the pants, which the parser makes a subject, are worn too. */
function withoutClothes(reader: ClauseReader, subjects: readonly number[]): readonly number[] {
  const { tree } = reader;
  const worn = subjects.filter((one) => reader.mentions.isWorn(one));
  const who = subjects.find((one) => !worn.includes(one));
  const wearing =
    who === undefined ? undefined : tree.children(who, 'acl').find((one) => lemmaOf(reader, one) === 'wear');
  if (worn.length === 0 || wearing === undefined) return subjects;
  reader.wornToo.set(wearing, worn);
  return subjects.filter((one) => !worn.includes(one));
}

/** "A man with a beard holding a cup": the man holds it, where the parser has it that the beard does. */
function whoseItIs(reader: ClauseReader, verb: number, subject: number): number {
  const { tree } = reader;
  const over = tree.at(verb).head;
  if (tree.relation(verb) !== 'pcomp' || tree.lower(over) !== 'with') return subject;
  const who = tree.at(over).head;
  const has = reader.mentions.isWorn(subject) || reader.words.isPart(tree.lemma(subject));
  return has && tree.child(verb, 'dobj') !== undefined && tree.tag(who).startsWith('NN') ? who : subject;
}

/** "A child throws stones and a wheel slowly turns": what stands right before a verb without a subject does it. */
export function lastJoined(reader: ClauseReader, verb: number): number | undefined {
  const { tree } = reader;
  const follows = tree.relation(verb) === 'conj' || tree.children(verb, 'ccomp').some((one) => one < verb);
  if (!/^VB[ZP]$/.test(tree.tag(verb)) || !follows) return undefined;
  let near = verb - 1;
  while (near > 0 && tree.tag(near).startsWith('RB')) near -= 1;
  return near >= 0 && tree.relation(near) === 'conj' && tree.child(near, 'det') !== undefined
    ? near
    : undefined;
}

/** The verb with a subject and no object of its own that stands between a verb and what seems to be its object. */
function between(reader: ClauseReader, verb: number, object: number): number | undefined {
  const { tree } = reader;
  return tree
    .children(verb, 'advcl', 'conj', 'ccomp')
    .find(
      (one) =>
        one > verb &&
        one < object &&
        tree.isVerb(one) &&
        reader.ownSubject(one) &&
        tree.child(one, 'dobj') === undefined,
    );
}

export const crosses = (reader: ClauseReader, verb: number, object: number): boolean =>
  reader.tree.relation(object) === 'dobj' && between(reader, verb, object) !== undefined;

/** "A bird sits on a branch while a squirrel climbs the tree": the tree is climbed, and not sat. */
export function objectsBehind(reader: ClauseReader, verb: number): readonly number[] {
  const over = reader.tree.at(verb).head;
  return over === verb
    ? []
    : reader.tree.children(over, 'dobj').filter((object) => between(reader, over, object) === verb);
}

/** "A dapper wolf sings": how the wolf looks is no noun that anybody knows, and the wolf stands before the verb. */
function lookedAt(reader: ClauseReader, verb: number, subject: number): number | undefined {
  const { tree, words } = reader;
  const near = tree
    .children(verb, 'npadvmod', 'dep', 'nmod')
    .find((one) => one === verb - 1 && one === subject + 1 && tree.tag(one).startsWith('NN'));
  if (near === undefined || words.isName(tree.lemma(subject)) || !words.isLiving(tree.lemma(near)))
    return undefined;
  reader.mentions.used.add(subject);
  return near;
}

/** "Grazes as a car speeds by": what "as" is followed by does what is told right behind it. */
function toldWithAs(reader: ClauseReader, verb: number): number | undefined {
  const { tree } = reader;
  if (!/^(advcl|conj)$/.test(tree.relation(verb))) return undefined;
  return tree
    .children(tree.at(verb).head, 'prep')
    .filter((prep) => tree.lower(prep) === 'as')
    .flatMap((prep) => tree.children(prep, 'pobj'))
    .find(
      (noun) =>
        noun < verb &&
        tree.tokens
          .slice(noun + 1, verb)
          .every(({ tag, relation }) => relation === 'aux' || tag.startsWith('RB')),
    );
}

/** Its subject; where nothing is called so, a bare noun right before it ("Chef slices cucumber"). */
export function subjectsOf(reader: ClauseReader, verb: number, { agents }: Around): readonly number[] {
  const { tree } = reader;
  const called = withoutClothes(
    reader,
    tree.children(verb, 'nsubj', 'nsubjpass', 'csubj').filter((one) => !tree.isVerb(one)),
  ).map((one) => whoseItIs(reader, verb, one));
  const split = called.length === 0 ? lastJoined(reader, verb) : undefined;
  if (split !== undefined) return [split];
  // "…and a car drives": with an article that the parser hangs on the verb.
  const own =
    /^VB[ZP]$/.test(tree.tag(verb)) && tree.child(verb, 'det') !== undefined
      ? tree
          .children(verb, 'compound', 'npadvmod', 'nmod')
          .filter((one) => one === verb - 1 && tree.tag(one).startsWith('NN'))
      : [];
  if (called.length === 0 && own.length > 0) return own;
  const after = called.length === 0 ? toldWithAs(reader, verb) : undefined;
  if (after !== undefined) return [after];
  const looked = called.length === 1 ? lookedAt(reader, verb, called[0] ?? verb) : undefined;
  if (looked !== undefined) return [looked];
  if (called.length > 0 || agents.length > 0 || !/^VB[ZPG]$/.test(tree.tag(verb))) return called;
  // "The other runs": taken for words about the running.
  const oneOf =
    tree.child(verb, 'det') === undefined ? [] : tree.children(verb, 'amod').filter(reader.mentions.isOneOf);
  if (oneOf.length > 0) return oneOf;
  return tree
    .children(verb, 'npadvmod', 'dep', 'compound', 'intj', 'amod', 'nmod', 'dobj')
    .filter((one) => one < verb && tree.tag(one).startsWith('NN'))
    .slice(-1);
}
