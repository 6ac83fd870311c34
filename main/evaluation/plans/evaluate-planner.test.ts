import { describe, expect, test } from 'vitest';
import { rulePlanner } from '../../planner/rule-planner.ts';
import { starterVocabulary as vocabulary } from '../../planner/testing/starter-vocabulary.ts';
import { PlannerError } from '../../planner/planner.ts';
import { evaluatePlanner, scoreOf } from './evaluate-planner.ts';
import { readExpectations } from './expectations.ts';
import { measurePlan } from './measure-plan.ts';
import { PROMPT_SETS } from './prompt-sets.ts';

const expectation = (text: string) =>
  readExpectations(text)[0] ?? {
    prompt: '',
    scenes: [],
    motions: [],
    relations: [],
    touching: [],
    actions: [],
  };
const measured = async (text: string) => {
  const one = expectation(text);
  return measurePlan(one, await rulePlanner.plan(one.prompt, { vocabulary }));
};

describe('what is measured', () => {
  test('a plan as expected is all right', async () => {
    const { scenes, entities, groups, motions, relations, overlaps } = await measured(
      'A cat runs to the left on the beach. A ball lies to the left of a chair.\n> cat @ beach\n> ball, chair\n! 1 cat left\n= 2 ball / left of / chair',
    );
    for (const tally of [scenes, entities, groups, motions, relations])
      expect(tally).toMatchObject({ right: tally.of, wrong: [] });
    expect(overlaps).toEqual([0]);
  });

  test('what is drawn doing something else is told', async () => {
    const { actions } = await measured(
      'A robot shakes. A ball.\n> robot\n> ball\n^ 1 robot shake\n^ 2 ball roll',
    );
    expect(actions).toEqual({ right: 1, of: 2, wrong: ['ball does not roll in scene 2'] });
  });

  test('what is missing, too few, going the wrong way or standing wrongly is told', async () => {
    const wrong = await measured(
      'A cat runs to the left on the beach.\n> cat ×2, zebra @ garden\n> cat\n! 1 cat right\n= 1 cat / left of / zebra',
    );
    expect(wrong.scenes.wrong).toEqual(['1 scenes for 2']);
    expect(wrong.entities.wrong).toEqual(['cat in scene 1', 'zebra in scene 1', 'cat in scene 2']);
    expect(wrong.groups.right).toBe(0);
    expect(wrong.places.wrong).toEqual(['garden in scene 1 (beach)']);
    expect([wrong.motions.right, wrong.relations.right]).toEqual([0, 0]);
  });

  test('a planner that gives up in one clear line is valid, one that breaks is not', async () => {
    const broken = (error: Error) => ({ ...rulePlanner, plan: () => Promise.reject(error) });
    const prompts = PROMPT_SETS.known.slice(0, 1);
    const clear = await evaluatePlanner(broken(new PlannerError('The server is gone. Try again.')), prompts, {
      vocabulary,
    });
    expect(scoreOf(clear)).toMatchObject({ valid: { share: 1 }, planned: { share: 0 } });
    const bug = await evaluatePlanner(broken(new TypeError('x is undefined')), prompts, { vocabulary });
    expect(scoreOf(bug).valid.share).toBe(0);
  });
});

/**
 * What the offline planner reached when it was last measured, to be raised with it and never lowered. The aims are 0.97 of
 * entities and 0.95 of all else. The measure counts what is left out and said as missing.
 */
const REACHED = {
  known: { entityRecall: 0.99, groups: 0.98, motions: 1, relations: 0.85, actions: 1 },
  second: { entityRecall: 0.98, groups: 0.97, motions: 1, relations: 1, actions: 1 },
  third: { entityRecall: 0.975, groups: 0.95, motions: 0.97, relations: 1, actions: 0.83 },
  fourth: { entityRecall: 0.95, groups: 0.92, motions: 0.94, relations: 0.88, actions: 0.7 },
} as const;
const RATES = ['entityRecall', 'groups', 'motions', 'relations', 'actions'] as const;

describe('the offline planner, on prompts it may be improved on', () => {
  test.each(['known', 'second', 'third', 'fourth'] as const)('is as good as it was: %s', async (set) => {
    const prompts = PROMPT_SETS[set];
    expect(prompts.length).toBeGreaterThanOrEqual(46);
    const score = scoreOf(await evaluatePlanner(rulePlanner, prompts, { vocabulary }));
    expect(score.valid.share).toBe(1);
    expect(score.scriptsKept.share).toBe(1);
    expect(RATES.filter((rate) => (score[rate].share ?? 1) < REACHED[set][rate])).toEqual([]);
    expect(score.sizes.share).toBe(1);
    expect(score.meanOverlap).toBeLessThan(0.05);
  });
});
