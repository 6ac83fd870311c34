import type { CastMember } from '../../preload/contract/document.ts';
import { type Id, newId } from '../../preload/contract/ids.ts';
import { drawnForName, type Words } from './drawable.ts';

let words: Words = { entities: [], places: [] };

/** The pack in use; recipes have no other way to know its words. */
export function nameBy(pack: Words | undefined): void {
  words = pack ?? { entities: [], places: [] };
}

/** The pack's word for a name in another language, as a member has it. */
export function drawnAsFor(name: string): Pick<CastMember, 'drawnAs'> {
  const drawnAs = drawnForName(words, name);
  return drawnAs === undefined || drawnAs === name.trim() ? {} : { drawnAs };
}

/** A new member of the cast, drawn as the pack calls it where its name is in another language. */
export const newMember = (kind: CastMember['kind'], name: string, id: Id = newId()): CastMember => ({
  id,
  kind,
  name: name.trim(),
  ...drawnAsFor(name),
});
