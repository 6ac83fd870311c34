import type { Part } from './cast.ts';
import type { Clause, PrepositionPhrase } from './clause.ts';
import { PUTS } from './event-relations.ts';
import { SEATS } from './relations.ts';
import type { Event } from './story.ts';

const SEES = /^(see|find|spot|notice|watch|discover|meet|have|look)$/;

const CHASES = /^(chase|follow|pursue|hunt|trail|tail)$/;

const PLAYS = /^(play|dance|fight|walk|run|talk|sit|live|share|dance|sing)$/;

/** Whose relation a preposition tells: the noun before it, the thing put somewhere, or the one who acts. */
export function ownerOf(
  said: PrepositionPhrase,
  { subjects, objects, meant }: Pick<Event, 'subjects' | 'objects' | 'meant'>,
  clause: Clause,
): readonly Part[] {
  const told = said.after === undefined ? undefined : meant.get(said.after);
  // "Three apples and two bananas on a plate": a list without a verb lies there together.
  const listed =
    clause.verb === undefined && !/^(with|as_big_as)$/.test(said.preposition) && said.after !== undefined;
  if (listed && clause.subjects.length > 1 && clause.subjects.at(-1) === said.after) return subjects;
  const before = told?.some(({ member }) => member.word !== undefined) === true ? told : undefined;
  if (said.preposition === 'from' && objects.length > 0) return objects;
  // "Reads to two children in bed": what follows somebody aimed at tells where they are.
  const aimed =
    /^(in|on|inside)$/.test(said.preposition) &&
    before?.every(({ member }) => member.animate) === true &&
    clause.phrases.some(({ objects: others }) => others.some((one) => one === said.after));
  // "Pushes an old man in a wheelchair": who is acted on sits, whoever acts is busy.
  const seated =
    /^(in|on)$/.test(said.preposition) &&
    before?.every(({ member }) => member.animate) === true &&
    said.objects.some((phrase) =>
      meant.get(phrase)?.some(({ member }) => SEATS.has(member.word?.name ?? '')),
    );
  // "Chases a thief on a bicycle": it is the thief who rides away.
  const ridden =
    said.preposition === 'on' &&
    CHASES.test(clause.verb?.lemma ?? '') &&
    before?.every(({ member }) => member.person) === true &&
    said.objects.some((phrase) => meant.get(phrase)?.some(({ member }) => member.word?.kind === 'vehicle'));
  const close =
    aimed ||
    seated ||
    ridden ||
    said.preposition === 'with' ||
    said.preposition === 'as_big_as' ||
    said.early ||
    clause.verb === undefined ||
    clause.verb.lemma === 'be' ||
    PUTS.test(clause.verb.lemma) ||
    SEES.test(clause.verb.lemma);
  if (
    before !== undefined &&
    before.length > 0 &&
    close &&
    !(said.preposition === 'with' && clause.verb !== undefined && PLAYS.test(clause.verb.lemma))
  )
    return before;
  return subjects.length > 0 ? subjects : objects;
}
