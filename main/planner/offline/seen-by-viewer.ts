import type { Clause } from './clause.ts';

/** What the film's viewers do, whom nobody sees: "we see two ducks", "you can hear a bell". */
const VIEWS =
  /^(see|watch|hear|notice|observe|spot|witness|view|follow|look|find|meet|be|discover|glimpse|admire)$/;

/**
 * "We see two ducks on a pond" shows the ducks: the "we" that only looks on is behind the camera. An "I" who is in the
 * story (`told`) stands before it.
 */
export function seenByViewer(clause: Clause, told: boolean): Clause {
  const { verb, subjects } = clause;
  const viewers =
    subjects.length > 0 && subjects.every(({ kind, head }) => kind === 'pronoun' && VIEWERS.test(head));
  if (!viewers || verb === undefined || verb.passive || !VIEWS.test(verb.lemma)) return clause;
  if (told && subjects.some(({ head }) => head === 'i')) return clause;
  const at = clause.phrases.findIndex(
    ({ preposition, objects }) => preposition === 'at' && verb.lemma === 'look' && objects.length > 0,
  );
  const looked = clause.phrases[at]?.objects ?? [];
  return {
    ...clause,
    subjects: [...clause.objects, ...looked],
    objects: [],
    phrases: clause.phrases.filter((_, nth) => nth !== at),
    verb: { ...verb, lemma: 'be', word: 'be', particle: undefined },
  };
}

const VIEWERS = /^(we|you|i)$/;
