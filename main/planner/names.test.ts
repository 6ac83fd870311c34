import { describe, expect, test } from 'vitest';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';
import { rulePlanner } from './rule-planner.ts';
import { markKnownGaps } from './testing/known-gaps.ts';

markKnownGaps('names');

/** "Rose=girl, vase=bucket | Rose=girl": who is in every scene and what draws them. */
const drawnIn = async (prompt: string) =>
  (await rulePlanner.plan(prompt, { vocabulary })).scenes
    .map(({ entities }) =>
      entities
        .map(({ entity, drawnAs = entity }) => (drawnAs === entity ? entity : `${entity}=${drawnAs}`))
        .toSorted()
        .join(', '),
    )
    .join(' | ');

describe('who a name means', () => {
  test.each([
    ['Little Red Riding Hood walks through the woods.', 'Little Red Riding Hood=girl'],
    ['Snow White sleeps in the forest.', 'Snow White=queen'],
    ['A frosty window. A fox in the frosty forest.', 'fox, frosty window=window'],
    ['Snow falls on a white house.', 'white house=house'],
    ['Robin Hood meets king kong.', 'Robin Hood=man, king kong=gorilla'],
    ['Mr. Fox visits Mrs. Rabbit.', 'Mr Fox=fox, Mrs Rabbit=rabbit'],
    ['Mr. Smith waves. Mrs. Smith dances.', 'Mr Smith=boy | Mrs Smith=girl'],
    [
      'Bob Smith, a farmer, feeds a pig. Bob laughs.',
      'Bob Smith the farmer=farmer, pig | Bob Smith the farmer=farmer',
    ],
    ['Max and Ruby kick a ball. Max laughs.', 'Max=boy, Ruby=girl, ball | Max=boy'],
    ['Rose waters a tree. Then Rose smiles.', 'Rose=girl, tree, watering can | Rose=girl'],
    ['Rose petals fall on a table.', 'rose petal=leaf, rose petal=leaf, rose petal=leaf'],
    ['Kim drives a car. He waves.', 'Kim=boy, car | Kim=boy'],
    ['Kim drives a car. She waves.', 'Kim=girl, car | Kim=girl'],
    ['A girl gives a ball to Ruby. Ruby jumps.', 'Ruby=girl, ball, girl | Ruby=girl'],
    ['Batman runs. Robin follows him.', 'Batman=superhero | Batman=superhero, Robin=girl'],
    ['Little Red Riding Hood Meets A Big Wolf In The Woods', 'Big Wolf=wolf, Little Red Riding Hood=girl'],
  ])('%s', async (prompt, cast) => {
    expect(await drawnIn(prompt)).toBe(cast);
  });
});
