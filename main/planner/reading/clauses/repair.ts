import type { Parse } from '../parse.ts';
import { mistaken, isOneOf, isMany } from './mistaken-verbs.ts';
import { lostParticiples } from './lost-participles.ts';
import { brokenOrders, brokenFragments } from './broken-starts.ts';
import type { Words } from './mentions.ts';
import type { Edit } from '../text/edits.ts';

const PROGRESSIVE_E = /[^aeou]e$/;

/** "drive" → "driving": regular enough for the parser, which only needs to see the form. */
export function progressive(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (PROGRESSIVE_E.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/**
 * "A blue car drives past": in headlines the parser takes a verb for the plural of a compound. Where such a plural is a
 * verb, its compound is no name and its sentence lacks a verb there, the verb is put in a form that cannot be mistaken
 * ("is driving"); a fragment that it cannot take for one begins with "There is". Empty where nothing looks so.
 */
export function plainVerbs(
  { tokens }: Parse,
  words: Words,
): readonly (Edit & { readonly sentence: number })[] {
  const verbs = tokens.flatMap((token, at) => {
    const lemma = mistaken(token, at, tokens, words);
    // A form in -s is of one.
    const single = lemma !== token.text.toLowerCase() && !token.text.toLowerCase().endsWith('ing');
    const be = !single && isMany(at, tokens) ? 'are' : 'is';
    return lemma === undefined
      ? []
      : [
          {
            start: token.start,
            end: token.end,
            said: `${isOneOf(at, tokens) ? 'one ' : ''}${be} ${progressive(lemma)}`,
            sentence: token.sentence,
          },
        ];
  });
  const fragments = brokenFragments(tokens).flatMap((first) => {
    const repaired = verbs.some(({ sentence }) => sentence === first.sentence);
    const said = /^(DT|CD|JJ|NN|NNS)$/.test(first.tag) ? first.text.toLowerCase() : first.text;
    return repaired
      ? []
      : [{ start: first.start, end: first.end, said: `${THERE_IS}${said}`, sentence: first.sentence }];
  });
  const goings = lostParticiples(tokens, words).map(({ token, many }) => ({
    start: token.start,
    end: token.end,
    said: `${many ? 'are' : 'is'} ${token.text}`,
    sentence: token.sentence,
  }));
  const orders = brokenOrders(tokens, words).map((first) => ({
    start: first.start,
    end: first.end,
    said: `You ${first.text.toLowerCase()}`,
    sentence: first.sentence,
  }));
  const edits = [
    ...goings,
    ...verbs,
    ...fragments.filter(({ sentence }) => !orders.some((order) => order.sentence === sentence)),
    ...orders,
  ];
  return edits.filter(({ start }, at) => edits.findIndex((other) => other.start === start) === at);
}

/** What is put before a fragment that the parser cannot take for one. */
export const THERE_IS = 'There is ';
