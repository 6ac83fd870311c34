import type { CastMember, StudioDocument } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';

/** A member and the scenes it plays in, in film order. */
export type ListedMember = {
  readonly member: CastMember;
  readonly scenes: readonly { readonly id: Id; readonly number: number }[];
};

/** The whole cast as it comes on: by first scene, then by name; who plays nowhere comes last. */
export function membersInOrder({
  order,
  scenes,
  cast,
}: Pick<StudioDocument, 'order' | 'scenes' | 'cast'>): readonly ListedMember[] {
  const plays = new Map<Id, { readonly id: Id; readonly number: number }[]>();
  for (const [index, id] of order.entries()) {
    const scene = scenes[id];
    if (scene === undefined) continue;
    for (const member of new Set([scene.place, ...scene.tracks.map((track) => track.cast)])) {
      const known = plays.get(member);
      const entry = { id, number: index + 1 };
      if (known === undefined) plays.set(member, [entry]);
      else known.push(entry);
    }
  }
  const first = ({ id }: CastMember): number => plays.get(id)?.[0]?.number ?? Number.MAX_SAFE_INTEGER;
  return Object.values(cast)
    .sort((a, b) => first(a) - first(b) || a.name.localeCompare(b.name))
    .map((member) => ({ member, scenes: plays.get(member.id) ?? [] }));
}
