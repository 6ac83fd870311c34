import type { Parse } from '../parse.ts';
import { mistaken, isOneOf, isMany } from './mistaken-verbs.ts';
import { lostParticiples } from './lost-participles.ts';
import { brokenOrders, brokenFragments } from './broken-starts.ts';
import type { Words } from './mentions.ts';

const PROGRESSIVE_E = /[^aeou]e$/;

/** "drive" → "driving": regular enough for the parser, which only needs to see the form. */
function progressive(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (PROGRESSIVE_E.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/**
 * "A blue car drives past": in headlines the parser takes a verb for the plural of a compound. Where such a plural is a
 * verb, its compound is no name and its sentence lacks a verb there, the text is offered with the verb in a form that
 * cannot be mistaken ("is driving"); a fragment that it cannot take for one is offered as "There is …". Undefined when
 * nothing looks so.
 */
export function withPlainVerbs({ text, tokens }: Parse, words: Words): string | undefined {
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
  const changes = [
    ...goings,
    ...verbs,
    ...fragments.filter(({ sentence }) => !orders.some((order) => order.sentence === sentence)),
    ...orders,
  ].toSorted((a, b) => b.start - a.start);
  if (changes.length === 0) return undefined;
  return changes.reduce(
    (said, { start, end, said: plain }) => `${said.slice(0, start)}${plain}${said.slice(end)}`,
    text,
  );
}

/** What is put before a fragment that the parser cannot take for one. */
export const THERE_IS = 'There is ';
