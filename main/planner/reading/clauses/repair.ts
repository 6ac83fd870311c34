import type { Parse, Token } from '../parse.ts';
import type { Words } from './mentions.ts';

const PROGRESSIVE_E = /[^aeou]e$/;

/** "drive" → "driving": regular enough for the parser, which only needs to see the form. */
function progressive(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (PROGRESSIVE_E.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** Lemmas that a form in -s may be of. */
const lemmasOf = (form: string): readonly string[] => [
  form.replace(/s$/, ''),
  form.replace(/es$/, ''),
  form.replace(/ies$/, 'y'),
];

/**
 * "A blue car drives past": in headlines the parser takes a verb for the plural of a compound. Where such a plural is a
 * verb, its compound is no name and its sentence lacks a verb there, the text is offered with the verb in a form that
 * cannot be mistaken ("is driving"). Undefined when nothing looks so.
 */
export function withPlainVerbs(parse: Parse, words: Words): string | undefined {
  const { text, tokens } = parse;
  if (isBrokenFragment(parse)) return `${THERE_IS}${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  const found = tokens.flatMap((token, at) => {
    const lemma = mistaken(token, at, tokens, words);
    return lemma === undefined ? [] : [{ token, lemma, many: isMany(at, tokens) }];
  });
  if (found.length === 0) return undefined;
  let said = text;
  for (const { token, lemma, many } of found.toReversed())
    said = `${said.slice(0, token.start)}${many ? 'are' : 'is'} ${progressive(lemma)}${said.slice(token.end)}`;
  return said;
}

/** What is put before a fragment that the parser cannot take for one. */
export const THERE_IS = 'There is ';

/** "An eagle above a wolf": one sentence whose root is neither verb nor noun, though it begins with a noun phrase. */
function isBrokenFragment({ tokens }: Parse): boolean {
  const [first] = tokens;
  const roots = tokens.filter(({ head }, at) => head === at);
  const [root] = roots;
  if (first === undefined || root === undefined || tokens.at(-1)?.sentence !== 0) return false;
  return /^(IN|JJ|JJR|RB|TO)/.test(root.tag) && /^(DT|CD|JJ|NN|NNS|NNP)$/.test(first.tag) && root !== first;
}

const isMany = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at - 1]?.tag === 'NNS' || tokens[at - 1]?.tag === 'NNPS';

function mistaken(token: Token, at: number, tokens: readonly Token[], words: Words): string | undefined {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== token.sentence) return undefined;
  const lower = token.text.toLowerCase();
  const lemma = lemmasOf(lower).find((one) => one !== lower && words.isVerb(one));
  const participle = goingOn(token, at, tokens, words);
  if (participle !== undefined) return participle;
  if (lemma === undefined) return bareVerb(token, at, tokens, words);
  if (joinsVerbs(at, tokens) || disagrees(at, tokens)) return lemma;
  if (!/^NN/.test(token.tag) || !/^NN/.test(before.tag)) return undefined;
  if (before.head !== at || !/^(compound|nmod|nsubj|amod)$/.test(before.relation)) return undefined;
  if (
    words.isName(`${before.lemma.toLowerCase()} ${lemma}`) ||
    words.isName(`${before.lemma.toLowerCase()} ${lower}`)
  )
    return undefined;
  if (!words.isName(before.lemma.toLowerCase()) && !words.isName(before.text.toLowerCase())) return undefined;
  return lemma;
}

/** "A motorcycle races": no plural goes with "a". */
const disagrees = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.tag === 'NNS' &&
  /^NN/.test(tokens[at - 1]?.tag ?? '') &&
  tokens.some(
    ({ head, text, relation }) =>
      head === at && relation === 'det' && /^(an?|another|each|every|this|that)$/i.test(text),
  );

/** "He runs to the kitchen and drinks water": after "and", before what it is done to, in a sentence that has a verb. */
function joinsVerbs(at: number, tokens: readonly Token[]): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !/^NNS$/.test(token.tag) || before?.tag !== 'CC')
    return false;
  if (next.sentence !== token.sentence || !/^(NN|DT|PRP|IN|JJ)/.test(next.tag) || /^IN$/.test(next.tag))
    return false;
  return tokens
    .slice(0, at)
    .some(({ tag, sentence }) => sentence === token.sentence && /^VB[ZPD]$/.test(tag));
}

/** "A paper airplane gliding": taken for a noun that the airplane only describes. */
function goingOn(token: Token, at: number, tokens: readonly Token[], words: Words): string | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const lower = token.text.toLowerCase();
  if (before === undefined || !/^NN$/.test(token.tag) || !lower.endsWith('ing')) return undefined;
  if (before.head !== at || !/^(compound|nmod|amod|nsubj)$/.test(before.relation) || !/^NN/.test(before.tag))
    return undefined;
  if (!words.isName(before.lemma.toLowerCase()) || words.isName(`${before.lemma.toLowerCase()} ${lower}`))
    return undefined;
  if (next !== undefined && /^(NN|VB|MD)/.test(next.tag) && next.sentence === token.sentence)
    return undefined;
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((one) => words.isVerb(one));
}

/** "two deer graze in a forest": the verb after a plural, taken for a singular noun. */
function bareVerb(token: Token, at: number, tokens: readonly Token[], words: Words): string | undefined {
  const before = tokens[at - 1];
  const lower = token.text.toLowerCase();
  if (
    before === undefined ||
    token.tag !== 'NN' ||
    !words.isVerb(lower) ||
    before.head !== at ||
    before.relation !== 'compound'
  )
    return undefined;
  const several =
    tokens.some(({ head, relation }) => head === at && relation === 'nummod') || before.tag === 'NNS';
  return several &&
    words.isName(before.lemma.toLowerCase()) &&
    !words.isName(`${before.lemma.toLowerCase()} ${lower}`)
    ? lower
    : undefined;
}
