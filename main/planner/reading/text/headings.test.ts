import { describe, expect, test } from 'vitest';
import { headingsSaid } from './headings.ts';

describe('a heading of a screenplay', () => {
  test.each([
    ['INT. KITCHEN - NIGHT\nA mouse eats.', 'In the kitchen at night, a mouse eats.'],
    ['EXT. BEACH - DAWN. Two crabs dance.', 'On the beach at dawn, two crabs dance.'],
    ["12. INT. JOE'S HOUSE - LIVING ROOM - CONTINUOUS\nMax sleeps.", 'In the living room, Max sleeps.'],
    ['EXT. HOUSE - DAY\nA fox waits.', 'Outside the house at noon, a fox waits.'],
    ['INT./EXT. CAR - NIGHT\nIt rains.', 'In the car at night, it rains.'],
  ])('%s', (heading, said) => {
    expect(headingsSaid(heading).trim()).toBe(said);
  });

  test.each([
    'An int. value and the ext. one.',
    'INTERESTING THINGS HAPPEN. A cat sleeps.',
    'A cat walks. It is EXTRA happy.',
  ])('is none of: %s', (text) => {
    expect(headingsSaid(text)).toBe(text);
  });
});
