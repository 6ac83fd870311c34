import type { Trait } from './schema.ts';

/** What follows from a trait: rows name the narrowest alone. */
const IMPLIED: Readonly<Partial<Record<Trait, readonly Trait[]>>> = {
  person: ['living'],
  animal: ['living'],
  female: ['living'],
  male: ['living'],
  child: ['person'],
  crowd: ['person'],
  bird: ['animal', 'flies'],
  fish: ['animal', 'swims'],
  insect: ['animal'],
  cabin: ['vehicle'],
  saddle: ['vehicle'],
  own: ['part'],
  landmark: ['building', 'place'],
  seat: ['furniture'],
  headwear: ['worn', 'holdable'],
  lifted: ['holdable'],
  instrument: ['holdable'],
  tool: ['holdable'],
  drink: ['food', 'liquid'],
  liquid: ['mass'],
};

/** Words that these fit only by their own row: a horse is ridden in the saddle and is no vehicle, a piano is not held. */
const UNLESS: readonly (readonly [has: Trait, not: Trait])[] = [
  ['living', 'vehicle'],
  ['furniture', 'holdable'],
  ['grounded', 'flies'],
  // A chick is a child and nobody's.
  ['animal', 'person'],
];

/** The traits of a row with all that follows from them. */
export function withImplied(traits: readonly Trait[]): ReadonlySet<Trait> {
  const all = new Set<Trait>();
  const enter = (trait: Trait): void => {
    if (all.has(trait)) return;
    all.add(trait);
    for (const next of IMPLIED[trait] ?? []) enter(next);
  };
  for (const trait of traits) enter(trait);
  for (const [has, not] of UNLESS) if (all.has(has) && !traits.includes(not)) all.delete(not);
  return all;
}
