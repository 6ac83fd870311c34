import type { Trait } from '../lexicon/schema.ts';
import type { RelationWord } from '../reading/clause.ts';
import type { CastPart } from './memory.ts';
import type { StandKind } from './staging.ts';

/** Which relations say how two things stand to each other in the picture, and how. */
const STANDS: Partial<Readonly<Record<RelationWord, StandKind>>> = {
  on: 'on',
  in: 'in',
  inside: 'in',
  under: 'under',
  above: 'above',
  behind: 'behind',
  'in front of': 'in front of',
  beside: 'beside',
  by: 'beside',
  at: 'beside',
  against: 'beside',
  opposite: 'beside',
  among: 'near',
  between: 'between',
  near: 'near',
  around: 'around',
  'left of': 'left of',
  'right of': 'right of',
  'far from': 'far from',
};

/** What may be in the air with nothing under it: everything else stands somewhere, or hangs. */
export const ALOFT: readonly Trait[] = ['sky', 'weather', 'flies', 'lifted', 'floats'];
const OVERHEAD: readonly Trait[] = [...ALOFT, 'hangs'];

/**
 * How a figure stands to a ground after a relation, "to" where it `clings` to it, "over" where it `stays` and is no roof;
 * undefined for ways ("to", "past") and all others.
 */
export function standFor(
  relation: RelationWord,
  figure: readonly CastPart[],
  ground: readonly CastPart[],
  { clings = false, stays = false }: { readonly clings?: boolean; readonly stays?: boolean } = {},
): StandKind | undefined {
  const [first, other] = [figure[0]?.member, ground[0]?.member];
  const over = relation === 'over' && stays && OVERHEAD.some((trait) => first?.traits.has(trait));
  const kind = over ? 'above' : relation === 'to' && clings ? 'on' : STANDS[relation];
  if (kind === undefined || first === undefined || other === undefined) return undefined;
  // In the sun is under it.
  if (kind === 'in' && other.traits.has('sky') && other.traits.has('glows')) return 'under';
  const rides =
    first.traits.has('living') &&
    (other.traits.has('vehicle') || other.traits.has('saddle')) &&
    !other.traits.has('seat');
  if ((kind === 'on' || kind === 'in') && rides) return 'ride';
  return kind;
}
