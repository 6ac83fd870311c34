import { describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../../preload/contract/geometry.ts';
import { foundAs, SETTINGS, shotNamed, viewOf } from '../testing/views.ts';
import { reshot, type Trial } from '../tables/trial.ts';
import { ABLATION_SETTINGS, ablationTrials } from './ablations.ts';
import { runSuite } from './run-suite.ts';
import { readSizes, SIZES } from './sizes.ts';
import { SuiteProgress } from './suite-progress.ts';
import type { Job, JobResult } from './tally.ts';

const trial = (says: string, good: boolean): Trial => ({
  says,
  shots: [shotNamed(says)],
  score: () => ({ scores: { object: [Number(good)] }, good, panels: [] }),
});
const job = (name: string, trials: readonly Trial[]): Job => ({ group: 'tables', name, trials, leftOut: 0 });
const JOBS = [
  job('object', [trial('a', true), trial('b', false)]),
  job('count', [trial('c', true), trial('d', true), trial('e', true)]),
];

function collected(signal: AbortSignal, onTrial: (name: string) => void = () => undefined) {
  const results: JobResult[] = [];
  const hooks = {
    ...{ least: 0.1, signal },
    onTrial: ({ name }: Job, number: number) => onTrial(`${name} ${number}`),
    onResult: (result: JobResult) => void results.push(result),
  };
  return { results, hooks };
}

describe('a suite', () => {
  test('hands on every job’s means, with how many trials are behind them', async () => {
    const { results, hooks } = collected(new AbortController().signal);
    expect(await runSuite(JOBS, () => Promise.resolve(viewOf([[]])), hooks)).toBe(true);
    expect(results.map(({ job: { name }, done }) => [name, done])).toEqual([
      ['object', 2],
      ['count', 3],
    ]);
    expect(results[0]!.rows['object']).toMatchObject({ mean: 0.5, count: 2 });
  });

  test('that is stopped inside a render hands on what it has, at once', async () => {
    const stop = new AbortController();
    const { results, hooks } = collected(stop.signal, (name) => {
      if (name === 'count 2') setTimeout(() => stop.abort(new Error('stopped')));
    });
    const view = ({ scene }: { scene: { description: string } }) =>
      scene.description === 'd' ? new Promise<never>(() => undefined) : Promise.resolve(viewOf([[]]));
    expect(await runSuite(JOBS, view, hooks)).toBe(false);
    expect(results.map(({ done }) => done)).toEqual([2, 1]);
    expect(results[1]!.rows['object']?.count).toBe(1);
  });

  test('that fails says why', async () => {
    const { hooks } = collected(new AbortController().signal);
    await expect(runSuite(JOBS, () => Promise.reject(new Error('no memory')), hooks)).rejects.toThrow(
      'no memory',
    );
  });
});

describe('sizes', () => {
  test('are full unless said', () => {
    expect(readSizes({})).toEqual(SIZES.full);
    expect(readSizes({ size: 'quick' })).toEqual(SIZES.quick);
  });

  test('of tables that are named stand alone, and beside a preset change it', () => {
    const alone = readSizes({ object: '5' });
    expect([alone.object, alone.count, alone.ablations]).toEqual([5, 0, 0]);
    expect(readSizes({ size: 'quick', object: '5' })).toEqual({ ...SIZES.quick, object: 5 });
    expect(readSizes({ 'gate-zero': '0' })).toEqual({ ...SIZES.full, gateZero: 0 });
  });

  test('that are none are refused', () => {
    expect(() => readSizes({ size: 'huge' })).toThrow('--size wants full or quick, not "huge"');
    expect(() => readSizes({ count: '-1' })).toThrow('--count wants a whole number from 0');
  });
});

describe('ablations', () => {
  const BOX = normalizedBox(0.1, 0.1, 0.3, 0.9);
  const track = { entity: 'a cat', drawnAs: 'cat', keyframes: Array.from({ length: 9 }, () => BOX) };
  const base = shotNamed('a cat');
  const shot = { ...base, scene: { ...base.scene, entities: [track] } };
  const moving: Trial = { ...trial('a cat', true), shots: [shot] };
  const group: Trial = { ...trial('group', true), shots: [shot] };
  const named = (name: string) => ABLATION_SETTINGS.find(({ setting }) => setting === name)!;
  const trials = (name: string) =>
    ablationTrials(named(name), { moving: [moving], groups: [group] }, ['cat']);

  test('hold every setting that is compared', () => {
    const counts = [...Map.groupBy(ABLATION_SETTINGS, ({ ablation }) => ablation)].map(([name, of]) => [
      name,
      of.length,
    ]);
    expect(counts).toEqual([
      ['grounding', 3],
      ['layout', 4],
      ['strength', 7],
      ['alpha', 5],
      ['sampler', 8],
    ]);
  });

  test('change the shots alone', () => {
    expect(trials('β 0.5').map(({ shots: [one] }) => one!.strength)).toEqual([0.5, 0.5]);
    expect(trials('ddim, 8 steps')[0]!.shots[0]).toMatchObject({ sampler: 'ddim', steps: 8 });
    expect(trials('image alone')[0]!.shots[0]).toMatchObject({ grounding: 'image' });
    const point = trials('centre points')[0]!.shots[0]!.scene.entities[0]!.keyframes[0]!;
    expect(point.map((side) => Number(side.toFixed(6)))).toEqual([0, 0.3, 0.4, 0.7]);
  });

  test('compare with the plan, not with what was left of it', async () => {
    const [only, ...rest] = trials('the place alone');
    expect(rest).toEqual([]);
    expect(only!.shots[0]!.scene.entities).toEqual([]);
    const { scores } = await only!.score([viewOf([[foundAs('cat', BOX)], []])], 0.1);
    expect(scores).toEqual({ object: [1, 0], iou: [1, 0], direction: [] });
  });

  test('with the gate shut are the gate at 0', () => {
    expect(reshot([moving], (one) => ({ ...one, strength: 0 }))[0]!.shots).toEqual(trials('β 0')[0]!.shots);
    expect(SETTINGS.strength).toBe(1);
  });
});

test('progress tells the time left by the pace of what was rendered', () => {
  const said: string[] = [];
  const terminal = {
    print: () => undefined,
    note: () => undefined,
    replace: (text: string) => void said.push(text),
    columns: 80,
  };
  const progress = new SuiteProgress(terminal);
  progress.expect(10);
  progress.trial(JOBS[0]!, 1);
  progress.rendered(2000);
  progress.trial({ ...JOBS[1]!, group: 'gateZero' }, 2);
  expect(said).toEqual([
    'object 1/2, 10 scenes left to render',
    'count with the gate at 0 2/3, 9 scenes left to render, about 18 s',
  ]);
});
