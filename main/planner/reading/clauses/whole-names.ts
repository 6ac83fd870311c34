import type { Parse, Token } from '../parse.ts';
import type { Words } from './mentions.ts';

/**
 * "A fire hydrant", where the parser does not know the second word and hangs it on the first as an adverb: together they
 * are a name, whose last word is its head.
 */
export function withWholeNames(parse: Parse, words: Words): Parse {
  const { tokens } = parse;
  const last = tokens.findIndex((token, at) => at > 0 && isLast(token, at, tokens, words));
  if (last < 0) return parse;
  const first = last - 1;
  const over = tokens[first];
  if (over === undefined) return parse;
  const root = over.head === first;
  return withWholeNames(
    {
      ...parse,
      tokens: tokens.map((token, at) => {
        if (at === last)
          return { ...token, tag: 'NN', relation: over.relation, head: root ? last : over.head };
        if (at === first) return { ...token, relation: 'compound', head: last };
        return token.head === first ? { ...token, head: last } : token;
      }),
    },
    words,
  );
}

function isLast({ tag, head, text }: Token, at: number, tokens: readonly Token[], words: Words): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    head === at - 1 &&
    /^(RB|JJ|VB|VBP|VBN|FW)$/.test(tag) &&
    before.tag.startsWith('NN') &&
    words.isName(`${before.text} ${text}`.toLowerCase()) &&
    !words.isVerb(text.toLowerCase())
  );
}
