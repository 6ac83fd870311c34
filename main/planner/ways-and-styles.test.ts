import { describe, expect, test } from 'vitest';
import { rulePlanner } from './rule-planner.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';

const planOf = (prompt: string) => rulePlanner.plan(prompt, { vocabulary });
const castOf = async (prompt: string) =>
  (await planOf(prompt)).scenes.flatMap(({ entities }) => entities.map(({ entity }) => entity));
const trackOf = async (prompt: string, name: string) =>
  (await planOf(prompt)).scenes.flatMap(({ entities }) => entities.filter(({ entity }) => entity === name));

describe('a style is the film’s and nobody in it', () => {
  test.each([
    ['A cat walks in watercolor style', ['cat'], 'watercolor style'],
    ['In Claude Monet style, a boat on a lake', ['boat'], 'claude monet style'],
    ['A goat by Hokusai', ['goat'], 'by hokusai'],
    ['An animated painting of a dog', ['dog'], 'animated'],
    ['a photo in black and white of a dog', ['dog'], 'black and white'],
  ])('%s', async (prompt, cast, style) => {
    const { notes } = await planOf(prompt);
    expect(await castOf(prompt)).toEqual(cast);
    expect(notes.map(({ text }) => text)).toContain(`${style}: style and camera are not drawn yet`);
  });

  test.each([
    ['A Van Gogh painting of a sunflower', 'sunflower'],
    ['A portrait of an old man', 'old man'],
  ])('%s', async (prompt, name) => {
    expect(await castOf(prompt)).toEqual([name]);
  });

  test('a painting that hangs somewhere is a thing', async () => {
    expect(await castOf('A painting of a ship hangs on the wall.')).toContain('painting');
  });

  test('a place after "by" is no painter', async () => {
    const { notes } = await planOf('A house by Lake Como');
    expect(notes.map(({ text }) => text).join()).not.toContain('style');
  });
});

describe('ways are told of who goes them', () => {
  test('past somebody asleep, from side to side', async () => {
    const prompt = 'A fox sneaks past a sleeping dog from the right to the left.';
    const [dog] = await trackOf(prompt, 'sleeping dog');
    const [fox] = await trackOf(prompt, 'fox');
    expect(dog?.keyframes[0]).toEqual(dog?.keyframes.at(-1));
    expect(fox?.keyframes[0]?.[0]).toBeGreaterThan(fox?.keyframes.at(-1)?.[0] ?? 1);
  });

  test('"from flower to flower" goes there, and no flower flowers', async () => {
    const prompt = 'A butterfly flits from flower to flower.';
    expect((await castOf(prompt)).toSorted()).toEqual(['butterfly', 'flower']);
    const [flower] = await trackOf(prompt, 'flower');
    expect(flower?.keyframes[0]).toEqual(flower?.keyframes.at(-1));
  });

  test.each([
    ['A duck waddling below a spaceship', 'duck', 'spaceship'],
    ['A cow stands under an airplane', 'cow', 'airplane'],
  ])('%s: what flies is above', async (prompt, under, over) => {
    const [low] = await trackOf(prompt, under);
    const [high] = await trackOf(prompt, over);
    expect(high?.keyframes[0]?.[3]).toBeLessThanOrEqual((low?.keyframes[0]?.[1] ?? 0) + 0.05);
  });
});

describe('who is who', () => {
  test('the first and the second of a kind are two', async () => {
    const { scenes } = await planOf('A man greets the first woman. The man greets the second woman.');
    expect(scenes.map(({ entities }) => entities.map(({ entity }) => entity).toSorted())).toEqual([
      ['first woman', 'man'],
      ['man', 'second woman'],
    ]);
  });

  test('a word written small is no first name', async () => {
    expect(await castOf('An eraser removes marks from a page.')).toEqual(['eraser', 'page']);
  });

  test('the nearest of the lexicon goes before a wider word of the pack', async () => {
    const [pigeon] = await trackOf('A pigeon sits on a fence.', 'pigeon');
    expect(pigeon?.drawnAs).toBe('dove');
  });
});
