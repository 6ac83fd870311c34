import { expect, test } from 'vitest';
import { documentFromPlan, planOf } from './document-plan.ts';
import { StudioDocument } from './document.ts';
import { PLAN_CAPS, VideoPlan } from './plan.ts';

test('a plan with notes and names of the greatest length is a document that can be saved', () => {
  const longest = 'x'.repeat(PLAN_CAPS.textCharacters);
  const plan: VideoPlan = {
    schemaVersion: 1,
    prompt: 'p',
    planner: { name: longest, version: longest },
    scenes: [{ description: longest, place: longest, entities: [] }],
    notes: [
      { kind: 'dropped', scene: 1, text: longest },
      { kind: 'mended', text: longest },
    ],
  };
  const document = documentFromPlan(VideoPlan.parse(plan), { title: 't', seed: 1 });
  const [scene] = Object.values(StudioDocument.parse(document).scenes);
  expect(document.notes).toEqual([longest]);
  expect(scene?.planned).toEqual({ of: longest, notes: [{ kind: 'dropped', text: longest }] });
  expect(VideoPlan.safeParse(planOf(document)).success).toBe(true);
});

test('who goes with whom is kept by tracks in the document and by names in the plan', () => {
  const keyframes = Array.from({ length: 9 }, () => [0, 0, 0.5, 0.5]);
  const entities = [
    { entity: 'boy', keyframes },
    { entity: 'boy', keyframes },
    { entity: 'hat', attached: { as: 'on head', to: 'boy', copy: 1 }, keyframes },
    { entity: 'apple', attached: { as: 'eaten', to: 'boy' }, keyframes },
    { entity: 'lamp', attached: { as: 'held', to: 'girl' }, keyframes },
  ];
  const scenes = [{ description: 'two boys', place: 'park', entities }];
  const plan = VideoPlan.parse({
    ...{ schemaVersion: 1, prompt: 'p', planner: { name: 'n', version: '1' }, scenes, notes: [] },
  });
  const document = StudioDocument.parse(documentFromPlan(plan, { title: 't', seed: 1 }));
  const { tracks } = Object.values(document.scenes)[0]!;
  expect(tracks.map(({ attached }) => attached)).toEqual([
    ...[undefined, undefined],
    { as: 'on head', to: tracks[1]!.id },
    { as: 'eaten', to: tracks[0]!.id },
    undefined,
  ]);
  expect(planOf(document).scenes[0]!.entities.map(({ attached }) => attached)).toEqual([
    ...[undefined, undefined],
    { as: 'on head', to: 'boy', copy: 1 },
    { as: 'eaten', to: 'boy' },
    undefined,
  ]);
});

test('what things and places become is kept; nothing becomes before it begins to', () => {
  const keyframes = Array.from({ length: 9 }, () => [0, 0, 0.5, 0.5]);
  const becomes = [{ drawnAs: 'red apple', from: 3, to: 5 }];
  const placeBecomes = [{ drawnAs: 'park at night', from: 4, to: 4 }];
  const scene = { description: 'd', place: 'park', placeBecomes };
  const planned = (looks: readonly object[]) => ({
    ...{ schemaVersion: 1, prompt: 'p', planner: { name: 'n', version: '1' }, notes: [] },
    scenes: [{ ...scene, entities: [{ entity: 'green apple', becomes: looks, keyframes }] }],
  });
  const plan = VideoPlan.parse(planned(becomes));
  const document = StudioDocument.parse(documentFromPlan(plan, { title: 't', seed: 1 }));
  expect(planOf(document).scenes[0]).toMatchObject({ placeBecomes, entities: [{ becomes }] });
  for (const wrong of [{ from: 5, to: 3 }, { from: 0, to: 9 }, { from: 0.5, to: 3 }, { to: 3 }])
    expect(VideoPlan.safeParse(planned([{ drawnAs: 'red apple', ...wrong }])).success).toBe(false);
  const many = Array.from({ length: PLAN_CAPS.laterLooks + 1 }, () => becomes[0]!);
  expect(VideoPlan.safeParse(planned(many)).success).toBe(false);
  expect(VideoPlan.safeParse(planned([])).success).toBe(false);
});

test('a note stays with its scene, whatever number that has later', () => {
  const scene = { description: 'd', place: 'p', entities: [] };
  const plan = VideoPlan.parse({
    schemaVersion: 1,
    prompt: 'p',
    planner: { name: 'n', version: 'v' },
    scenes: [scene, scene],
    notes: [{ kind: 'substitution', scene: 2, text: 'alley: drawn as city street' }],
  });
  const document = documentFromPlan(plan, { title: 't', seed: 1 });
  expect(planOf(document).notes).toEqual(plan.notes);
  const turned = { ...document, order: document.order.toReversed() };
  expect(planOf(turned).notes).toEqual([{ ...plan.notes[0], scene: 1 }]);
});
