import { expect, test } from 'vitest';
import { PlannerError } from './planner.ts';
import { rulePlanner } from './rule-planner.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';

const sceneOf = async (prompt: string) => (await rulePlanner.plan(prompt, { vocabulary })).scenes[0];

test.each([
  ['Yellow rose swaying in the wind', 'yellow rose', 'sways'],
  ['A dog named Rex runs on the beach', 'dog', 'runs'],
  ['a dog drinking water', 'dog', 'drinks a water'],
  ['Green taxi drives past a yellow building', 'green taxi', 'drives'],
  ["A child's hand presses a ball", 'child', 'presses a ball'],
  ['a horse taking a peaceful walk', 'horse', 'walks'],
  ['A person is standing, holding and combing a dog with a comb.', 'person', 'combs a dog'],
])('who does what, in words that a parser takes for others: %s', async (prompt, entity, action) => {
  const scene = await sceneOf(prompt);
  expect(scene?.entities.find((track) => track.entity === entity)?.action).toBe(action);
  expect(scene?.description).toBe(prompt.replace(/\.$/, ''));
});

test.each([
  ['A girl walks in the rain', 'park in the rain', 'park in the rain'],
  ['A deer stands in a foggy forest', 'foggy forest', 'forest in fog'],
  ['A bigfoot walking in the snowstorm.', 'snowy field', 'snowy field'],
  ['비 오는 거리에서 여자가 걷는다', '비 오는 거리', 'city street in the rain'],
  ['A fisherman sails at dawn on the lake', 'lake at dawn', 'lake at sunset'],
  ['A family eats in an igloo', 'igloo', 'snowy field'],
])('time and weather in the words of the prompt: %s', async (prompt, place, drawn) => {
  const scene = await sceneOf(prompt);
  expect([scene?.place, scene?.placeDrawnAs ?? scene?.place]).toEqual([place, drawn]);
});

test.each([
  ['x); DROP TABLE films; --', /program text/],
  ['freedom', /can be drawn/],
])('what shows nothing is refused in one line: %s', async (prompt, why) => {
  const refused = await rulePlanner.plan(prompt, { vocabulary }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PlannerError);
  expect(String(refused)).toMatch(why);
});
