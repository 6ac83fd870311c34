import type { Part } from './cast.ts';
import { CARRIES } from './event-relations.ts';
import type { Motion } from './lexicon/verbs.ts';
import { inPlace, isDescribed } from './participles.ts';
import { isOneOf, plainPhrase } from './phrases.ts';
import type { Event } from './story.ts';
import { timeOfEvent } from './times.ts';
import { isWeather } from './voice.ts';

/** What can be shown together without moving from one thing to the next. */
const IN_PLACE = new Set<Motion>([
  'still',
  'hold',
  'wear',
  'hover',
  'dance',
  'shake',
  'spin',
  'swing',
  'turn',
  'stop',
]);
/** Sounds and faces go with any motion. */
const ALONGSIDE =
  /^(watch|listen|stare|gaze|admire|bark|meow|laugh|smile|sing|wave|roar|shout|cry|scream|whistle|hum|giggle|look|glow|shine|sparkle|talk|wear|be|have|hold|cheer|wag|chirp|howl|growl|purr|scatter|enjoy|feel|try|make|play|let|win)$/;

/** Weather and looks only dress a scene. */
const isAlongside = ({ clause }: Event): boolean =>
  clause.verb === undefined || ALONGSIDE.test(clause.verb.lemma);

/** What one does first to do the next thing: no picture of its own. */
const PREPARES =
  /^(take|grab|land|wake|stop|turn|get|stand|reach|kneel|bend|bring|fetch|drop|slip|come|enter|arrive|appear)$/;
/** What becomes of a thing that was just caught or taken. */
const GIVES_UP = /^(release|free|drop)$/;

const moving = (event: Event): boolean => !IN_PLACE.has(event.motion);
const kindOf = ({ motion }: Event): string => (IN_PLACE.has(motion) ? 'in place' : motion);
const includes = (parts: readonly Part[], others: readonly Part[]): boolean =>
  parts.some((part) => others.some((other) => other.member === part.member));

/** "… the other one runs to the right": the half of a picture that "one" began. */
export const isTheOther = ({ clause: { subjects } }: Event): boolean =>
  subjects.some(
    ({ kind, determiner, head }) => kind === 'pronoun' && (determiner === 'other' || head === 'other'),
  );

const onlyShows = ({ clause }: Event): boolean => clause.verb === undefined || clause.verb.lemma === 'be';

/** "Sam is a firefighter.": a sentence that brings somebody on stage by name is seen before what happens to them. */
const introduces = ({ telling, clause: { subjects } }: Event): boolean =>
  telling &&
  subjects.length === 1 &&
  subjects.every(({ kind, name }) => kind === 'noun' && name !== undefined);

/** "The children are sad." after a scene they were not in: a picture of theirs. */
const tellsOfAnother = (event: Event, gathered: readonly Event[]): boolean =>
  event.telling &&
  event.sentence !== gathered.at(-1)?.sentence &&
  !gathered.every(({ telling }) => telling) &&
  event.subjects.length > 0 &&
  event.subjects.every(({ member }) => member.animate) &&
  !gathered.some(({ subjects, objects, targets }) =>
    includes(event.subjects, [...subjects, ...objects, ...targets.flatMap(({ parts }) => parts)]),
  );

/** Whether an event needs a scene of its own after the ones gathered so far. */
function breaks(event: Event, gathered: readonly Event[]): boolean {
  const last = gathered.at(-1);
  if (last === undefined) return false;
  if (event.ownScene && event.sentence !== last.sentence) return true;
  // An item of a list is one scene, whatever happens in it.
  if (gathered[0]?.ownScene === true && event.sentence === last.sentence) return false;
  // "Two foxes in the snow; one runs left": whom the picture showed now acts.
  const goesOn = event.clause.link !== 'then' && event.clause.subjects.some(isOneOf);
  if (goesOn && gathered.every(onlyShows)) return false;
  if (!event.telling && event.sentence !== last.sentence && gathered.every(introduces)) return true;
  if (tellsOfAnother(event, gathered)) return true;
  if (event.telling || gathered.every(({ telling }) => telling)) return false;
  if (event.sentence !== last.sentence || event.clause.link === 'then') return true;
  // "Dances until the sun sets" is one picture, "runs until it falls" two.
  if (event.clause.link === 'until') return includes(event.subjects, last.subjects);
  if (isTheOther(event)) return false;
  // After a fight one leaves: that is seen by itself.
  if (last.motion === 'meet' && event.motion === 'exit' && includes(event.subjects, last.objects))
    return true;
  const spliced = event.clause.link === 'splice';
  // "When he turns around, it eats the cake" is seen at once.
  if (spliced && /^(when|while)$/.test(last.clause.link)) return false;
  const acts = moving(event) || event.objects.length > 0;
  if (spliced && acts && !isAlongside(event) && !isAlongside(last)) return true;
  if (event.clause.link !== 'and' && !spliced) return false;
  const elsewhere =
    event.place !== undefined && last.place !== undefined && event.place.name !== last.place.name;
  if (elsewhere) return true;
  const verb = event.clause.verb?.lemma ?? 'be';
  const leaves = event.motion === 'exit' || event.motion === 'flee';
  if (event.clause.inherited && last.becomes) return false;
  if (event.clause.inherited && !leaves && PREPARES.test(last.clause.verb?.lemma ?? '')) return false;
  // "Carries it there and gives it to her": the same thing goes on.
  if (
    event.clause.inherited &&
    CARRIES.test(last.clause.verb?.lemma ?? '') &&
    includes(event.objects, last.objects)
  )
    return false;
  if (event.clause.inherited && GIVES_UP.test(verb) && includes(event.objects, last.objects)) return false;
  const before = last.clause.verb?.lemma ?? 'be';
  if (event.clause.inherited)
    return !ALONGSIDE.test(verb) && !ALONGSIDE.test(before) && kindOf(event) !== kindOf(last);
  if (verb === 'catch') return false;
  const busy = gathered
    .filter(moving)
    .flatMap(({ subjects, motion, objects }) => [...subjects, ...(motion === 'chase' ? objects : [])]);
  return moving(event) && includes(event.subjects, busy) && kindOf(event) !== kindOf(last);
}

const RAIN = /^(rain|pour|drizzle|storm)$/;

/** "Then it rains.": whoever is there is seen in the rain. */
function inWeather(event: Event, gathered: readonly Event[]): Event | undefined {
  const { clause, sentence } = event;
  const last = gathered.at(-1);
  if (!isWeather(clause) || last === undefined || last.sentence === sentence) return undefined;
  const seen = gathered.flatMap(({ subjects, objects }) => [...subjects, ...objects]);
  const subjects = [...new Map(seen.map((part) => [part.member, part])).values()];
  if (subjects.length === 0 || clause.verb === undefined || !RAIN.test(clause.verb.lemma)) return undefined;
  const rain = plainPhrase('rain', { determiner: 'the' });
  const phrase = { preposition: 'in', objects: [rain], after: undefined, early: false };
  const verb = { ...clause.verb, lemma: 'stand', word: 'stands', particle: undefined };
  return { ...event, subjects, clause: { ...clause, verb, phrases: [...clause.phrases, phrase] } };
}

/** "… as snow starts to fall": it dresses the picture there is. */
const onlySnows = (event: Event, gathered: readonly Event[]): boolean =>
  showsNothing(event) &&
  event.sentence === gathered.at(-1)?.sentence &&
  event.clause.subjects.some(({ head }) => /^(snow|rain|fog|wind|thunder|storm)$/.test(head));

const showsNothing = (event: Event): boolean =>
  event.subjects.length + event.objects.length === 0 &&
  event.targets.every(({ parts }) => parts.length === 0);

/** Gathers events into scenes of one motion each. An event that shows nothing joins its neighbour or is left out. */
export function gatherScenes(events: readonly Event[]): readonly (readonly Event[])[] {
  const scenes: Event[][] = [];
  let heading: Event[] = [];
  for (const said of events) {
    const current = scenes.at(-1);
    if (current !== undefined && isDescribed(said)) {
      current.push(said);
      continue;
    }
    const wet = showsNothing(said) && current !== undefined ? inWeather(said, current) : undefined;
    const event = wet ?? said;
    if (current !== undefined && onlySnows(event, current)) continue;
    if (showsNothing(event)) {
      if (event.place !== undefined || timeOfEvent(event) !== undefined) heading.push(event);
      continue;
    }
    if (
      current === undefined ||
      heading.length > 0 ||
      breaks(
        event,
        current.filter((one) => !isDescribed(one)),
      )
    ) {
      scenes.push([...heading, event]);
      heading = [];
    } else current.push(event);
  }
  if (heading.some(({ place }) => place !== undefined)) scenes.push(heading);
  return scenes.map(inPlace);
}
