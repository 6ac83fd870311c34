import type { Link, Phrase } from '../clause.ts';
import { phrasesOfNoun, groupsOver, partsOfNoun } from './noun-clauses.ts';
import type { ClauseReader } from './read-clauses.ts';

/** "campsite": one word that may be a verb, but names something. */
export function isBareNoun(reader: ClauseReader, root: number): boolean {
  const { tree } = reader;
  const own = tree.tokens.filter(
    ({ sentence, tag }) => sentence === tree.at(root).sentence && !/^[.,:]$/.test(tag),
  );
  return own.length === 1 && reader.words.isName(tree.lower(root));
}

/** "Stir.": one word that is a verb and no thing. */
export function isBareOrder(reader: ClauseReader, root: number): boolean {
  const { tree, words } = reader;
  const own = tree.tokens.filter(
    ({ sentence, tag }) => sentence === tree.at(root).sentence && !/^[.,:]$/.test(tag),
  );
  return own.length === 1 && words.isVerb(tree.lower(root)) && !words.isName(tree.lower(root));
}

/** A noun without a verb: "a cat and a dog on a mat", "a boy running in the park". */
export function readFragment(reader: ClauseReader, noun: number, link: Link, more: readonly Phrase[]): void {
  const nouns = reader.mentions.nouns(noun);
  const doing = nouns.filter((one) => doingsOf(reader, one).length > 0);
  const plain = nouns.filter((one) => !doing.includes(one) || doing.length === nouns.length);
  // "A cat and a dog running": what the last is said to do, both do.
  const shared =
    nouns.length > 1 &&
    doing.length === 1 &&
    doing[0] === nouns.at(-1) &&
    doingsOf(reader, doing[0] ?? noun).length > 0;
  if (shared) {
    showNouns(reader, nouns, noun, link, more, true);
    return;
  }
  if (doing.length === nouns.length && nouns.length > 1) {
    for (const [nth, one] of nouns.entries())
      showNouns(reader, [one], one, nth === 0 ? link : 'and', nth === 0 ? more : [], false);
    return;
  }
  showNouns(reader, plain.length === 0 ? nouns : plain, noun, link, more, false);
  for (const one of plain.length === nouns.length || plain.length === 0 ? [] : doing)
    showNouns(reader, [one], one, 'and', [], false);
  trailing(reader, noun, nouns);
}

/** Participles that say what a noun does: "a ball rolling", "a ball being kicked". */
function doingsOf(reader: ClauseReader, noun: number): readonly number[] {
  const { tree } = reader;
  return tree
    .children(noun, 'acl', 'xcomp', 'advcl', 'dep')
    .filter((child) => child > noun && /^VB[GN]$/.test(tree.tag(child)) && !reader.ownSubject(child));
}

function showNouns(
  reader: ClauseReader,
  nouns: readonly number[],
  noun: number,
  link: Link,
  more: readonly Phrase[],
  shared: boolean,
): void {
  const agents = nouns.map((one) => reader.mentions.one(one));
  const last = nouns.at(-1) ?? noun;
  const [doing, ...others] = shared
    ? doingsOf(reader, last)
    : nouns.length === 1
      ? doingsOf(reader, nouns[0] ?? noun)
      : [];
  const carriers = [...new Set([...nouns, ...nouns.flatMap((one) => groupsOver(reader, one))])];
  const phrases = [...carriers.flatMap((one) => phrasesOfNoun(reader, one)), ...more];
  if (doing === undefined) reader.add(noun, link, { agents, phrases });
  else {
    reader.done.add(doing);
    reader.verb(doing, { link, agents }, phrases);
  }
  for (const other of others) reader.clause(other, { link: 'and', agents });
  // What hangs on the last of several is told of all of them only where it does something.
  for (const one of carriers) {
    const mention = nouns.includes(one) ? [reader.mentions.one(one)] : agents;
    partsOfNoun(reader, one, mention, [doing ?? -1, ...others]);
  }
}

/** What is loosely added to a fragment: a further noun the parser hung on as something else. */
export function trailing(reader: ClauseReader, noun: number, taken: readonly number[]): void {
  const { tree } = reader;
  for (const child of tree.children(noun, 'dep', 'npadvmod', 'nmod', 'dobj', 'parataxis', 'ccomp', 'advcl')) {
    if (taken.includes(child) || reader.mentions.used.has(child)) continue;
    if (tree.isVerb(child))
      reader.clause(child, { link: 'and', agents: taken.map((one) => reader.mentions.one(one)) });
    else if (tree.tag(child).startsWith('NN') && tree.child(child, 'det', 'nummod') !== undefined)
      readFragment(reader, child, 'and', []);
  }
}
