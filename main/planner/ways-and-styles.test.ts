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

  test('a waterfall pours down and stays', async () => {
    const [waterfall] = await trackOf('A waterfall cascades down the rocks.', 'waterfall');
    expect(waterfall?.keyframes[0]).toEqual(waterfall?.keyframes.at(-1));
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

test('who pours what is not drawn stands beside the glass, and not in it', async () => {
  const prompt = 'A man pours some liquids in a glass.';
  const [man] = await trackOf(prompt, 'man');
  const [glass] = await trackOf(prompt, 'glass');
  expect(man?.keyframes[0]?.[3]).toBeCloseTo(glass?.keyframes[0]?.[3] ?? 0, 1);
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

  test('a coach who trains somebody is not driven', async () => {
    const [coach] = await trackOf('A coach motivates a runner.', 'coach');
    expect(coach?.drawnAs).toBe('teacher');
  });

  test('the nearest of the lexicon goes before a wider word of the pack', async () => {
    const [bird] = await trackOf('A turtledove sits on a fence.', 'turtledove');
    expect(bird?.drawnAs).toBe('dove');
  });
});

describe('others of a kind', () => {
  test('the young of an animal are small ones of its kind', async () => {
    const [calf] = await trackOf('A giraffe and her calf walk.', 'calf');
    const [giraffe] = await trackOf('A giraffe and her calf walk.', 'giraffe');
    const height = (box?: readonly number[]) => (box?.[3] ?? 0) - (box?.[1] ?? 0);
    expect(calf?.drawnAs).toBe('giraffe');
    expect(height(calf?.keyframes[0])).toBeLessThan(height(giraffe?.keyframes[0]));
  });

  test('the mother of an animal is none of people', async () => {
    const [mother] = await trackOf('A little eagle watches its mother.', 'mother');
    expect(mother?.drawnAs).toBe('eagle');
  });

  test('a herd of its kind is of the same', async () => {
    expect(await castOf('A moose runs to join a herd of its kind.')).toEqual([
      ...Array.from({ length: 4 }, () => 'second moose'),
      'moose',
    ]);
  });
});

describe('what is told beside or of something', () => {
  test.each([
    ['A whale sprays water, a seal sitting nearby.', ['seal', 'whale']],
    ['Girl in pink sweater holding a trophy.', ['Girl', 'pink sweater', 'trophy']],
    ['Steam rises from a cup of coffee.', ['cup of coffee', 'steam']],
    ['A boy in a green colour vest runs.', ['boy', 'green vest']],
    ["the words 'MIND THE STEP' on a sign next to a door", ['door', 'sign']],
    ['broccoli on top of a banana', ['banana', 'broccoli']],
    ['A deer grazes as a motorcycle speeds along a road.', ['deer', 'motorcycle']],
    ['An eagle soars through the sky, its wings outstretched.', ['eagle']],
    ["Close-up of the eagle's wings stretching wide", ['eagle']],
    ['A fairy puts on her wings.', ['fairy', 'wings']],
    ['a sketch painting ofgirl walking with a cat', ['Girl', 'cat']],
    ['A sheep walks on the grass as a hot air balloon floats overhead.', ['hot air balloon', 'sheep']],
    ['A red star rises, set against a blue background.', ['red star']],
    ['A girl rides a pony in a field in cyberpunk, neonpunk style', ['Girl', 'pony']],
    ['Two boxers punch each other.', ['boxer', 'boxer']],
    ['Dapper wolf discusses news.', ['wolf']],
    ['A child excitedly swings on a rusty swing.', ['child', 'rusty swing']],
    ['A pig cooks in a chef’s hat.', ['hat', 'pig', 'pot']],
  ])('%s', async (prompt, cast) => {
    const names = (await castOf(prompt))
      .filter((name) => name !== 'water')
      .map((name) => name.replace('girl', 'Girl'));
    expect(names.toSorted()).toEqual(cast);
  });

  test('clothes are worn by who is told in them', async () => {
    const [sweater] = await trackOf('Girl in pink sweater holding a trophy.', 'pink sweater');
    expect(sweater?.attached?.as).toBe('worn');
    expect(sweater?.attached?.to.toLowerCase()).toBe('girl');
  });

  test.each([
    ['A person stands on the snow surface.', 'snowy field'],
    ['A rubber duck floats on a wave.', 'ocean'],
    ['Ha Long Bay', 'harbour'],
  ])('%s is %s', async (prompt, place) => {
    const [scene] = (await planOf(prompt)).scenes;
    expect(scene?.placeDrawnAs ?? scene?.place).toBe(place);
  });
});

describe('doings named by two words are done', () => {
  test.each([
    ['a man rock climbing', 'man climbs', 'mountains'],
    ['Two knights sword fighting', 'knight fights', 'castle'],
    ['A boy is ice skating.', 'boy skates', undefined],
    ['A woman horse riding on the beach', 'woman rides a horse', 'beach'],
    ['a dog scuba diving', 'dog dives', 'underwater'],
    ['A girl bike riding', 'girl rides a bike', undefined],
    ['A person is tai chi.', 'person does yoga', undefined],
  ])('%s', async (prompt, done, place) => {
    const { scenes, notes } = await planOf(prompt);
    const [scene] = scenes;
    const doings = scene?.entities.map(({ entity, action }) => `${entity} ${action ?? ''}`) ?? [];
    expect(doings).toContain(done);
    expect(place ?? scene?.placeDrawnAs ?? scene?.place).toBe(scene?.placeDrawnAs ?? scene?.place);
    expect(notes.filter(({ kind }) => kind === 'dropped')).toEqual([]);
  });
});
