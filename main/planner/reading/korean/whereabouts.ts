import { hasTrait, traitsOf } from '../../lexicon/nouns.ts';
import { placeNamed } from '../../lexicon/places.ts';
import type { Verb } from '../../lexicon/schema.ts';
import type { Mention, RelationWord } from '../clause.ts';

const THINGS = ['furniture', 'container', 'holdable'] as const;

/** Whether a mention is of a place, rather than of a thing at one. */
export const isPlace = ({ head, attributes }: Mention): boolean =>
  !THINGS.some((trait) => hasTrait(head, trait)) &&
  (placeNamed(head) !== undefined ||
    traitsOf(head).has('place') ||
    attributes.some((one) => placeNamed(`${one} ${head}`) !== undefined));

/** Where what stays somewhere is: on a chair, in a box, at a door, in a park. */
export function within(mention: Mention, verb: Verb | undefined): RelationWord {
  if (isPlace(mention)) return 'in';
  const traits = traitsOf(mention.head);
  if (traits.has('container') || (traits.has('vehicle') && !traits.has('saddle')) || traits.has('liquid'))
    return 'in';
  if (traits.has('surface') || traits.has('seat') || traits.has('furniture') || traits.has('plant'))
    return 'on';
  return verb?.act === 'sit' || verb?.act === 'lie' || verb?.act === 'stand' || verb?.theme === 'moved'
    ? 'on'
    : 'at';
}
