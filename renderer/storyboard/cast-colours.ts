import type { CastMember } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';

/** How many colours for entities the design has (`--entity-1` …). */
export const ENTITY_COLOURS = 8;

/** FNV-1a: spreads ids over the colours. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

const known = new WeakMap<object, ReadonlyMap<Id, number>>();

/**
 * Number 1..8 of each entity's colour. Members keep their colour when others come; while there are no more of them than
 * colours, no two share one.
 */
export function castColours(cast: Readonly<Record<Id, CastMember>>): ReadonlyMap<Id, number> {
  const cached = known.get(cast);
  if (cached !== undefined) return cached;
  const taken = new Map<Id, number>();
  let free = new Set<number>();
  for (const member of Object.values(cast)) {
    if (member.kind !== 'entity') continue;
    if (free.size === 0) free = new Set(Array.from({ length: ENTITY_COLOURS }, (_, index) => index));
    let slot = hash(member.id) % ENTITY_COLOURS;
    while (!free.has(slot)) slot = (slot + 1) % ENTITY_COLOURS;
    free.delete(slot);
    taken.set(member.id, slot + 1);
  }
  known.set(cast, taken);
  return taken;
}

/** The colour of a cast member, as a style value. */
export const castColour = (cast: Readonly<Record<Id, CastMember>>, member: Id): string =>
  `var(--entity-${castColours(cast).get(member) ?? 1})`;
