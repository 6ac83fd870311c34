import type { Part } from './cast.ts';
import type { Clause } from './clause.ts';
import type { Cast } from './coreference.ts';
import { plainPhrase } from './phrases.ts';
import type { Relation } from './story.ts';

const GETS = /^(get|hop|climb|jump|step)$/;
const INTO = /^(on|in|inside|aboard)$/;

/** "A boy gets on", "she gets out": of or onto something that was said before. */
export const boards = (clause: Clause): boolean =>
  GETS.test(clause.verb?.lemma ?? '') && /^(on|in|inside|aboard|out|off)$/.test(whereto(clause) ?? '');

const whereto = ({ verb, adverbs }: Clause): string | undefined =>
  verb?.particle ?? adverbs.find((adverb) => /^(inside|aboard)$/.test(adverb));

/** What one does in the boat or on the bicycle one has, without saying so again: "he rows back". */
export const GOES_IN_RIDE = /^(row|sail|paddle|drive|pedal|steer|cycle|ride)$/;

/** Says what is got into or out of where a vehicle was seen and the clause leaves it out. */
export function intoRide(clause: Clause, seen: boolean): Clause {
  const { verb } = clause;
  if (!seen || verb === undefined || !boards(clause)) return clause;
  const aimed = clause.phrases.some(({ preposition, early }) => !early && preposition !== 'with');
  if (clause.objects.length > 0 || aimed) return clause;
  const it = plainPhrase('it', { kind: 'pronoun' });
  if (INTO.test(whereto(clause) ?? '')) return { ...clause, objects: [it] };
  const preposition = verb.particle === 'off' ? 'off' : 'of';
  return {
    ...clause,
    phrases: [...clause.phrases, { preposition, objects: [it], after: undefined, early: false }],
  };
}

/** Who rides something from here on, and who has got out of it. */
export function rememberRide(
  { verb }: Clause,
  relations: readonly Relation[],
  subjects: readonly Part[],
  cast: Cast,
): void {
  for (const { kind, figure, ground } of relations) if (kind === 'ride') cast.rode(figure, ground[0]);
  if (/^(out|off)$/.test(verb?.particle ?? '') && /^(get|climb|step|jump|hop)$/.test(verb?.lemma ?? ''))
    cast.rode(subjects, undefined);
}
