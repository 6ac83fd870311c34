import { hasTrait } from '../../lexicon/nouns.ts';
import type { Verb, Word } from './word.ts';

/** Whether a noun goes on behind 와: "고양이와 작은 개가", and not "고양이와 논다", "고양이와 숲에서" or "개와 노는 아이". */
export function joins(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at + 1)) {
    if (word.kind === 'look' || word.kind === 'number' || word.kind === 'which' || word.kind === 'called')
      continue;
    if (word.kind === 'verb' && word.use === 'noun' && !word.lemmas.some((lemma) => MUTUAL.has(lemma)))
      continue;
    if (word.kind === 'noun')
      return (
        word.place === undefined ||
        word.role === 'subject' ||
        word.role === 'topic' ||
        hasTrait(word.heads[0] ?? '', 'living')
      );
    return word.kind === 'name' || word.kind === 'pronoun';
  }
  return false;
}

/** Whether nothing but the making of the film is told behind a noun for it. */
export function isCarrier(words: readonly Word[], at: number): boolean {
  const [word] = words.slice(at);
  if (
    word?.kind === 'noun' &&
    /^(?:picture|photo|drawing)$/.test(word.heads[0] ?? '') &&
    word.role === 'object'
  )
    return false;
  return words
    .slice(at + 1)
    .every((one) =>
      one.kind === 'verb'
        ? one.lemmas.some((lemma) => CARRYING.has(lemma))
        : one.kind === 'noun'
          ? isFootage(one)
          : !/^(?:name|pronoun|spot|unknown)$/.test(one.kind) ||
            (one.kind === 'unknown' && one.use !== undefined),
    );
}

/** Where the noun stands that the verb at `at` tells of; undefined where another verb comes first. */
export function headAfter(words: readonly Word[], at: number): number | undefined {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (word?.kind === 'verb' && word.use !== 'noun') return undefined;
    if (leadsOn(words, at, next)) continue;
    if (word?.kind === 'counter' && word.role !== 'of') return next;
    if (word?.kind !== 'noun' && word?.kind !== 'name' && word?.kind !== 'pronoun') {
      if (word?.kind === 'unknown') return next;
      continue;
    }
    if (word.role === 'bare' && (words[next + 1]?.kind === 'noun' || words[next + 1]?.kind === 'name'))
      continue;
    return next;
  }
  return undefined;
}

/** Between "쓰고" and "입은" a noun is the second verb's. */
function leadsOn(words: readonly Word[], at: number, next: number): boolean {
  const [word] = words.slice(at);
  if (word?.kind !== 'verb' || word.use === 'noun') return false;
  return next < relativeAfter(words, at);
}

/** Where the next verb stands that tells of the noun behind it; -1 where there is none. */
export function relativeAfter(words: readonly Word[], at: number): number {
  return words.findIndex(
    (one, nth) => nth > at && one.kind === 'verb' && one.use === 'noun' && !one.adjective,
  );
}

/** The verb among the next four words. */
export function verbAfter(words: readonly Word[], at: number): Verb | undefined {
  const found = words.slice(at + 1, at + 5).find(({ kind }) => kind === 'verb');
  return found?.kind === 'verb' ? found : undefined;
}

/** Whether a noun is of the film itself: "영상", "모습". */
export const isFootage = ({ heads }: Extract<Word, { kind: 'noun' | 'name' }>): boolean =>
  hasTrait(heads[0] ?? '', 'footage');

const MUTUAL = new Set(['play', 'fight', 'argue', 'talk', 'race', 'meet', 'befriend', 'hug']);
const CARRYING = new Set([
  'show',
  'draw',
  'paint',
  'make',
  'film',
  'be',
  'stay',
  'appear',
  'see',
  'contain',
  'capture',
  'shoot',
  'photograph',
  'express',
  'unfold',
  'have',
  'fill',
  'record',
  'print',
]);
