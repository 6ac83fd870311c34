import { describe, expect, test } from 'vitest';
import { readNote } from '../../preload/contract/plan-notes.ts';
import { rulePlanner } from './rule-planner.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';

const notesOf = async (prompt: string) => (await rulePlanner.plan(prompt, { vocabulary })).notes;
const textsOf = async (prompt: string) => (await notesOf(prompt)).map(({ text }) => text);

describe('no word is lost in silence', () => {
  test.each([
    ['An old man reads in the library in a thunderstorm.', 'in the rain: not drawn'],
    ['A woman knits a scarf happily.', 'happily: not drawn'],
    ['She thinks of her son.', 'think: not drawn'],
    ['A cat sits on a sofa and smiles sadly.', 'sadly: not drawn'],
    ['늙은 개가 공원에서 짖는다.', 'old (늙은 개): not drawn'],
  ])('%s', async (prompt, note) => {
    expect(await textsOf(prompt)).toContain(note);
  });

  test('a note is kept with the scene that lost the word', async () => {
    const notes = await notesOf(
      'A cat walks on the beach. Then a dog sleeps in the kitchen in a thunderstorm.',
    );
    expect(notes).toContainEqual({ kind: 'dropped', scene: 2, text: 'in the rain: not drawn' });
  });

  test.each([
    'A cat walks slowly on the beach.',
    'A ball rolls across the playground. The dog chases it.',
    'A man stands in the kitchen.',
    'A red balloon flies up into the sky at night.',
    'A boy reads a book in the library.',
    'A girl waits near a tree.',
    'A cat runs toward the camera.',
    'An old man walks in the rain down an alley.',
    'A dog runs toward a house in a thunderstorm.',
    '소녀가 바람 속에서 걷는다.',
  ])('of "%s" all is drawn, and nothing is said to be missing', async (prompt) => {
    expect((await notesOf(prompt)).filter(({ kind }) => kind === 'dropped')).toEqual([]);
  });

  test('every note can be said in another language', async () => {
    const prompts = [
      'An old man walks in the rain down an alley with a torn umbrella.',
      'A watercolor painting of seventeen plumbers who whisper in a cathedral, zoom in.',
      'A man paints a fence green. It snows. A lighthouse floats in the void.',
      '비 오는 골목에서 노인이 조용히 걷는다. 낡은 집 앞에서 늙은 개가 짖는다.',
      'How to bake a cake',
    ];
    for (const prompt of prompts)
      for (const text of await textsOf(prompt)) expect([text, readNote(text)?.line]).not.toContain(undefined);
  });
});
