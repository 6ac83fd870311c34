import { canBeVerb, isA, sensesOf } from '../words/nouns.ts';
import { SAME_PLURAL, singularOf, verbReadings, type VerbForm } from './inflections.ts';
import {
  ARTICLES,
  AUXILIARIES,
  COLOUR_NEAR,
  NUMBER_WORDS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
} from './lexicon/grammar.ts';
import { isKnownVerb } from './lexicon/verbs.ts';
import {
  PUNCTUATION,
  type Raw,
  type Word,
  couldBeNoun,
  couldBeVerb,
  isAdjective,
  lemmaOfNoun,
  make,
  makeNoun,
  makeVerb,
  startsPhrase,
} from './word-shapes.ts';

/** After "a", "two", "red": adjectives as long as more of the phrase follows, then the noun. */
export function insidePhrase(raws: readonly Raw[], position: number, before: readonly Word[]): Word {
  const raw = raws[position] as Raw;
  const next = raws[position + 1];
  const more =
    next !== undefined &&
    !startsPhrase(next) &&
    !AUXILIARIES.has(next.lower) &&
    !RELATIVES.has(next.lower) &&
    (couldBeNoun(next) || isAdjective(next));
  const verbNext =
    next !== undefined &&
    verbReadings(next.lower, isKnownVerb).some(({ form }) => form !== 'base' && form !== 'ing') &&
    next.known === undefined;
  const participle = verbReadings(raw.lower, isKnownVerb).some(
    ({ form }) => form === 'ing' || form === 'participle',
  );
  // "The other takes a photo".
  const acts = before.at(-1)?.lower === 'other' && before.at(-2)?.lower === 'the' && raw.known === undefined;
  if (acts && startsPhrase(next) && verbReadings(raw.lower, isKnownVerb)[0]?.form === 's')
    return makeVerb(raw);
  if (raw.known !== undefined && !(raw.lower in COLOUR_NEAR && more && !verbNext))
    return makeNoun(raw, position, before.at(-1));
  if (
    isAdjective(raw) &&
    more &&
    (!verbNext || !couldBeNoun(raw) || (isAdjective(raw) && couldBeNoun(next) && !couldBeNoun(raw)))
  )
    return make(raw, 'adjective');
  if (participle && more) return make(raw, 'adjective');
  if (raw.tags.has('Adverb') && !couldBeNoun(raw)) return make(raw, 'adverb');
  if (isAdjective(raw) && sensesOf(raw.lower).length === 0 && !raw.tags.has('Noun'))
    return make(raw, 'adjective');
  return makeNoun(raw, position, before.at(-1));
}

/** "An alien peers out": "a" stands before one, so that no plural ends its phrase, known for a verb or not. */
function isOnlyVerb(raw: Raw, next: Raw | undefined, before: readonly Word[], aheadFinite: boolean): boolean {
  const opener = before.findLast(({ tag }) => tag !== 'noun' && tag !== 'adjective');
  return (
    raw.known === undefined &&
    /^(an?|each|every)$/.test(opener?.lower ?? '') &&
    singularOf(raw.lower) !== undefined &&
    startsPhrase(next) &&
    !aheadFinite &&
    !hasVerb(before)
  );
}

/** After a noun: the clause's verb if it has none yet or the form says so, else a longer compound. */
export function afterNoun(
  raw: Raw,
  before: readonly Word[],
  position: number,
  next: Raw | undefined,
  aheadFinite: boolean,
): Word {
  const readings = verbReadings(raw.lower, isKnownVerb);
  const form = readings[0]?.form;
  const lastNoun = before.at(-1) as Word;
  if (form === 'ing' || form === 'past' || form === 'participle') return makeVerb(raw);
  if (form === 'base' && afterRelative(raw, next, before)) return makeVerb(raw);
  if (isOnlyVerb(raw, next, before, aheadFinite)) return makeVerb(raw);
  if (isAdjective(raw) && !couldBeVerb(raw)) return make(raw, 'adjective');
  const compound =
    form === 'base' &&
    !lastNoun.plural &&
    !lastNoun.properName &&
    hasVerb(before) &&
    !SAME_PLURAL.has(lastNoun.lower);
  if (
    form !== undefined &&
    !compound &&
    (form === 's' ||
      lastNoun.plural ||
      SAME_PLURAL.has(lastNoun.lower) ||
      startsPhrase(next) ||
      lastNoun.properName ||
      (raw.known === undefined && !aheadFinite && !hasVerb(before))) &&
    !(form === 's' && raw.known !== undefined && hasVerb(before))
  )
    return makeVerb(raw);
  if (
    raw.known === undefined &&
    !lastNoun.plural &&
    !aheadFinite &&
    !hasVerb(before) &&
    verbReadings(raw.lower, canBeVerb).some((reading) => reading.form === 's')
  )
    return makeVerb(raw);
  // "A farmer milks a cow": a plural noun would not stand between a noun and an article.
  const acts = verbReadings(raw.lower, canBeVerb).some((reading) => reading.form === 's');
  if (acts && startsPhrase(next) && !lastNoun.plural && !hasVerb(before)) return makeVerb(raw);
  if (
    form === undefined &&
    raw.known === undefined &&
    /(ing|ed)$/.test(raw.lower) &&
    verbReadings(raw.lower, canBeVerb).length > 0
  )
    return makeVerb(raw);
  if (raw.known === undefined && raw.tags.has('Verb') && sensesOf(lemmaOfNoun(raw)).length === 0)
    return makeVerb(raw);
  if (raw.tags.has('Adverb') && raw.known === undefined) return make(raw, 'adverb');
  return makeNoun(raw, position, before.at(-1));
}

/** Whether the clause so far has its verb. */
function hasVerb(before: readonly Word[]): boolean {
  for (const word of before.toReversed()) {
    if (word.tag === 'verb') return true;
    if (
      word.tag === 'subordinator' ||
      word.tag === 'then' ||
      word.tag === 'comma' ||
      word.tag === 'conjunction'
    )
      return false;
  }
  return false;
}

/** "Sleeping cats lie" against "running fast": at the very start an -ing word may describe the noun behind it. */
function gerund(raw: Raw, next: Raw | undefined, before: readonly Word[]): Word {
  const describes = before.length === 0 && next !== undefined && couldBeNoun(next) && !startsPhrase(next);
  return describes ? make(raw, 'adjective') : makeVerb(raw);
}

const OPENERS: ReadonlySet<Word['tag']> = new Set(['then', 'comma', 'conjunction', 'verb', 'adverb']);

/** A verb of our own list after a break: "peel the potatoes", "… and eats". */
function knownVerbHere(
  raws: readonly Raw[],
  position: number,
  before: readonly Word[],
  form: VerbForm,
): boolean {
  const next = raws[position + 1];
  const hasSubject = before.some(({ tag }) => tag === 'noun' || tag === 'pronoun');
  if (form !== 'base') return hasSubject;
  if (startsPhrase(next) && !(next !== undefined && AUXILIARIES.has(next.lower))) return true;
  if (before.at(-1)?.tag === 'adverb' && hasSubject) return true;
  const objectAhead = next !== undefined && (isAdjective(next) || couldBeNoun(next));
  return objectAhead && !hasFinite(raws, position + 1) && before.every(({ tag }) => OPENERS.has(tag));
}

/** After "and": "spins and bows to", where the word may as well be a noun, but no list of plurals is going on. */
function joinedVerb(raw: Raw, next: Raw | undefined, before: readonly Word[]): boolean {
  const hasSubject = before.some(({ tag }) => tag === 'noun' || tag === 'pronoun');
  if (before.at(-1)?.tag !== 'conjunction' || !hasSubject || !startsPhrase(next)) return false;
  if (raw.known === undefined)
    return (
      before.at(-2)?.plural !== true &&
      before.some(({ tag }) => tag === 'verb') &&
      verbReadings(raw.lower, canBeVerb).some(({ form }) => form === 's')
    );
  const form = verbReadings(raw.lower, isKnownVerb)[0]?.form;
  // "Hides behind a tree and watches her", but "sells clocks and watches".
  const goesOn = next !== undefined && before.at(-2)?.plural !== true && hasVerb(before.slice(0, -1));
  return form !== undefined && form !== 'base' && goesOn;
}

/** "Two cats sit on a sofa and watch television": after one plural verb another may follow, with its object bare. */
function secondPlural(raw: Raw, next: Raw | undefined, before: readonly Word[]): boolean {
  const form = verbReadings(raw.lower, isKnownVerb)[0]?.form;
  const plain = before.findLast(({ tag }) => tag === 'verb')?.form === 'base';
  return (
    form === 'base' &&
    plain &&
    before.at(-1)?.tag === 'conjunction' &&
    next !== undefined &&
    couldBeNoun(next) &&
    !PUNCTUATION.test(next.lower)
  );
}

/** "Pack a suitcase", "…, squeeze four lemons": no noun stands before an article or a number, so it is an order. */
const isOrder = (raw: Raw, next: Raw | undefined, previous: Word | undefined): boolean =>
  next !== undefined &&
  (previous === undefined || /^(comma|conjunction|then)$/.test(previous.tag)) &&
  (ARTICLES.has(next.lower) ||
    POSSESSIVES.has(next.lower) ||
    next.lower in NUMBER_WORDS ||
    /^\d+$/.test(next.lower)) &&
  !isAdjective(raw) &&
  verbReadings(raw.lower, canBeVerb).some(({ form }) => form === 'base');

const INGREDIENTS = new Set(['food', 'foodstuff', 'beverage', 'flavorer', 'water', 'oil']);

/** "Add sugar and water": what is listed after something to eat or drink, and nothing behind it, is no order. */
const isIngredient = (raw: Raw, next: Raw | undefined, before: readonly Word[]): boolean => {
  const listed = before.at(-2);
  return (
    before.at(-1)?.tag === 'conjunction' &&
    listed?.tag === 'noun' &&
    isA(listed.lemma, INGREDIENTS) &&
    (next === undefined || PUNCTUATION.test(next.lower) || PREPOSITIONS.has(next.lower)) &&
    isA(lemmaOfNoun(raw), INGREDIENTS)
  );
};

/** "A robot that spins | stands", "… and a boy who has a bag | walk": the verb of whomever relative clauses tell of. */
function afterRelative(raw: Raw, next: Raw | undefined, before: readonly Word[]): boolean {
  const form = verbReadings(raw.lower, isKnownVerb)[0]?.form;
  if (raw.known !== undefined || !startsPhrase(next) || (form !== 's' && form !== 'base')) return false;
  const relatives = before.filter(({ tag }) => tag === 'relative').length;
  const first = before.findIndex(({ tag }) => tag === 'relative');
  const verbs = before.filter(({ tag, form: has }) => tag === 'verb' && has !== 'ing').length;
  if (relatives === 0 || verbs !== relatives || before.slice(0, first).some(({ tag }) => tag === 'verb'))
    return false;
  return form === 's' || relatives > 1 || before.slice(0, first).some(({ plural }) => plural);
}

/** At a start, after a comma, a conjunction, a verb or an adverb. */
export function afterBreak(raws: readonly Raw[], position: number, before: readonly Word[]): Word {
  const raw = raws[position] as Raw;
  const next = raws[position + 1];
  const previous = before.at(-1);
  const form = verbReadings(raw.lower, isKnownVerb)[0]?.form;
  const unknown = raw.known === undefined;
  if (form === 'ing') return gerund(raw, next, before);
  const orders =
    before.length === 0 &&
    next !== undefined &&
    /^(it|them|him|her|me|us|everything|everyone)$/.test(next.lower);
  if (orders && unknown) return makeVerb(raw);
  // "Here comes a bus": the verb stands before whoever comes.
  if (
    before.length === 1 &&
    /^(here|there)$/.test(previous?.lower ?? '') &&
    form === 's' &&
    startsPhrase(next)
  )
    return makeVerb(raw);
  if (isIngredient(raw, next, before)) return makeNoun(raw, position, previous);
  if (isOrder(raw, next, previous) || afterRelative(raw, next, before)) return makeVerb(raw);
  const verbHere = form !== undefined && unknown && previous?.tag !== 'verb';
  if (verbHere && knownVerbHere(raws, position, before, form)) return makeVerb(raw);
  if (joinedVerb(raw, next, before) || secondPlural(raw, next, before)) return makeVerb(raw);
  if (isAdjective(raw) && (unknown || !startsPhrase(next))) return make(raw, 'adjective');
  if (raw.tags.has('Adverb') && unknown) return make(raw, 'adverb');
  if (!couldBeNoun(raw) && raw.tags.has('Verb')) return makeVerb(raw);
  return makeNoun(raw, position, previous);
}

/** Whether a finite verb form stands somewhere after `from` before the clause ends. */
export function hasFinite(raws: readonly Raw[], from: number): boolean {
  for (const raw of raws.slice(from)) {
    if (PUNCTUATION.test(raw.lower) || raw.lower === 'then') return false;
    if (
      AUXILIARIES.has(raw.lower) ||
      verbReadings(raw.lower, isKnownVerb).some(({ form }) => form === 's' || form === 'past')
    )
      return true;
  }
  return false;
}
