import { drawnName, memberName, type Member } from './cast.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

/** What the pack draws for a member where that differs from its name; absent when they are the same words. */
export function drawnAs(member: Member, index: VocabularyIndex): string | undefined {
  const drawn = drawnName(member, index);
  return drawn === memberName(member) ? undefined : drawn;
}
