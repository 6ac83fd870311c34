import type { Mention } from '../reading/clause.ts';
import { whole, isNamed, compatible, WIDE } from './members.ts';
import type { CastMember } from './cast.ts';
import type { Memory, CastPart, Role } from './memory.ts';

export function knownFor(memory: Memory, mention: Mention, role: Role): CastPart | undefined {
  const { determiner, kind } = mention;
  const same = memory.members.filter((member) => isNamed(member, mention));
  if (kind === 'name')
    return whole(
      same.find(
        ({ called }) =>
          called !== undefined && called.split(' ').some((one) => mention.head.split(' ').includes(one)),
      ),
    );
  const alike = memory.latestFirst(same.filter((member) => compatible(member, mention)));
  if (determiner === 'another') return undefined;
  if (determiner === 'other') return otherOf(memory, mention, alike, role);
  const several = alike.find(({ count }) => count > 1);
  if (determiner === 'each' && several !== undefined) return whole(several);
  if (determiner === 'indefinite' || (determiner === 'bare' && mention.count !== undefined)) {
    // "One dog runs" of two dogs told before; the same words in another sentence are the same.
    if (mention.count === 1 && several !== undefined && !memory.inClause(several, role))
      return oneOf(memory, several, role);
    const repeated = alike.find(
      (member) => member.name === mention.words && !memory.inSentence(member, role),
    );
    return repeated === undefined
      ? undefined
      : { member: repeated, count: Math.min(repeated.count, mention.count ?? repeated.count) };
  }
  const [found] = alike;
  if (found !== undefined && !memory.inClause(found, role))
    return mention.count === 1 && found.count > 1 ? oneOf(memory, found, role) : whole(found);
  return determiner === 'definite' || determiner === 'possessive' ? byKind(memory, mention, role) : undefined;
}

/** "The animal", "the woman" of somebody told by another word. */
function byKind(memory: Memory, mention: Mention, role: Role): CastPart | undefined {
  if (memory.index.entity(mention.head) !== undefined && !WIDE.has(mention.head)) return undefined;
  const trait = WIDE.get(mention.head);
  if (trait === undefined || mention.attributes.length > 0) return undefined;
  return whole(
    memory
      .latestFirst(memory.members)
      .find((member) => member.traits.has(trait) && !memory.inClause(member, role)),
  );
}

export function otherOf(
  memory: Memory,
  mention: Mention,
  alike: readonly CastMember[],
  role: Role,
): CastPart | undefined {
  const several = alike.find(({ count }) => count > 1);
  if (several !== undefined) {
    const taken = memory.heard.filter(({ part }) => part.member === several && part.nth !== undefined).length;
    const rest = mention.count === undefined ? several.count - Math.max(1, taken) : 1;
    return {
      member: several,
      count: Math.max(1, rest),
      nth: Math.min(several.count - 1, Math.max(1, taken)),
    };
  }
  const [, second] = alike;
  return second !== undefined && !memory.inClause(second, role) ? whole(second) : undefined;
}

export function oneOf(memory: Memory, member: CastMember, role: Role): CastPart {
  const taken = new Set(
    memory.heard
      .filter(
        ({ part, sentence }) =>
          part.member === member && part.nth !== undefined && sentence === role.sentence,
      )
      .map(({ part }) => part.nth),
  );
  return { member, count: 1, nth: Math.min(member.count - 1, taken.size) };
}
