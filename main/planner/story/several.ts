import { nounOf } from '../lexicon/nouns.ts';
import type { CastMember } from './cast.ts';
import type { VocabularyIndex } from './vocabulary.ts';

const namesIn = (names: string): readonly string[] => names.split('+').flatMap((name) => name.trim() || []);

/** Who a word for a group means ("a couple": man, woman), unless the pack draws somebody of that very name. */
export function groupOf(head: string, index: VocabularyIndex): readonly string[] | undefined {
  const noun = nounOf(head);
  const own = index.entity(head)?.name === head;
  const grouped = noun?.traits.includes('group') === true || noun?.means?.includes('+') === true;
  if (noun?.means === undefined || !grouped || own) return undefined;
  const names = namesIn(noun.means).filter((name) => !/^\d*$/.test(name));
  return names.length === 0 ? undefined : names;
}

/**
 * Who several of a kind are ("two children": boy, girl), so that they are not copies of each other. Undefined for one,
 * where the pack does not draw all of them, and where several of that kind are in the cast already.
 */
export function severalOf(
  head: string,
  count: number,
  { index, members }: { readonly index: VocabularyIndex; readonly members: readonly CastMember[] },
): readonly string[] | undefined {
  const names = namesIn(nounOf(head)?.several ?? '');
  const drawn = names.every((name) => index.entity(name)?.name === name);
  const told = members.some((member) => member.head === head && member.count > 1);
  return count < 2 || names.length === 0 || !drawn || told ? undefined : names;
}

/** Five people are three men and two women. */
export const sharedAmong = (kinds: number, count: number): readonly number[] =>
  Array.from({ length: kinds }, (_, at) => Math.floor((count + kinds - 1 - at) / kinds));
