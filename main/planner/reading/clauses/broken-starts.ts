import type { Token } from '../parse.ts';
import type { Words } from './mentions.ts';

/** The first words of sentences like "An eagle above a wolf", whose root is neither verb nor noun though a noun phrase begins them. */
export function brokenFragments(tokens: readonly Token[]): readonly Token[] {
  const firsts = tokens.filter(({ sentence }, at) => tokens[at - 1]?.sentence !== sentence);
  return firsts.filter((first) => {
    const own = tokens.filter(({ sentence }) => sentence === first.sentence);
    const root = own.find((token) => tokens[token.head] === token);
    const verbs = own.some(({ tag }) => /^(VBZ|VBP|VBD|MD)$/.test(tag));
    return (
      root !== undefined &&
      root !== first &&
      !verbs &&
      !isHeadedByRelation(root, own, tokens) &&
      /^(IN|JJ|JJR|RB|TO)/.test(root.tag) &&
      /^(DT|CD|JJ|NN|NNS|NNP)$/.test(first.tag)
    );
  });
}

/** "An eagle above a wolf": the parser makes the preposition the head; the reader takes that as it is. */
const isHeadedByRelation = (root: Token, own: readonly Token[], tokens: readonly Token[]): boolean =>
  root.tag === 'IN' &&
  own.some(
    ({ tag, relation, head, start }) =>
      tag.startsWith('NN') &&
      /^(npadvmod|nsubj)$/.test(relation) &&
      tokens[head] === root &&
      start < root.start,
  );

/** "Dip the strawberries": a verb that begins what is asked for, taken for a noun. */
export function brokenOrders(tokens: readonly Token[], words: Words): readonly Token[] {
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    if (tokens[at - 1]?.sentence === token.sentence || next === undefined || next.sentence !== token.sentence)
      return false;
    const verbs = tokens.some(
      ({ tag, sentence }) => sentence === token.sentence && /^(VBZ|VBP|VBD|MD|VBG|VBN)$/.test(tag),
    );
    return (
      !verbs &&
      /^(NNP?|JJ|RB)$/.test(token.tag) &&
      /^(DT|PRP\$|CD)$/.test(next.tag) &&
      words.isVerb(token.text.toLowerCase())
    );
  });
}
