import type { Part } from '../cast.ts';
import type { Event } from '../story.ts';

/** Which way an event goes: as said, else the way its first subject looks. */
export function sideOf(event: Event): 1 | -1 {
  if (event.direction === 'left') return -1;
  if (event.direction === 'right') return 1;
  return event.subjects[0]?.member.word?.facing === 'left' ? -1 : 1;
}

/** "Kicks a ball to the right and a dog runs after it": who has to do with the same thing goes the same way. */
export const withSharedDirections = (events: readonly Event[]): readonly Event[] =>
  events.map((event) => {
    if (event.direction !== undefined) return event;
    const mine = new Set(
      [...event.subjects, ...event.objects, ...targetsOf(event)].map(({ member }) => member),
    );
    const guide = events.find(
      (other) =>
        other !== event &&
        (other.direction === 'left' || other.direction === 'right') &&
        [...other.subjects, ...other.objects].some(({ member }) => mine.has(member)),
    );
    return guide === undefined ? event : { ...event, direction: guide.direction };
  });

const targetsOf = ({ targets }: Event): readonly Part[] => targets.flatMap(({ parts }) => parts);
