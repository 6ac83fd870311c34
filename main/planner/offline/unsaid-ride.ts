import type { Clause } from './clause.ts';
import { plainPhrase } from './phrases.ts';

const GETS = /^(get|hop|climb|jump|step)$/;
const INTO = /^(on|in|aboard)$/;

/** "A boy gets on", "she gets out": of or onto something that was said before. */
export const boards = ({ verb }: Clause): boolean =>
  verb !== undefined && GETS.test(verb.lemma) && /^(on|in|aboard|out|off)$/.test(verb.particle ?? '');

/** Says what is got into or out of where a vehicle was seen and the clause leaves it out. */
export function intoRide(clause: Clause, seen: boolean): Clause {
  const { verb } = clause;
  if (!seen || verb === undefined || !boards(clause)) return clause;
  if (clause.objects.length > 0 || clause.phrases.length > 0) return clause;
  const it = plainPhrase('it', { kind: 'pronoun' });
  if (INTO.test(verb.particle ?? '')) return { ...clause, objects: [it] };
  const preposition = verb.particle === 'off' ? 'off' : 'of';
  return { ...clause, phrases: [{ preposition, objects: [it], after: undefined, early: false }] };
}
