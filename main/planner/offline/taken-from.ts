import type { Clause } from './clause.ts';
import { plainPhrase, type NounPhrase } from './phrases.ts';

const ROBS = /^(steal|snatch|rob|swipe|nab)$/;
const TAKES = /^(steal|snatch|rob|swipe|nab|grab|take|borrow|return)$/;
const WHOM: Readonly<Record<string, string>> = { his: 'him', her: 'her', their: 'them' };

/** Whom something is taken from: nobody steals from themselves, but one takes one's own umbrella. */
function robbed(
  lemma: string,
  { possessor }: NounPhrase,
  animate: (phrase: NounPhrase) => boolean,
): NounPhrase | undefined {
  if (possessor === undefined) return undefined;
  if (possessor.kind !== 'pronoun') return animate(possessor) ? possessor : undefined;
  const whom = WHOM[possessor.head];
  return whom === undefined || !ROBS.test(lemma)
    ? undefined
    : plainPhrase(whom, { kind: 'pronoun', plural: whom === 'them' });
}

/** "Steals a tourist's glasses" is seen with the tourist: it steals them from somebody. */
export function takenFrom(clause: Clause, animate: (phrase: NounPhrase) => boolean): Clause {
  const { verb, objects, phrases } = clause;
  if (verb === undefined || !TAKES.test(verb.lemma)) return clause;
  const [owner] = objects.flatMap((phrase) => robbed(verb.lemma, phrase, animate) ?? []);
  if (owner === undefined || phrases.some(({ preposition }) => /^(from|to)$/.test(preposition)))
    return clause;
  const preposition = verb.lemma === 'return' ? 'to' : 'from';
  return {
    ...clause,
    phrases: [...phrases, { preposition, objects: [owner], after: undefined, early: false }],
  };
}
