import type { Token } from '../parse.ts';
import type { Words } from './mentions.ts';

/** "A panda drinking coffee": a participle that the parser hangs on what is drunk. */
export function lostParticiples(tokens: readonly Token[], words: Words) {
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (isDoingBefore(at, tokens, words)) return [{ token, many: before?.tag === 'NNS' }];
    const going = token.tag === 'VBG' || isGoingVerb(token, words);
    if (!going || before === undefined || next === undefined || token.head <= at) return [];
    const finite = tokens.some(
      ({ tag, sentence }) => sentence === token.sentence && /^(VBZ|VBP|VBD|MD)$/.test(tag),
    );
    if (
      finite ||
      !/^(amod|compound|nmod)$/.test(token.relation) ||
      !before.tag.startsWith('NN') ||
      before.head !== token.head
    )
      return [];
    if (!/^(compound|nmod|amod|npadvmod)$/.test(before.relation) || !words.isName(before.lemma.toLowerCase()))
      return [];
    return words.isName(`${token.text.toLowerCase()} ${next.lemma.toLowerCase()}`)
      ? []
      : [{ token, many: before.tag === 'NNS' }];
  });
}

const isGoingVerb = ({ tag, text }: Token, words: Words): boolean => {
  const lower = text.toLowerCase();
  const stem = lower.slice(0, -3);
  return (
    tag === 'NN' &&
    lower.endsWith('ing') &&
    [stem, `${stem}e`, stem.slice(0, -1)].some((one) => words.isVerb(one))
  );
};

/** "A cat drinking water": a noun with an article, what it does, and what it does it to, taken for another name of it. */
function isDoingBefore(at: number, tokens: readonly Token[], words: Words): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next === undefined || !/^NN$/.test(token.tag))
    return false;
  return (
    isGoingVerb(token, words) &&
    token.relation === 'compound' &&
    token.head === at + 1 &&
    next.relation === 'appos' &&
    tokens[next.head] === before &&
    tokens.some(({ head, relation }) => head === at - 1 && /^(det|nummod)$/.test(relation))
  );
}

/** "A paper airplane gliding": taken for a noun that the airplane only describes. */
export function goingOn(
  token: Token,
  at: number,
  tokens: readonly Token[],
  words: Words,
): string | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const lower = token.text.toLowerCase();
  if (before === undefined || !/^NN$/.test(token.tag) || !lower.endsWith('ing')) return undefined;
  if (
    before.head !== at ||
    !/^(compound|nmod|amod|nsubj)$/.test(before.relation) ||
    !/^(NN|JJ)/.test(before.tag)
  )
    return undefined;
  if (!words.isName(before.lemma.toLowerCase()) || words.isName(`${before.lemma.toLowerCase()} ${lower}`))
    return undefined;
  if (next !== undefined && /^(NN|VB|MD)/.test(next.tag) && next.sentence === token.sentence)
    return undefined;
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((one) => words.isVerb(one));
}
