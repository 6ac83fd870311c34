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
        // "A stop sign", with the stop for a subject: the sign stays what it is to the others.
        if (at === last && over.head === last) return { ...token, tag: 'NN' };
        if (at === last)
          return { ...token, tag: 'NN', relation: over.relation, head: root ? last : over.head };
        if (at === first) return { ...token, relation: 'compound', head: last };
        return token.head === first ? { ...token, head: last } : token;
      }),
    },
    words,
  );
}

function isLast(token: Token, at: number, tokens: readonly Token[], words: Words): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !before.tag.startsWith('NN')) return false;
  const [first, last] = [before.text.toLowerCase(), token.text.toLowerCase()];
  if (!words.isName(`${first} ${last}`)) return false;
  if (before.head === at && before.relation === 'nsubj')
    return /^(NN|VBP?)$/.test(token.tag) && !words.isName(first);
  if (token.head !== at - 1) return false;
  // "A red fire hydrant on the street": a noun that the parser hangs on the one before it as its look.
  return token.tag === 'NN'
    ? /^(amod|nmod|npadvmod|advmod)$/.test(token.relation)
    : /^(RB|JJ|VB|VBP|VBN|FW)$/.test(token.tag) && !words.isVerb(last);
}
