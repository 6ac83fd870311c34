import type { Event } from './story.ts';

const LEFT_WITH = /^(from|off|of|out)$/;

/**
 * A place said late is where the story has been: what is left ("it hops off the stage") held every scene before, and
 * who is only introduced ("Emma is a nurse") is where they are seen next.
 */
export function withLatePlaces(scenes: readonly (readonly Event[])[]): readonly (readonly Event[])[] {
  const first = scenes.findIndex((events) => events.some(({ place }) => place !== undefined));
  const place = scenes[first]?.find((event) => event.place !== undefined)?.place;
  const before = scenes.slice(0, Math.max(0, first));
  if (place === undefined || before.length === 0) return scenes;
  const introduced = before.every((events) => events.every(({ telling }) => telling));
  const left = LEFT_WITH.test(place.saidWith ?? '');
  if (!left && !(introduced && /^(in|on|at|inside)$/.test(place.saidWith ?? ''))) return scenes;
  const there = { name: place.name, word: place.word, exact: place.exact };
  return scenes.map((events, at) =>
    at < first ? events.map((event, nth) => (nth === 0 ? { ...event, place: there } : event)) : events,
  );
}
