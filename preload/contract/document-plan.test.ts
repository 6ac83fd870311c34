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
  expect(StudioDocument.parse(document).notes[0]).toMatch(/^scene 1: x+$/);
  expect(VideoPlan.safeParse(planOf(document)).success).toBe(true);
});
