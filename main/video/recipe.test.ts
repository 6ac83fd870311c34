import { expect, test } from 'vitest';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import { markXmp, type Recipe, recipeComment } from './recipe.ts';

const RECIPE: Recipe = {
  tool: 'studio 1',
  pack: 'starter 1',
  plan: { prompt: 'x'.repeat(5000), scenes: [{}, {}] } as unknown as VideoPlan,
  seed: 7,
  steps: 12,
  guidance: 1.5,
  strength: 1,
  alpha: 0.8,
  sampler: 'ddim',
  fps: 8,
  references: ['the cat'],
};

test('the comment says that and how the film was made, and stays short', () => {
  const comment = JSON.parse(recipeComment(RECIPE)) as Record<string, unknown>;
  expect(comment).toMatchObject({ seed: 7, scenes: 2, references: ['the cat'] });
  expect(comment['digitalSourceType']).toMatch(/trainedAlgorithmicMedia$/);
  expect(comment['planSha256']).toMatch(/^[0-9a-f]{64}$/);
  expect(recipeComment(RECIPE).length).toBeLessThan(2000);
});

test('the mark is XML whatever the recipe holds', () => {
  const xmp = markXmp('a & b', JSON.stringify({ prompt: '</l2v:Recipe> & "quotes"\u0000' }));
  expect(xmp).toContain('<xmp:CreatorTool>a &amp; b</xmp:CreatorTool>');
  expect(xmp).toContain('&lt;/l2v:Recipe&gt; &amp; \\"quotes\\"\\u0000');
});
