import { expect, test } from 'vitest';
import { askedSettings, filmSettings, overruledScene } from './film-settings.ts';

const PACK = {
  capabilities: { fps: 8 },
  recommended: { steps: 12, draftSteps: 4, guidance: 1.5, strength: 1, alpha: 0.8, sampler: 'ddim' },
} as Parameters<typeof filmSettings>[1];

test('what is not asked for is as the pack says', () => {
  expect(filmSettings(askedSettings({ seed: '5' }), PACK)).toEqual({
    seed: 5,
    fine: true,
    steps: 12,
    guidance: 1.5,
    strength: 1,
    alpha: 0.8,
    sampler: 'ddim',
    fps: 8,
    scale: 2,
  });
});

test('what is asked for wins over the pack, also when it is zero', () => {
  const settings = filmSettings(
    askedSettings({ strength: '0', alpha: '0', guidance: '0', seed: '0', fps: '24' }),
    PACK,
  );
  expect(settings).toMatchObject({ strength: 0, alpha: 0, guidance: 0, seed: 0, fps: 24 });
});

test('a draft takes the draft steps, and --steps wins over --draft', () => {
  expect(filmSettings(askedSettings({ draft: true }), PACK).steps).toBe(4);
  expect(filmSettings(askedSettings({ draft: true, steps: '9' }), PACK).steps).toBe(9);
});

test('drafts, and films no larger than coarse frames, are not drawn fine', () => {
  expect(filmSettings(askedSettings({ draft: true }), PACK).fine).toBe(false);
  expect(filmSettings(askedSettings({ scale: '1' }), PACK).fine).toBe(false);
  expect(filmSettings(askedSettings({ scale: '3' }), PACK).fine).toBe(true);
});

test('without a seed every film gets its own', () => {
  const seeds = new Set(Array.from({ length: 8 }, () => filmSettings(askedSettings({}), PACK).seed));
  expect(seeds.size).toBe(8);
});

test('a scene’s own numbers hold unless the command line names them', () => {
  const scene = { description: 'd', place: 'p', entities: [], seed: 1, strength: 0.5, alpha: 0.1 };
  expect(overruledScene(scene, askedSettings({}))).toEqual(scene);
  expect(overruledScene(scene, askedSettings({ strength: '2' }))).toEqual({
    description: 'd',
    place: 'p',
    entities: [],
    seed: 1,
    alpha: 0.1,
  });
});
