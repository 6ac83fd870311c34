import type { Phrase } from '../clause.ts';
import type { Link, Mention } from '../clause.ts';
import { stemsOf } from './verb-words.ts';
import { gerunds } from './gerunds.ts';
import { lemmaOf, pobjs } from './verb-reading.ts';
import type { ClauseReader } from './read-clauses.ts';

/** What hangs on the nouns of a clause: relative clauses, participles, "with a hat". */
export function ofNoun(reader: ClauseReader, noun: number): void {
  if (reader.told.has(noun) || reader.phrases.regions.has(noun)) return;
  reader.told.add(noun);
  partsOfNoun(reader, noun, [reader.mentions.one(noun)]);
  for (const over of groupsOver(reader, noun)) partsOfNoun(reader, over, [reader.mentions.one(noun)]);
}

export function partsOfNoun(
  reader: ClauseReader,
  noun: number,
  mentions: readonly Mention[],
  except: readonly number[] = [],
): void {
  const { tree } = reader;
  reader.told.add(noun);
  for (const child of tree.children(noun, 'relcl', 'acl')) {
    if (reader.done.has(child) || except.includes(child)) continue;
    if (!tree.isVerb(child)) continue;
    const [nearer, wearer] = [nearerThan(reader, noun, child), wearerOf(reader, noun)];
    if (nearer !== undefined) describing(reader, child, [reader.mentions.one(nearer)]);
    else describing(reader, child, wearer === undefined ? mentions : [reader.mentions.one(wearer)]);
  }
  for (const child of tree.children(noun, 'amod', 'compound')) {
    const doing = doingOf(reader, child);
    if (doing === undefined || reader.done.has(child) || reader.mentions.named.has(child)) continue;
    reader.done.add(child);
    reader.add(child, 'describes', { verb: doing, agents: mentions, said: tree.lower(child) });
  }
  // "A mouse bigger than an elephant", "a bowl full of apples".
  for (const child of tree.children(noun, 'amod', 'acl')) {
    if (child < noun || !tree.tag(child).startsWith('JJ') || reader.done.has(child)) continue;
    reader.done.add(child);
    const own = reader.phrases.of(child);
    if (own.length > 0)
      reader.add(child, 'describes', {
        verb: 'be',
        agents: mentions,
        phrases: own,
        complements: [{ attribute: tree.lower(child) }],
      });
  }
  const isRoot = tree.at(noun).head === noun || /^(nsubj|attr)$/.test(tree.relation(noun));
  const phrases = isRoot && except.length > 0 ? [] : phrasesOfNoun(reader, noun);
  if (phrases.length > 0) reader.add(noun, 'describes', { agents: mentions, phrases });
  for (const prep of tree.children(noun, 'prep')) gerunds(reader, prep, mentions);
  for (const object of pobjs(reader, noun))
    for (const one of reader.mentions.nouns(object)) if (one !== noun) ofNoun(reader, one);
}

/** "A rolling ball", whatever the parser takes the word for: the verb of what it does. */
function doingOf(reader: ClauseReader, word: number): string | undefined {
  const { tree, words } = reader;
  if (tree.tag(word) === 'VBG')
    return words.isVerb(lemmaOf(reader, word)) ? lemmaOf(reader, word) : undefined;
  const lower = tree.lower(word);
  return /^(JJ|NN)$/.test(tree.tag(word)) && lower.endsWith('ing') && !words.isName(lower)
    ? stemsOf(lower).find((stem) => words.isVerb(stem))
    : undefined;
}

function describing(reader: ClauseReader, verb: number, mentions: readonly Mention[]): void {
  const { tree } = reader;
  const relative = tree
    .subtree(verb, (one) => one !== verb && /^(relcl|acl)$/.test(tree.relation(one)))
    .filter((one) => /^W(DT|P|P\$)$/.test(tree.tag(one)));
  const [mention] = mentions;
  for (const one of relative) if (mention !== undefined) reader.mentions.alias(one, mention);
  const passive =
    tree.tag(verb) === 'VBN' &&
    tree.relation(verb) === 'acl' &&
    tree.children(verb, 'nsubj', 'aux').length === 0;
  const infinitive = tree.children(verb, 'aux').some((one) => tree.tag(one) === 'TO');
  const own = reader.ownSubject(verb);
  const object = own && relative.length === 0 && tree.child(verb, 'dobj') === undefined;
  const link: Link = infinitive ? 'unreal' : 'describes';
  reader.clause(
    verb,
    passive
      ? { link, agents: mentions }
      : object
        ? { link, agents: [], themes: mentions }
        : { link, agents: mentions },
  );
}

/** The group a noun was counted by: what hangs on "a group of dogs" is told of the dogs. */
export function groupsOver(reader: ClauseReader, noun: number): readonly number[] {
  const { tree } = reader;
  if (tree.relation(noun) !== 'pobj' || tree.lower(tree.at(noun).head) !== 'of') return [];
  const group = tree.at(tree.at(noun).head).head;
  return reader.words.isGroup(tree.lemma(group)) || reader.words.isMeasure(tree.lemma(group)) ? [group] : [];
}

export function phrasesOfNoun(reader: ClauseReader, noun: number): readonly Phrase[] {
  return reader.phrases.of(noun).filter(({ relation }) => relation !== 'of');
}

/** "A ball beside a chair that wobbles": the noun right before "that", where it agrees with the verb. */
function nearerThan(reader: ClauseReader, noun: number, verb: number): number | undefined {
  const { tree } = reader;
  const [first = verb] = tree.subtree(verb);
  const near = first - 1;
  return tree.relation(verb) === 'relcl' &&
    /^(that|which)$/.test(tree.lower(first)) &&
    near > noun &&
    tree.tag(near) === (tree.tag(verb) === 'VBZ' ? 'NN' : 'NNS')
    ? near
    : undefined;
}

const WEARING = /^(wear|dress|clothe|clad)$/;

/** "A girl in a red dress standing in a field", "dressed in a suit playing the trumpet", "with braids": who has it does that. */
function wearerOf(reader: ClauseReader, noun: number): number | undefined {
  const { tree, words } = reader;
  const over = tree.at(noun).head;
  const within = tree.relation(noun) === 'pobj' && /^(in|with)$/.test(tree.lower(over));
  if (!within && tree.relation(noun) !== 'dobj') return undefined;
  const has = within ? tree.at(over).head : over;
  const wears = WEARING.test(lemmaOf(reader, has));
  const lemma = tree.lemma(noun);
  if (!wears && !(within && (words.isWorn(lemma) || words.isPart(lemma)))) return undefined;
  const who = wears ? (tree.child(has, 'nsubj') ?? tree.child(has, 'nsubjpass') ?? tree.at(has).head) : has;
  return tree.tag(who).startsWith('NN') || words.isName(tree.lower(who)) ? who : undefined;
}
