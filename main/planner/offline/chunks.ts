import { COPULAS, CATENATIVES } from './lexicon/grammar.ts';
import { verbEntry } from './lexicon/verbs.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Chunk, VerbGroup } from './phrases.ts';
import type { Word } from './word-shapes.ts';

type Parsed<T> = { readonly value: T; readonly next: number };

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'gets', 'got']);

/** Auxiliaries, negation and adverbs before the verb; where the verb itself stands, if there is one. */
function verbGroupAt(
  words: readonly Word[],
  start: number,
): Parsed<{ verb: VerbGroup; adverbs: readonly string[] }> | undefined {
  let negated = false;
  let be = false;
  const adverbs: string[] = [];
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.tag === 'auxiliary') be = BE.has(word.lower) || (be && word.lower === 'been');
    else if (word.tag === 'negation') negated = true;
    else if (word.tag === 'adverb' && at > start) adverbs.push(word.lower);
    else break;
  }
  const verb = words[at];
  const auxiliary = words[start]?.tag === 'auxiliary';
  if (verb?.tag !== 'verb') {
    if (!auxiliary || !BE.has(words[start]?.lower ?? ''))
      return auxiliary ? { value: { verb: copula(negated), adverbs: [] }, next: start + 1 } : undefined;
    const next = start + 1 + (words[start + 1]?.tag === 'negation' ? 1 : 0);
    return { value: { verb: copula(negated), adverbs: [] }, next };
  }
  const past = verb.form === 'participle' || verb.form === 'past';
  const passive = past && (be || (!auxiliary && words[at + 1]?.lower === 'by'));
  const form = auxiliary ? 'finite' : finiteness(verb);
  const group: VerbGroup = {
    lemma: verb.lemma,
    form,
    negated,
    passive,
    word: verb.lower,
    particle: undefined,
  };
  return mainVerb(words, withParticle(words, { value: group, next: at + 1 }), adverbs);
}

const copula = (negated: boolean): VerbGroup => ({
  lemma: 'be',
  form: 'finite',
  negated,
  passive: false,
  word: 'be',
  particle: undefined,
});
const finiteness = (verb: Word): VerbGroup['form'] =>
  verb.form === 'ing' ? 'ing' : verb.form === 'base' ? 'base' : 'finite';

function withParticle(words: readonly Word[], group: Parsed<VerbGroup>): Parsed<VerbGroup> {
  const word = words[group.next];
  const paired =
    word !== undefined &&
    (word.tag === 'particle' ||
      (word.tag === 'preposition' && verbEntry(`${group.value.lemma} ${word.lower}`) !== undefined));
  return paired ? { value: { ...group.value, particle: word.lower }, next: group.next + 1 } : group;
}

/** "starts to run", "keeps jumping", "goes swimming", "is about to jump": the last verb is the one that is seen. */
function mainVerb(
  words: readonly Word[],
  group: Parsed<VerbGroup>,
  adverbs: readonly string[],
): Parsed<{ verb: VerbGroup; adverbs: readonly string[] }> {
  const { value, next } = group;
  const keeps =
    CATENATIVES.has(value.lemma) ||
    ((value.lemma === 'go' || value.lemma === 'come') && value.particle === undefined);
  const after =
    words[next]?.tag === 'to'
      ? words[next + 1]
      : words[next]?.tag === 'verb' && words[next]?.form === 'ing'
        ? words[next]
        : undefined;
  if (!keeps || after?.tag !== 'verb') return { value: { verb: value, adverbs }, next };
  const at = words[next]?.tag === 'to' ? next + 2 : next + 1;
  const stopped = (value.lemma === 'stop' || value.lemma === 'finish') && words[next]?.tag !== 'to';
  const verb: VerbGroup = { ...value, lemma: stopped ? 'stop' : after.lemma, particle: undefined };
  return mainVerb(words, withParticle(words, { value: verb, next: at }), adverbs);
}

/** Cuts tagged words into noun phrases, verb groups and the little words between them. */
export function chunksOf(words: readonly Word[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const phrase = nounPhraseAt(words, at);
    if (phrase !== undefined) {
      chunks.push({ kind: 'noun', phrase: phrase.value });
      at = phrase.next;
      continue;
    }
    if (word.tag === 'to' && words[at + 1]?.tag === 'verb') {
      chunks.push({ kind: 'purpose' });
      at++;
      continue;
    }
    const group =
      word.tag === 'verb' || word.tag === 'auxiliary' || word.tag === 'negation'
        ? verbGroupAt(words, at)
        : undefined;
    if (group !== undefined) {
      chunks.push({ kind: 'verb', verb: group.value.verb });
      for (const adverb of group.value.adverbs) chunks.push({ kind: 'adverb', word: adverb });
      at = group.next;
      continue;
    }
    const chunk = smallChunk(word, words[at + 1]);
    if (chunk !== undefined) chunks.push(chunk);
    at++;
  }
  return chunks;
}

function smallChunk(word: Word, next: Word | undefined): Chunk | undefined {
  switch (word.tag) {
    case 'preposition':
      if ((word.lower === 'after' || word.lower === 'before') && next?.tag === 'verb')
        return { kind: 'subordinator', word: word.lower };
      return { kind: 'preposition', word: word.lower };
    case 'to':
      return { kind: 'preposition', word: 'to' };
    case 'adverb':
    case 'particle':
      return { kind: 'adverb', word: word.lower };
    case 'adjective':
      return { kind: 'adjective', word: word.lower };
    case 'conjunction':
    case 'subordinator':
      return { kind: word.tag, word: word.lower };
    case 'comma':
    case 'relative':
    case 'then':
      return { kind: word.tag };
    default:
      return undefined;
  }
}

export const isCopula = (verb: VerbGroup): boolean =>
  verb.lemma === 'be' ||
  (verb.lemma === 'look' && COPULAS.has('look')) ||
  verb.lemma === 'become' ||
  verb.lemma === 'seem';
