import { canBeVerb } from '../words/nouns.ts';
import { singularOf, verbReadings } from './inflections.ts';
import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  NUMBER_WORDS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './lexicon/grammar.ts';
import { isKnownVerb, verbEntry } from './lexicon/verbs.ts';
import { afterBreak, afterNoun, hasFinite, insidePhrase } from './open-words.ts';
import {
  NP_OPENERS,
  PUNCTUATION,
  type Raw,
  type Tag,
  type Word,
  couldBeNoun,
  couldBeVerb,
  isAdjective,
  make,
  makeNoun,
  makeVerb,
  startsPhrase,
  verbOnly,
} from './word-shapes.ts';

const CLOSED: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [new Set(['then']), 'then'],
  [new Set([',', ':', '(', ')']), 'comma'],
  [new Set(["'s"]), 'genitive'],
  [NEGATIONS, 'negation'],
  [AUXILIARIES, 'auxiliary'],
  [CONJUNCTIONS, 'conjunction'],
];

/** Decides one word's class from the classes before it and the look of the word after it. */
export function settle(raws: readonly Raw[], position: number, before: readonly Word[]): Word {
  const raw = raws[position] as Raw;
  const { lower } = raw;
  const previous = before.at(-1);
  const next = raws[position + 1];
  if (raw.isName) return makeNoun(raw, position, previous);
  for (const [list, tag] of CLOSED) if (list.has(lower)) return closedOr(raw, tag, before, next);
  if (lower === 'to') return make(raw, 'to');
  if (raw.known !== undefined && lower.includes(' ')) return makeNoun(raw, position, before.at(-1));
  if (
    (lower === 'left' || lower === 'right') &&
    previous?.tag === 'verb' &&
    (next === undefined || startsPhrase(next))
  )
    return make(raw, 'adverb');
  if (lower === 'left' && (previous?.tag === 'to' || previous?.tag === 'preposition'))
    return make(raw, 'noun');
  // "On its back": what somebody owns is a thing.
  if (lower === 'back' && (previous?.tag === 'possessive' || previous?.tag === 'genitive'))
    return make(raw, 'noun');
  // "Gives her soup", but "gives her soup to him".
  const given = lower === 'her' && previous?.tag === 'verb' && GIVES_HER.test(previous.lemma);
  if (given && !raws.slice(position).some((ahead) => ahead.lower === 'to')) return make(raw, 'pronoun');
  const closed = closedClass(raw, previous, next, raws[position + 2]);
  if (closed !== undefined) return make(raw, closed);
  return openClass(raws, position, before);
}

const GIVES_HER = /^(give|hand|offer|bring|feed|serve|send)$/;

/** "does" and "has" stand alone as verbs when no verb follows. */
function closedOr(raw: Raw, tag: Tag, before: readonly Word[], next: Raw | undefined): Word {
  const { lower } = raw;
  if (tag === 'auxiliary' && /^(has|have|had|having|got|gets|does|do|did)$/.test(lower)) {
    const moves =
      /^(got|gets)$/.test(lower) &&
      next !== undefined &&
      (/^(bigger|smaller|larger|taller|up)$/.test(next.lower) ||
        PARTICLES.has(next.lower) ||
        PREPOSITIONS.has(next.lower) ||
        next.lower === 'to');
    if (moves) return make(raw, 'verb', { lemma: 'get', form: 's' });
    const verbAhead =
      next !== undefined &&
      (NEGATIONS.has(next.lower) ||
        verbReadings(next.lower, isKnownVerb).some(({ form }) => form !== 's') ||
        AUXILIARIES.has(next.lower));
    if (!verbAhead)
      return make(raw, 'verb', { lemma: /^(do|did|does)$/.test(lower) ? 'do' : 'have', form: 's' });
  }
  if (lower === 'no' && before.at(-1)?.tag !== 'auxiliary') return make(raw, 'determiner');
  return make(raw, tag);
}

/** "Up the hill", but not "picks up the ball". */
const leadsAlong = (lower: string, previous: Word | undefined, next: Raw | undefined): boolean =>
  (lower === 'up' || lower === 'down') &&
  next !== undefined &&
  (DETERMINERS.has(next.lower) || POSSESSIVES.has(next.lower)) &&
  !/^(pick|lift|put|take|hold|wake|give|blow|clean|look|throw|set|pull|open|tear|eat|drink|cut|break|knock)$/.test(
    previous?.lemma ?? '',
  );

/** "One runs to the left": not one run. */
const actsAhead = (next: Raw | undefined, afterNext: Raw | undefined): boolean =>
  next !== undefined &&
  verbReadings(next.lower, isKnownVerb).some(
    ({ form, lemma }) => form === 's' || (form === 'ing' && verbEntry(lemma)?.motion !== 'still'),
  ) &&
  (afterNext === undefined ||
    afterNext.lower === 'to' ||
    PREPOSITIONS.has(afterNext.lower) ||
    PARTICLES.has(afterNext.lower) ||
    /^(left|right|away|off|and)$/.test(afterNext.lower));

const isNounAhead = (next: Raw | undefined): next is Raw =>
  next !== undefined &&
  !PREPOSITIONS.has(next.lower) &&
  !CONJUNCTIONS.has(next.lower) &&
  !DETERMINERS.has(next.lower) &&
  !POSSESSIVES.has(next.lower) &&
  (couldBeNoun(next) || isAdjective(next));

function closedClass(
  raw: Raw,
  previous: Word | undefined,
  next: Raw | undefined,
  afterNext: Raw | undefined,
): Tag | undefined {
  const { lower } = raw;
  const nounAhead = isNounAhead(next);
  if (lower === 'her') return nounAhead && !verbOnly(next) ? 'possessive' : 'pronoun';
  if (POSSESSIVES.has(lower)) return 'possessive';
  if (lower === 'that') return previous?.tag === 'noun' ? 'relative' : nounAhead ? 'determiner' : 'pronoun';
  if (
    lower === 'one' &&
    (!nounAhead || previous?.tag === 'adjective' || previous?.lower === 'other' || actsAhead(next, afterNext))
  )
    return next?.lower === 'of' ? 'number' : 'pronoun';
  if (/^\d+$/.test(lower)) return 'number';
  if (lower === 'second' && previous?.tag === 'determiner') return 'determiner';
  if (leadsAlong(lower, previous, next)) return 'preposition';
  if (PARTICLES.has(lower) && !PREPOSITIONS.has(lower)) return 'particle';
  if (
    lower in NUMBER_WORDS &&
    lower !== 'pair' &&
    lower !== 'couple' &&
    lower !== 'trio' &&
    lower !== 'dozen'
  )
    return 'number';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (RELATIVES.has(lower)) return 'relative';
  if (lower === 'as' && previous?.tag !== 'adverb') return 'subordinator';
  if (SUBORDINATORS.has(lower) && !(lower === 'while' && previous?.tag === 'determiner'))
    return 'subordinator';
  const closes =
    next === undefined ||
    PUNCTUATION.test(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    next.lower === 'to' ||
    next.lower === 'then' ||
    (PREPOSITIONS.has(next.lower) && next.lower !== 'of');
  if (closes && /^(off|in|over|by|on|through)$/.test(lower) && previous?.tag === 'verb') return 'particle';
  if (
    closes &&
    /^(past|around|across|along|behind|below|above|by|over|through|off|near|inside|beside)$/.test(lower)
  )
    return 'adverb';
  if (PREPOSITIONS.has(lower))
    return lower === 'outside' && (next === undefined || PUNCTUATION.test(next.lower))
      ? 'adverb'
      : 'preposition';
  if (ADVERBS.has(lower) && !(lower === 'fast' && previous !== undefined && NP_OPENERS.has(previous.tag)))
    return 'adverb';
  return undefined;
}

/** "Has lost her ring": what is lost stands behind, so that it is no quality of somebody. */
const isPerfect = (raw: Raw, previous: Word, next: Raw | undefined): boolean =>
  /^(has|have|had|having)$/.test(previous.lower) &&
  next !== undefined &&
  (DETERMINERS.has(next.lower) || POSSESSIVES.has(next.lower)) &&
  verbReadings(raw.lower, isKnownVerb).some(({ form }) => form === 'past' || form === 'participle');

/** "Both run to the gate", "all laugh": not a number of runs or laughs. */
const actsAlone = (raw: Raw, previous: Word | undefined, next: Raw | undefined): boolean =>
  /^(both|all)$/.test(previous?.lower ?? '') &&
  raw.known === undefined &&
  startsPhrase(next) &&
  verbReadings(raw.lower, isKnownVerb).some(({ form }) => form === 'base');

/** "With flashing lights", "under falling leaves", but "after eating apples". */
const describesNext = (previous: Word, next: Raw | undefined): boolean =>
  !/^(after|before|by|for|without|of|from|like|while|than|about|during|at|against)$/.test(previous.lower) &&
  next !== undefined &&
  !startsPhrase(next) &&
  couldBeNoun(next) &&
  (singularOf(next.lower) !== undefined || next.known !== undefined);

/** Nouns, verbs, adjectives and adverbs: by place in the sentence first, by word lists second. */
function openClass(raws: readonly Raw[], position: number, before: readonly Word[]): Word {
  const raw = raws[position] as Raw;
  const previous = before.at(-1);
  const next = raws[position + 1];
  if (raw.lower.endsWith('ly') && raw.tags.has('Adverb') && !ADJECTIVES.has(raw.lower))
    return make(raw, 'adverb');
  if (actsAlone(raw, previous, next)) return makeVerb(raw);
  if (previous !== undefined && NP_OPENERS.has(previous.tag)) return insidePhrase(raws, position, before);
  const verb = couldBeVerb(raw);
  const form = verbReadings(raw.lower, isKnownVerb)[0]?.form;
  switch (previous?.tag) {
    case 'noun':
      return afterNoun(raw, before, position, next, hasFinite(raws, position + 1));
    case 'pronoun':
    case 'relative':
      return verb ||
        (raw.known === undefined && verbReadings(raw.lower, canBeVerb).some((one) => one.form === 's'))
        ? makeVerb(raw)
        : isAdjective(raw)
          ? make(raw, 'adjective')
          : makeNoun(raw, position, before.at(-1));
    case 'auxiliary':
    case 'negation':
      if (isAdjective(raw) && form !== 'ing' && !isPerfect(raw, previous, next))
        return make(raw, 'adjective');
      return verb ? makeVerb(raw, (is) => is !== 's') : makeNoun(raw, position, before.at(-1));
    case 'to':
      return verb &&
        (form === 'base' || !couldBeNoun(raw)) &&
        !(raw.known !== undefined && next === undefined)
        ? makeVerb(raw)
        : afterBreak(raws, position, before);
    case 'preposition':
      if (form === 'ing' && raw.known === undefined)
        return describesNext(previous, next) ? make(raw, 'adjective') : makeVerb(raw);
      return isAdjective(raw) && next !== undefined && couldBeNoun(next) && !startsPhrase(next)
        ? make(raw, 'adjective')
        : makeNoun(raw, position, before.at(-1));
    default:
      return afterBreak(raws, position, before);
  }
}
