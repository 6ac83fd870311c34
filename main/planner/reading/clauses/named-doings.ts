import type { Token } from '../parse.ts';
import type { Edit } from '../text/edits.ts';
import type { Words } from './mentions.ts';
import { stemsOf } from './verb-words.ts';

const BE = /^(?:is|are|was|were|'s|'re)$/;
/** What may follow a doing that is told without an object. */
const ENDS = /^(?:IN|TO|RB|CC|RP|WRB|[.,:]|-LRB-)$/;

/**
 * "A man rock climbing", "two knights sword fighting", "a person is tai chi": doings named by two words, the first of
 * which the parser takes for another noun of who does them. Each is said as "is doing rock climbing"; one that is no name
 * of its own ("a boy bike riding") as "is riding a bike".
 */
export function namedDoings(tokens: readonly Token[], words: Words): readonly Edit[] {
  return tokens.flatMap((token, at): readonly Edit[] => {
    const [before, second, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (before === undefined || second?.sentence !== token.sentence || before.sentence !== token.sentence)
      return [];
    if (next !== undefined && next.sentence === token.sentence && !ENDS.test(next.tag)) return [];
    const is = BE.test(before.text.toLowerCase());
    const living = words.isLiving(before.lemma.toLowerCase());
    if (!/^(?:NN|JJ|VB)/.test(token.tag) || !(is ? livesBefore(tokens, at - 1, words) : living)) return [];
    const [first, last] = [token.text.toLowerCase(), second.text.toLowerCase()];
    if (!is && !last.endsWith('ing')) return [];
    const be = is ? '' : isSeveral(tokens, at - 1) ? 'are ' : 'is ';
    const stem = last.endsWith('ing') ? stemsOf(last).find(words.isVerb) : undefined;
    const object = stem !== undefined && words.takesObject(stem) && words.isName(first);
    const known = words.isDoing(`${first} ${last}`);
    // "Horse riding" is riding a horse; a dog that a pug is called by is no object of its own.
    if (known && !(object && words.isLiving(first)))
      return [{ start: token.start, end: token.start, said: `${be}doing ` }];
    if (!object || (!known && (words.isLiving(first) || words.isName(`${first} ${last}`)))) return [];
    return [{ start: token.start, end: second.end, said: `${be}${last} a ${first}` }];
  });
}

const livesBefore = (tokens: readonly Token[], be: number, words: Words): boolean =>
  words.isLiving(tokens[be - 1]?.lemma.toLowerCase() ?? '');

const isSeveral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.toLowerCase() !== tokens[at]?.lemma.toLowerCase() || tokens[at]?.tag === 'NNS';
