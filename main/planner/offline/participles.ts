import { drawnAction } from '../../../preload/contract/actions.ts';
import { sensesOf } from '../words/nouns.ts';
import type { Part } from './cast.ts';
import type { Clause } from './clause.ts';
import { thirdPerson, verbReadings } from './inflections.ts';
import { isKnownVerb } from './lexicon/verbs.ts';
import { readMotion } from './motion.ts';
import { isAnimalNoun, isPersonNoun } from './nearest.ts';
import type { NounPhrase } from './phrases.ts';
import type { Event } from './story.ts';

/** Words in -ing that are qualities, whatever verb they come from. */
const QUALITIES =
  /^(loving|missing|willing|matching|leading|following|remaining|living|working|training|existing|surprising|winning|opening|lasting|hanging|wishing|building|exercising|whipping|cooking|baking)$/;

/** Whether an -ing word says what can be drawn. What rocks and rolls is the name of a thing: rocking chairs, rolling pins. */
export const saysAction = (word: string): boolean =>
  word.endsWith('ing') && !/^(sway|roll|undefined)$/.test(drawnAction(word) ?? 'undefined');

/** The verb of an -ing word that tells what somebody does; undefined for a quality ("loving"). */
export const doingBefore = (word: string): string | undefined =>
  !word.endsWith('ing') || QUALITIES.test(word)
    ? undefined
    : verbReadings(word, isKnownVerb).find(({ form }) => form === 'ing')?.lemma;

/** The verb of "a shaking robot"; undefined for a quality ("a loving mother") and for half a name ("a racing car"). */
export function verbBefore(adjective: string, noun: string): string | undefined {
  const lives = isAnimalNoun(noun) || isPersonNoun(noun);
  const isName = !saysAction(adjective) && !lives && sensesOf(`${adjective} ${noun}`).length > 0;
  return isName ? undefined : doingBefore(adjective);
}

function described({ clause }: Event, phrase: NounPhrase, lemma: string): Clause {
  return {
    ...clause,
    link: 'described',
    subjects: [phrase],
    inherited: true,
    verb: {
      lemma,
      form: 'finite',
      negated: false,
      passive: false,
      word: thirdPerson(lemma),
      particle: undefined,
    },
    objects: [],
    phrases: [],
    adverbs: [],
    complements: [],
  };
}

/** "A shaking robot stands …" also shows that the robot shakes: what a participle before a noun says its owner does. */
export function describedEvents(event: Event): readonly Event[] {
  return [...event.meant].flatMap(([phrase, parts]) =>
    phrase.kind !== 'noun' || parts.length === 0
      ? []
      : phrase.adjectives.flatMap((adjective) => {
          const lemma = verbBefore(adjective, phrase.head);
          return lemma === undefined ? [] : [eventOf(event, phrase, parts, lemma)];
        }),
  );
}

function eventOf(event: Event, phrase: NounPhrase, subjects: readonly Part[], lemma: string): Event {
  const clause = described(event, phrase, lemma);
  return {
    ...event,
    clause,
    ownScene: false,
    subjects,
    objects: [],
    targets: [],
    relations: [],
    place: undefined,
    leaves: false,
    ...readMotion({ clause, subjects, objects: [], targets: [] }),
    remarks: [],
    becomes: false,
    telling: false,
  };
}

export const isDescribed = ({ clause }: Event): boolean => clause.link === 'described';

/**
 * One scene's events with what participles say in its place: before what only names things ("a rolling ball on a
 * chair" rolls), after what somebody does (a rolling ball that chases a boy chases).
 */
export function inPlace(events: readonly Event[]): readonly Event[] {
  const told = events.filter((event) => !isDescribed(event));
  const acts = told.some(({ clause }) => clause.verb !== undefined && clause.verb.lemma !== 'be');
  const said = events.filter(isDescribed);
  return acts ? [...told, ...said] : [...said, ...told];
}
