import type { Part } from './cast.ts';
import type { Clause } from './clause.ts';
import type { Cast } from './coreference.ts';
import type { Target } from './story.ts';
import { GOES_IN_RIDE } from './unsaid-ride.ts';

type Said = {
  readonly subjects: readonly Part[];
  readonly objects: readonly Part[];
  readonly targets: readonly Target[];
};

/** What a clause leaves out and everybody knows: what is rowed back, to whom something is given back. */
export function withUnsaid({ verb, adverbs }: Clause, said: Said, cast: Cast): Partial<Said> {
  const { subjects, objects, targets } = said;
  const lemma = verb?.lemma ?? '';
  const others = targets.flatMap(({ parts }) => parts);
  const goes = GOES_IN_RIDE.test(lemma) && objects.length === 0;
  const ride =
    goes && others.every(({ member }) => member.word?.kind !== 'vehicle') ? cast.rideOf(subjects) : undefined;
  if (ride !== undefined && !subjects.some(({ member }) => member === ride.member))
    return { objects: [ride] };
  const back = verb?.particle === 'back' || adverbs.includes('back');
  const given = back && /^(give|hand|return)$/.test(lemma) && objects.length === 1 && others.length === 0;
  const receiver = given && subjects.length > 0 ? cast.someoneElse([...subjects, ...objects]) : undefined;
  return receiver === undefined ? {} : { targets: [...targets, { preposition: 'to', parts: [receiver] }] };
}
