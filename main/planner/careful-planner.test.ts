import { describe, expect, test } from 'vitest';
import type { NormalizedBox } from '../../preload/contract/geometry.ts';
import { PLAN_CAPS, type VideoPlan } from '../../preload/contract/plan.ts';
import { carefulPlanner } from './careful-planner.ts';
import { fittedPlan } from './fitted-plan.ts';
import { offlinePlanner } from './offline/offline-planner.ts';
import { plainText } from './plain-text.ts';
import { PlannerError, type Planner } from './planner.ts';
import { testVocabulary } from './testing/vocabulary.ts';

const options = { vocabulary: testVocabulary };
const failing = (error: unknown): Planner => ({
  name: 'failing',
  plan: () => Promise.reject(error),
  revise: () => Promise.reject(error),
});

describe('a text', () => {
  test('is read as it is seen', () => {
    expect(plainText('a beau\u00ADti\u200Bful \uFEFFcafe\u0301')).toBe('a beautiful caf\u00E9');
    expect(plainText('고양이'.normalize('NFD'))).toBe('고양이');
    expect(plainText('👩‍🚀 x\u00A0y')).toBe('👩‍🚀 x\u00A0y');
  });

  test('is planned without what is not seen in it', async () => {
    const planner = carefulPlanner(offlinePlanner);
    const plan = await planner.plan('\uFEFFA c\u00ADat sits on the be\u00ADach.', options);
    expect(plan.scenes[0]).toMatchObject({ place: 'beach', entities: [{ entity: 'cat' }] });
    const edits = await planner.revise(plan, 'make the c\u00ADat slower', options);
    expect(edits).toEqual(await offlinePlanner.revise(plan, 'make the cat slower', options));
  });
});

describe('what goes wrong inside a planner', () => {
  test('is one line, with its cause behind it', async () => {
    const cause = new TypeError("cannot read properties of undefined (reading 'x')\nat somewhere");
    const error = (await carefulPlanner(failing(cause))
      .plan('a cat', options)
      .catch((thrown: unknown) => thrown)) as PlannerError;
    expect(error).toBeInstanceOf(PlannerError);
    expect(error.message).toMatch(/^[^\n]{20,300}$/);
    expect(error.cause).toBe(cause);
  });

  test('stays what it is when it speaks for itself or was cancelled', async () => {
    const spoken = new PlannerError('No plan.');
    await expect(carefulPlanner(failing(spoken)).revise({} as VideoPlan, 'x', options)).rejects.toBe(spoken);
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(carefulPlanner(failing(spoken)).plan('a cat', { ...options, signal })).rejects.toThrow(
      'cancelled',
    );
  });
});

describe('a plan with more than a plan can hold', () => {
  const LONG = 'very '.repeat(200);
  const box: NormalizedBox = [0.1, 0.1, 0.5, 0.9] as unknown as NormalizedBox;
  const plan: VideoPlan = {
    schemaVersion: 1,
    prompt: LONG,
    planner: { name: 'n', version: '1' },
    scenes: [
      {
        description: `${LONG}cat`,
        place: LONG,
        placeDrawnAs: 'beach',
        entities: [
          {
            entity: `${'x'.repeat(499)}😀`,
            drawnAs: LONG,
            action: ' ',
            keyframes: Array.from({ length: 9 }, () => box),
          },
        ],
      },
    ],
    notes: [
      { kind: 'dropped', scene: 1, text: `${LONG}: ${LONG}` },
      { kind: 'mended', text: ' ' },
    ],
  };

  test('is cut to what it can hold, at the ends of whole letters', () => {
    const { scenes, notes } = fittedPlan(plan);
    const [scene] = scenes;
    expect(scene?.entities[0]?.entity).toBe('x'.repeat(499));
    expect(scene?.entities[0]).not.toHaveProperty('action');
    expect(notes).toHaveLength(1);
    for (const text of [scene?.description, scene?.place, scene?.entities[0]?.drawnAs, notes[0]?.text])
      expect(text?.length).toBeLessThanOrEqual(PLAN_CAPS.textCharacters);
  });

  test('that holds no more stays as it is', async () => {
    const whole = await offlinePlanner.plan('A cat sits on the beach. A dog runs.', options);
    expect(fittedPlan(whole)).toEqual(whole);
  });
});
