import type { Part } from './cast.ts';
import { lookOf } from './cast.ts';
import type { Clause, PrepositionPhrase } from './clause.ts';
import { PUTS } from './event-relations.ts';
import { CLOTHES } from './lexicon/things.ts';
import type { NounPhrase } from './phrases.ts';
import type { Remark } from './story.ts';

export const wornRemark = (phrase: NounPhrase): Remark => ({
  kind: 'dropped',
  text: `${[...lookOf(phrase), phrase.head].join(' ')}: clothes are part of the wearer's picture`,
});

/** "A man in a red shirt": the shirt is in the man's picture, not beside him. */
export const isWornIn = (
  { preposition }: PrepositionPhrase,
  thing: NounPhrase,
  lemma: string,
  subjects: readonly Part[],
): boolean =>
  (preposition === 'in' || preposition === 'with') &&
  CLOTHES.has(thing.head) &&
  !PUTS.test(lemma) &&
  subjects.some(({ member }) => member.person);

/** "wears a dress", "puts on a coat". */
export const wornObjects = ({ verb, objects }: Clause): readonly NounPhrase[] =>
  /^(wear|don)$/.test(verb?.lemma ?? '') || (verb?.lemma === 'put' && verb.particle === 'on')
    ? objects.filter(({ head }) => CLOTHES.has(head))
    : [];
