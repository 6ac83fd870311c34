import { describe, expect, it } from 'vitest';
import { parseEnglish } from '../reading/english/parse-english.ts';
import { readEnglish } from '../reading/read-english.ts';
import { wordsFor } from '../reading/words.ts';
import { starterVocabulary } from '../testing/starter-vocabulary.ts';
import { tellStory } from './tell.ts';
import { indexVocabulary } from './vocabulary.ts';

const index = indexVocabulary(starterVocabulary);
const words = wordsFor(index);
const told = (text: string) => tellStory(readEnglish(text, words, parseEnglish), index);
/** Who is in each scene, by head, with counts over one: "2 dog + girl". */
const casts = (text: string): readonly string[] =>
  told(text).scenes.map(({ staged }) =>
    staged.parts
      .map(({ member, count }) => (count > 1 ? `${count} ${member.head}` : member.head))
      .toSorted()
      .join(' + '),
  );
const places = (text: string): readonly string[] => told(text).scenes.map(({ staged }) => staged.place.name);
const motions = (text: string): readonly string[] =>
  told(text).scenes.map(({ staged }) => staged.deeds.map(({ motion }) => motion).join(' + '));

describe('who is meant', () => {
  it.each([
    [
      'he is who was last called so',
      'A bear eats a cake. A bee chases him. He runs.',
      ['bear + cake', 'bear + bee', 'bear'],
    ],
    [
      'it is the thing that is handled',
      'A dog finds a shoe. A cat picks it up.',
      ['dog + shoe', 'cat + shoe'],
    ],
    [
      'it is whatever can fly',
      'A boy throws a ball at a butterfly. It flies away.',
      ['ball + boy + butterfly', 'butterfly'],
    ],
    [
      'they are all that were told',
      'A girl walks in a park. A boy arrives. They dance.',
      ['girl', 'boy', 'boy + girl'],
    ],
    [
      'they are the several',
      'A teacher reads a book to two children. They sleep.',
      ['book + boy + girl + teacher', 'boy + girl'],
    ],
    [
      'several are no copies of each other',
      'Two children dance. One of the children waves.',
      ['boy + girl', 'boy'],
    ],
    ['one is as it is called', 'A child waves. Two children dance.', ['child', 'boy + girl']],
    ['friends are others', 'A boy runs with his friends.', ['2 man + boy + woman']],
    [
      'what became something is it',
      'A frog sits on a chair. It turns into a princess. She sings.',
      ['chair + frog', 'princess', 'princess'],
    ],
    ['hers is who was told', "Mia's kite falls. She cries.", ['kite', 'mia']],
    [
      'who gets on is on what was told',
      'A bus stops. A woman gets on. It drives away.',
      ['bus', 'bus + woman', 'bus'],
    ],
    ['another is somebody else', 'A swan swims. Another swan swims.', ['swan', 'swan']],
    ['people are men and women', 'Four people dance.', ['2 man + 2 woman']],
    ['a wish is not seen', 'A boy dreams of becoming a pilot.', ['boy']],
    ['none are none', 'A park without any dogs. There are no cats.', ['']],
  ] as const)('%s', (_, text, expected) => {
    expect(casts(text)).toEqual(expected);
  });

  it('keeps one member for somebody in all scenes, and two for two', () => {
    const scenes = told('A red car stops. A blue car stops. The red car drives away.').scenes;
    const [first, second, third] = scenes.map(({ staged }) => staged.parts[0]?.member);
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });
});

describe('scenes', () => {
  it.each([
    ['doings of one moment are one', 'A boy runs and a dog jumps while a cat sleeps.', 1],
    ['then is another', 'A boy runs, then he sleeps.', 2],
    ['another sentence is another', 'A boy runs. He sleeps.', 2],
    ['a look is none of its own', 'A boy runs. He is happy.', 1],
    ['who is described stays with what they do', 'A boy runs. A dog that is hungry sleeps.', 2],
    ['steps are one each', 'Cut an apple, peel a banana, eat them.', 3],
    [
      'legs of one way are one',
      'A ball moves to the upper left corner. Then it moves to the lower right corner.',
      1,
    ],
    [
      'being somewhere and something else happening are two',
      'A king is sad in his castle. A girl dances for him.',
      2,
    ],
  ] as const)('%s', (_, text, count) => {
    expect(told(text).scenes).toHaveLength(count);
  });
});

describe('places', () => {
  it.each([
    ['told', 'A boy runs in the park. He sleeps in the bedroom.', ['park', 'bedroom']],
    ['kept until another is told', 'A boy runs in the park. A dog sleeps.', ['park', 'park']],
    ['where such things are at home', 'A shark swims.', ['ocean']],
    ['where the bed stands', 'A cat sleeps on a bed.', ['bedroom']],
    ['on the moon', 'An astronaut stands on the moon.', ['moon']],
  ] as const)('are %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

it('a picture without anybody, of another place than what follows, is a scene of its own', () => {
  expect(casts('A zyzzyx flies over the mountains. A fox sleeps in a bedroom.').length).toBe(2);
});

describe('motions', () => {
  it.each([
    ['A bird flies away.', ['exit']],
    ['A balloon gets bigger.', ['grow']],
    ['A boy runs after a dog.', ['chase']],
    ['A cat runs out of the room.', ['exit']],
    ['A train comes toward the camera.', ['toward']],
    ['A ball is kicked to the left.', ['travel']],
  ] as const)('%j', (text, expected) => {
    expect(motions(text)).toEqual(expected);
  });
});
