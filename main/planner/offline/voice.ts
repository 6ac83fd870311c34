import { isCopula } from './chunks.ts';
import type { Clause } from './clause.ts';
import { pluralOf } from './inflections.ts';
import type { Event, Target } from './story.ts';

const WEATHER = /^(rain|snow|thunder|storm|hail|drizzle|pour)$/;
const GETS =
  /^(dark|light|late|early|cold|cool|warm|hot|windy|stormy|foggy|rainy|snowy|sunny|cloudy|bright|quiet)$/;

/** "It rains", "it gets dark": nobody is "it". */
export const isWeather = ({ verb, subjects, complements, adverbs }: Clause): boolean =>
  subjects.every(({ head }) => head === 'it') &&
  (WEATHER.test(verb?.lemma ?? '') ||
    (verb?.lemma === 'get' && [...complements, ...adverbs].some((word) => GETS.test(word))));

type Filmed = { readonly clause: Clause; readonly motion?: Pick<Event, 'motion'> };

/** "The camera zooms in on a rose" shows the rose coming nearer. */
export function throughCamera(clause: Clause): Filmed {
  const [subject] = clause.subjects;
  if (subject?.head !== 'camera' || subject.determiner !== 'the' || clause.verb === undefined)
    return { clause };
  const things = [...clause.objects, ...clause.phrases.flatMap(({ objects }) => objects)];
  const words = [
    clause.verb.particle ?? '',
    ...clause.adverbs,
    ...clause.phrases.map(({ preposition }) => preposition),
  ];
  const closer =
    /^(zoom|push|move|dolly|close|focus)$/.test(clause.verb.lemma) &&
    words.some((word) => /^(in|on|closer|toward|towards|to|forward)$/.test(word));
  const farther = words.some((word) => /^(out|back|away|backwards?)$/.test(word));
  const motion = farther ? 'away' : closer ? 'toward' : 'still';
  return {
    clause: {
      ...clause,
      subjects: things,
      objects: [],
      phrases: [],
      adverbs: [],
      verb: { ...clause.verb, lemma: 'be', particle: undefined },
    },
    motion: { motion },
  };
}

/** "Luna is a cat" names a kind, "they are friends" a quality: neither adds anybody to the picture. */
export function withoutPredicate(clause: Clause): Clause {
  const [subject] = clause.subjects;
  const [predicate] = clause.objects;
  if (!/^(be|become)$/.test(clause.verb?.lemma ?? '') || subject === undefined || predicate === undefined)
    return clause;
  const naming = subject.kind === 'name' && predicate.kind === 'noun' && predicate.determiner === 'a';
  return {
    ...clause,
    subjects: naming ? [{ ...predicate, name: subject.name, gender: subject.gender }] : clause.subjects,
    objects: [],
    complements: [
      ...clause.complements,
      predicate.plural && predicate.kind === 'noun' ? pluralOf(predicate.head) : predicate.head,
    ],
  };
}

/** "is chased by a dog" → the dog chases. */
export function activeVoice(clause: Clause): Clause {
  const by = clause.phrases.findIndex(
    ({ preposition, objects }) => preposition === 'by' && objects.length > 0,
  );
  const agent = clause.phrases[by];
  if (agent === undefined) return clause;
  return {
    ...clause,
    subjects: agent.objects,
    objects: clause.subjects,
    phrases: clause.phrases.filter((_, at) => at !== by),
    verb: clause.verb === undefined ? undefined : { ...clause.verb, passive: false },
  };
}

/** "The cat is orange", "They are friends": nothing happens that a scene could show. */
export function isTelling(clause: Clause, placed: boolean, targets: readonly Target[]): boolean {
  if (clause.verb === undefined || !isCopula(clause.verb) || placed || clause.inherited) return false;
  return (
    targets.every(({ parts }) => parts.length === 0) &&
    (clause.complements.length > 0 ||
      clause.objects.length > 0 ||
      clause.adverbs.includes('fast') ||
      clause.adverbs.includes('slow') ||
      clause.adverbs.includes('of_the_same_size'))
  );
}
