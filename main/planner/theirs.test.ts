import { describe, expect, test } from 'vitest';
import { rulePlanner } from './rule-planner.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';

const scenesOf = async (prompt: string) => (await rulePlanner.plan(prompt, { vocabulary })).scenes;

/** What goes with whom in every scene: "coat worn by man, cup held by man | …". */
const theirs = async (prompt: string): Promise<string> =>
  (await scenesOf(prompt))
    .map(({ entities }) =>
      entities
        .flatMap(({ entity, attached }) =>
          attached === undefined ? [] : [`${entity} ${attached.as} by ${attached.to} ${attached.copy ?? 0}`],
        )
        .toSorted()
        .join(', '),
    )
    .join(' | ');

describe('what somebody has stays with them', () => {
  test.each([
    [
      'A man wearing a red coat reads a book. The man walks to the window.',
      'book read by man 0, red coat worn by man 0 | red coat worn by man 0',
    ],
    ['A woman holds a cup. The woman is talking.', 'cup held by woman 0 | cup held by woman 0'],
    ['A woman holds a cup. She kicks a ball.', 'cup held by woman 0 | '],
    ['A girl wears a scarf. She takes off the scarf. She sleeps.', 'scarf on neck by girl 0 | '],
  ])('%s', async (prompt, expected) => {
    expect(await theirs(prompt)).toBe(expected);
  });

  test('who sits goes on sitting there while they talk, and not once they walk', async () => {
    const scenes = await scenesOf('A boy sits on a chair. He laughs. He walks to the door.');
    expect(scenes.map(({ entities }) => entities.some(({ entity }) => entity === 'chair'))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('each of several has their own', () => {
  test.each([
    [
      'Two chefs in white hats hold spoons.',
      'spoon held by chef 0, spoon held by chef 1, white hat on head by chef 0, white hat on head by chef 1',
    ],
    ['Two women with umbrellas walk in the rain.', 'umbrella raised by woman 0, umbrella raised by woman 1'],
    [
      'A couple get caught in a downpour with umbrellas.',
      'umbrella raised by man 0, umbrella raised by woman 0',
    ],
    ['A girl walks in the snow with an umbrella.', 'umbrella raised by girl 0'],
    ["A pig cooks in a chef's hat.", 'hat on head by pig 0'],
    ['A dog and a cat eat a pizza.', 'pizza eaten by dog 0'],
    ['Three boys drink juice.', 'juice drunk by boy 0, juice drunk by boy 1, juice drunk by boy 2'],
  ])('%s', async (prompt, expected) => {
    expect(await theirs(prompt)).toBe(expected);
  });

  test('what two have together is one', async () => {
    const [scene] = await scenesOf('Two men hold a banner.');
    expect(scene?.entities.filter(({ entity }) => entity === 'banner')).toHaveLength(1);
  });
});

describe('hands do things and are seen on somebody', () => {
  test.each([
    ['A woman is washing hands.', 'sink, woman'],
    ['A boy folds his arms and closes his eyes.', 'boy'],
    ['Hands kneading dough.', 'dough, person, table'],
    ['A pair of hands plays the piano.', 'person, piano'],
    ['A blue eye blinks.', 'blue eye'],
  ])('%s', async (prompt, cast) => {
    const names = (await scenesOf(prompt)).flatMap(({ entities }) => entities.map(({ entity }) => entity));
    expect([...new Set(names)].toSorted().join(', ')).toBe(cast);
  });

  test.each([
    ['A boy sits on a park bench, texting on his phone.', 'boy seated by park bench 0, phone held by boy 0'],
    ['A shepherd counts five sheep.', ''],
    ['A girl picks up a feather.', 'feather held by girl 0'],
  ])('%s', async (prompt, expected) => {
    expect(await theirs(prompt)).toBe(expected);
  });
});
