import { describe, expect, test } from 'vitest';
import { rulePlanner } from './rule-planner.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';

/** Who and what is in every scene: "chef, pot, table | chef, pie". */
async function castsOf(prompt: string): Promise<string> {
  const { scenes } = await rulePlanner.plan(prompt, { vocabulary });
  return scenes
    .map(({ entities }) =>
      entities
        .map(({ entity }) => entity)
        .toSorted()
        .join(', '),
    )
    .join(' | ');
}

describe('a how-to is somebody with hands on the thing, in two or three scenes', () => {
  test.each([
    ['Bake an Apple Pie', 'chef, pot, table | apple pie, chef'],
    ['Slice a Melon', 'chef, knife, melon, table | chef, melon'],
    ['Dye a Shirt', 'shirt, woman | bucket, shirt, woman | shirt, woman'],
    ['How to knit a scarf', 'scarf, woman | scarf, woman'],
    ['Charge a Phone', 'man, phone | man, phone, table'],
    ['Paint a Fence', 'fence, paintbrush, woman | fence, woman'],
  ])('%s', async (prompt, casts) => {
    expect(await castsOf(prompt)).toBe(casts);
  });

  test('words of its name do nothing themselves', async () => {
    expect(await castsOf('Make Frying Pan Cookies')).not.toContain('frying pan,');
    expect(await castsOf('Bake Rising Sun Cupcakes')).toBe(
      'chef, pot, table | chef, sun cupcake, sun cupcake, sun cupcake',
    );
  });

  test('a longer title is one too', async () => {
    const { scenes } = await rulePlanner.plan('Make a Birthday Card from an Old Newspaper and Red Yarn', {
      vocabulary,
    });
    expect(scenes).toHaveLength(2);
  });
});
