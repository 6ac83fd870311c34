import { ARTICLES, INDEFINITE, MEASURES, NUMBER_WORDS } from './lexicon/grammar.ts';
import { isKnownVerb } from './lexicon/verbs.ts';
import { type NounPhrase, type Parsed, plainPhrase } from './phrases.ts';
import { NP_OPENERS, type Word } from './word-shapes.ts';

const PLURAL_PRONOUNS = new Set(['they', 'them', 'themselves', 'we', 'us', 'everyone', 'everybody']);

/** Reads the words of one noun phrase from `start`; undefined when none begins there. */
export function nounPhraseAt(words: readonly Word[], start: number): Parsed<NounPhrase> | undefined {
  const first = words[start];
  if (first === undefined) return undefined;
  if (first.tag === 'pronoun') {
    const plural = PLURAL_PRONOUNS.has(first.lower);
    // "They all jump", "eats them both": the same ones, said twice.
    const all = plural && /^(all|both)$/.test(words[start + 1]?.lower ?? '') && !opensNoun(words[start + 2]);
    return {
      value: { ...plainPhrase(first.lower), kind: 'pronoun', plural },
      next: start + (all ? 2 : 1),
    };
  }
  const opening = openingOf(words, start);
  const counted = countedOf(words, opening);
  if (counted !== undefined) return counted;
  const nouns: Word[] = [];
  let at = opening.next;
  while (words[at]?.tag === 'noun') nouns.push(words[at++] as Word);
  const standIn =
    nouns.length === 0 &&
    words[at]?.tag === 'pronoun' &&
    /^ones?$/.test(words[at]?.lower ?? '') &&
    at > start;
  if (standIn)
    return {
      value: {
        ...plainPhrase('one'),
        kind: 'pronoun',
        adjectives: opening.adjectives,
        determiner: opening.determiner,
        count: opening.count,
      },
      next: at + 1,
    };
  if (nouns.length === 0) return bareOpening(opening);
  const phrase = withOf(words, { value: assemble(opening, nouns), next: at });
  return continued(words, phrase);
}

const opensNoun = (word: Word | undefined): boolean =>
  word !== undefined && (NP_OPENERS.has(word.tag) || word.tag === 'noun' || word.lower === 'of');

type Opening = {
  readonly determiner: string | undefined;
  readonly possessor: NounPhrase | undefined;
  readonly count: number | undefined;
  readonly adjectives: readonly string[];
  readonly next: number;
};

function openingOf(words: readonly Word[], start: number): Opening {
  let determiner: string | undefined;
  let possessor: NounPhrase | undefined;
  let count: number | undefined;
  const adjectives: string[] = [];
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.tag === 'determiner')
      determiner = determiner === undefined || ARTICLES.has(determiner) ? word.lower : determiner;
    else if (word.tag === 'possessive') possessor = { ...plainPhrase(word.lower), kind: 'pronoun' };
    else if (word.lower === 'some') {
      determiner ??= 'some';
      count ??= numberOf('some');
    } else if (word.tag === 'number') count = Math.max(1, count ?? 1) * numberOf(word.lower);
    else if (word.tag === 'adjective') adjectives.push(word.lower);
    else if (word.tag === 'adverb' && words[at + 1]?.tag === 'adjective' && at > start) continue;
    else if (
      word.tag === 'conjunction' &&
      adjectives.length > 0 &&
      words[at + 1]?.tag === 'adjective' &&
      words[at + 2]?.tag === 'noun'
    )
      continue;
    else if (
      word.tag === 'comma' &&
      adjectives.length > 0 &&
      words[at + 1]?.tag === 'adjective' &&
      determiner !== undefined
    )
      continue;
    else break;
  }
  if (determiner !== undefined && determiner in NUMBER_WORDS) count ??= NUMBER_WORDS[determiner];
  return { determiner, possessor, count, adjectives, next: at };
}

const numberOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : (NUMBER_WORDS[word] ?? 1));

/** "a couple of cats", "three of the balloons", "both of them", "a pair of red shoes": the count moves to what is counted. */
function countedOf(words: readonly Word[], opening: Opening): Parsed<NounPhrase> | undefined {
  const word = words[opening.next];
  const measure = word?.tag === 'noun' ? (MEASURES[word.lemma] ?? MEASURES[word.lower]) : undefined;
  const at = measure === undefined ? opening.next : opening.next + 1;
  const isOf = words[at]?.lower === 'of';
  const bareDozen =
    measure !== undefined &&
    measure > 1 &&
    !isOf &&
    words[at]?.tag === 'noun' &&
    /^(couple|pair|dozen)$/.test(word?.lower ?? '');
  if (!isOf && !bareDozen) return undefined;
  if (
    measure === undefined &&
    opening.count === undefined &&
    opening.determiner !== 'all' &&
    opening.determiner !== 'each'
  )
    return undefined;
  const counted = nounPhraseAt(words, isOf ? at + 1 : at);
  if (counted === undefined) return undefined;
  const { value } = counted;
  const many =
    (opening.count ?? 1) * (measure === 1 ? (opening.count === undefined ? 1 : 1) : (measure ?? 1));
  const count =
    measure === 1
      ? (opening.count ?? value.count ?? (value.plural ? undefined : 1))
      : opening.determiner === 'all'
        ? value.count
        : value.count !== undefined && (measure ?? 1) > 2 && (measure ?? 1) < 12
          ? // "A flock of eight birds": the number is said.
            value.count
          : many;
  return {
    next: counted.next,
    value: {
      ...value,
      count,
      plural: value.plural || (count ?? 1) > 1,
      determiner: value.determiner ?? (measure === undefined ? 'the' : opening.determiner),
      adjectives: [...opening.adjectives, ...value.adjectives],
    },
  };
}

/** "the two", "the other", "three": a phrase without a noun, standing for something seen before. */
function bareOpening(opening: Opening): Parsed<NounPhrase> | undefined {
  const { determiner, count, next } = opening;
  const other =
    determiner === 'other' || determiner === 'another' || determiner === 'both' || determiner === 'all';
  if (opening.adjectives.length > 0 || (count === undefined && !other)) return undefined;
  return {
    next,
    value: {
      ...plainPhrase(determiner === 'other' || determiner === 'another' ? 'other' : 'they'),
      kind: 'pronoun',
      determiner,
      count,
      plural: (count ?? 1) > 1,
    },
  };
}

function assemble(opening: Opening, nouns: readonly Word[]): NounPhrase {
  const last = nouns.at(-1) as Word;
  const names = nouns.filter(({ properName }) => properName);
  const kinds = nouns.filter(({ properName }) => !properName);
  const gender = names.find((word) => word.gender !== undefined)?.gender;
  const name = names.length === 0 ? undefined : names.map(({ text }) => text).join(' ');
  const shared = {
    determiner: opening.determiner,
    possessor: opening.possessor,
    adjectives: opening.adjectives,
    gender,
    of: undefined,
  };
  if (kinds.length === 0) return { ...plainPhrase(name ?? last.text), ...shared, kind: 'name', name };
  const head = kinds.at(-1) as Word;
  // "Some bread" is one, whatever "some" says of balloons.
  const mass =
    opening.determiner !== undefined && /^(some|enough|more)$/.test(opening.determiner) && !head.plural;
  const count = mass ? undefined : opening.count;
  const plural = head.plural || (count ?? 1) > 1;
  return {
    ...plainPhrase(head.lemma),
    ...shared,
    modifiers: kinds.slice(0, -1).map(({ lemma }) => lemma),
    count,
    plural,
    name,
  };
}

/** "a cup of coffee", "the king of the forest". */
function withOf(words: readonly Word[], phrase: Parsed<NounPhrase>): Parsed<NounPhrase> {
  if (words[phrase.next]?.lower !== 'of') return phrase;
  const of = nounPhraseAt(words, phrase.next + 1);
  return of === undefined ? phrase : { value: { ...phrase.value, of: of.value }, next: of.next };
}

/** What may follow directly: "'s ball", "named Luna", "the cat" after a name, ", a brown dog," after a name. */
function continued(words: readonly Word[], phrase: Parsed<NounPhrase>): Parsed<NounPhrase> {
  const { value, next } = phrase;
  const word = words[next];
  if (word?.tag === 'genitive') {
    const owned = nounPhraseAt(words, next + 1);
    return owned === undefined
      ? { value, next: next + 1 }
      : { value: { ...owned.value, possessor: value, determiner: 'the' }, next: owned.next };
  }
  if (word !== undefined && /^(named|called)$/.test(word.lower) && words[next + 1]?.tag === 'noun') {
    const names: Word[] = [];
    let at = next + 1;
    while (words[at]?.tag === 'noun' && (names.length === 0 || words[at]?.properName))
      names.push(words[at++] as Word);
    const given = names.map(({ text }) => text).join(' ');
    return {
      value: {
        ...value,
        name: given,
        gender: names.find((n) => n.gender !== undefined)?.gender ?? value.gender,
      },
      next: words[at]?.tag === 'comma' && isKnownVerb(words[at + 1]?.lemma ?? '') ? at + 1 : at,
    };
  }
  const friend =
    value.possessor !== undefined &&
    /^(friend|pet|buddy|companion|neighbor|neighbour|brother|sister|enemy)$/.test(value.head);
  return value.kind === 'name' || friend ? apposed(words, phrase) : phrase;
}

const GIVES = /^(give|offer|hand|bring|show|send|feed|throw|toss|pass|lend|sell|buy|teach|tell|read|make)$/;

/** "Luna the cat", "Max, a brown dog,": the kind belongs to the name. */
function apposed(words: readonly Word[], phrase: Parsed<NounPhrase>): Parsed<NounPhrase> {
  const comma = words[phrase.next]?.tag === 'comma';
  // "Gives his sister a gift": two things, not one said twice.
  if (!comma && phrase.value.kind !== 'name') return phrase;
  const at = phrase.next + (comma ? 1 : 0);
  const opener = words[at];
  if (opener?.tag !== 'determiner' || !ARTICLES.has(opener.lower)) return phrase;
  // "Gives Tim a kite", "gives Tim the kite": whoever is given something is not that.
  if (!comma && (INDEFINITE.has(opener.lower) || GIVES.test(words[phrase.next - 2]?.lemma ?? '')))
    return phrase;
  const kind = nounPhraseAt(words, at);
  if (kind === undefined || kind.value.kind !== 'noun' || kind.value.plural) return phrase;
  const after = words[kind.next];
  const closed = comma ? after?.tag === 'comma' || after?.text === ')' || after === undefined : true;
  if (
    comma &&
    (!closed ||
      (after === undefined && phrase.value.kind === 'name') ||
      INDEFINITE.has(words[kind.next + 1]?.lower ?? '') ||
      words[kind.next + 1]?.lower === 'and')
  )
    return phrase;
  return {
    value: { ...kind.value, name: phrase.value.name, gender: phrase.value.gender },
    next: comma && after !== undefined ? kind.next + 1 : kind.next,
  };
}
