import type { Part } from './cast.ts';
import type { RelationKind } from './story.ts';

/** What a preposition between two things says about their places. */
const BY_PREPOSITION: Readonly<Record<string, RelationKind>> = {
  on: 'on',
  onto: 'on',
  upon: 'on',
  atop: 'on',
  aboard: 'on',
  in: 'in',
  inside: 'in',
  within: 'in',
  into: 'in',
  under: 'under',
  underneath: 'under',
  beneath: 'under',
  below: 'under',
  behind: 'behind',
  above: 'above',
  over: 'above',
  beside: 'beside',
  besides: 'beside',
  by: 'beside',
  near: 'near',
  at: 'near',
  around: 'near',
  along: 'near',
  alongside: 'beside',
  with: 'with',
  between: 'between',
  among: 'near',
  amid: 'near',
  against: 'beside',
  beyond: 'behind',
  opposite: 'far',
  next_to: 'beside',
  close_to: 'near',
  far_from: 'far',
  in_front_of: 'front',
  on_top_of: 'on',
  left_of: 'left',
  right_of: 'right',
  as_big_as: 'same',
};

export const relationFor = (preposition: string): RelationKind | undefined => BY_PREPOSITION[preposition];

const VEHICLE_LIKE =
  /^(skateboard|surfboard|sled|unicycle|broom|broomstick|carpet|scooter|bicycle|motorcycle|horse|camel|elephant|snowboard)$/;
const RIDDEN = new Set(['vehicle']);

/** One sits "in" an armchair as one sits "on" a chair. */
export const SEATS: ReadonlySet<string> = new Set(['chair', 'sofa', 'bed', 'couch', 'bench']);

/** "with", "on" and "in" mean different things for people, vehicles and small things. */
export function refinedRelation(
  kind: RelationKind,
  figure: readonly Part[],
  ground: readonly Part[],
  described = false,
): RelationKind {
  const [first, second] = [figure[0]?.member, ground[0]?.member];
  if (first === undefined || second === undefined) return kind;
  const ridden = RIDDEN.has(second.word?.kind ?? '') || VEHICLE_LIKE.test(second.base);
  if ((kind === 'on' || kind === 'in') && first.animate && ridden) return 'ride';
  if (kind === 'on' && first.animate && second.animate) return 'ride';
  if (kind === 'in' && first.animate && isWorn(second.base)) return 'wear';
  if (kind === 'in' && first.animate && SEATS.has(second.word?.name ?? '')) return 'on';
  if (kind === 'with')
    return isWorn(second.base) && first.animate
      ? 'wear'
      : described && !second.animate && isHeld(ground) && first.animate
        ? 'hold'
        : 'beside';
  return kind;
}

const WORN =
  /\b(hat|cap|crown|helmet|glasses|sunglasses|tiara|scarf|mask|beanie|top hat|wig|goggles|bonnet|sombrero|tie|bow tie|headphones)\b/;
export const isWorn = (noun: string): boolean => WORN.test(noun);
const HELD_SCALE = 0.8;
const isHeld = (parts: readonly Part[]): boolean =>
  parts.every(({ member }) => (member.word?.scale ?? 1) <= HELD_SCALE && member.word?.kind !== 'plant');
