import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Sampler } from '../../requests.ts';
import { toX0 } from '../predictions.ts';
import { noiseLevels } from '../schedules.ts';
import { sample } from './index.ts';
import type { SamplerInput, SamplerStep } from './step.ts';

const Schedule = z.enum(['flow', 'scaled-linear', 'linear', 'cosine']);
/** Written by models/training/reference/samplers.py. */
const reference = z
  .object({
    noise: z.array(z.number()),
    levels: z.record(Schedule, z.array(z.tuple([z.number(), z.number(), z.number(), z.number()]))),
    cases: z.array(
      z.object({
        prediction: z.enum(['epsilon', 'v', 'flow']),
        schedule: Schedule,
        sampler: Sampler,
        steps: z.number(),
        sample: z.array(z.number()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../testing/samplers.json'), 'utf8')));

const noise = Float32Array.from(reference.noise);

/** The reference's toy network. */
const toyNetwork = (x: Float32Array, time: number) =>
  x.map((value, i) => 0.5 * value + 0.3 * Math.sin(3 * value + i) + 0.1 * Math.cos(time));

async function stepsOf(sampler: Sampler, input: SamplerInput): Promise<readonly SamplerStep[]> {
  const steps: SamplerStep[] = [];
  for await (const step of sample(sampler, input)) steps.push(step);
  return steps;
}

function largestDifference(a: ArrayLike<number>, b: readonly number[]): number {
  return Math.max(...b.map((value, i) => Math.abs(value - a[i]!)));
}

describe('noise levels', () => {
  it.each(Schedule.options)('of the %s schedule agree with the reference', (name) => {
    const levels = noiseLevels(name, 7);
    for (const [i, expected] of reference.levels[name].entries()) {
      const { t, alpha, sigma, networkTime } = levels[i]!;
      expect(largestDifference([t, alpha, sigma, networkTime], expected)).toBeLessThan(1e-9);
    }
  });
});

describe('samplers', () => {
  it.each(reference.cases)(
    '$sampler with $steps steps of $prediction on $schedule agrees with the reference',
    async ({ prediction, schedule, sampler, steps, sample: expected }) => {
      const taken = await stepsOf(sampler, {
        noise,
        levels: noiseLevels(schedule, steps),
        denoise: async (x, level) => toX0(prediction, x, toyNetwork(x, level.networkTime), level),
      });
      expect(taken).toHaveLength(steps);
      expect(largestDifference(taken.at(-1)!.x, expected)).toBeLessThan(1e-4);
    },
  );

  it.each(Sampler.options)('%s ends on the picture the network last saw', async (sampler) => {
    const [...steps] = await stepsOf(sampler, {
      noise,
      levels: noiseLevels('flow', 4),
      denoise: async (x) => x.map(Math.tanh),
    });
    expect(steps.map(({ step, total, t }) => [step, total, t])).toEqual([
      [0, 4, 1],
      [1, 4, 0.75],
      [2, 4, 0.5],
      [3, 4, 0.25],
    ]);
    expect(steps.at(-1)!.x).toEqual(steps.at(-1)!.x0);
  });

  it.each(Sampler.options)('%s goes straight to a picture that is always the same', async (sampler) => {
    const picture = Float32Array.of(0.5, -1, 0, 2, 1, -0.25);
    const levels = noiseLevels('scaled-linear', 10);
    const steps = await stepsOf(sampler, { noise, levels, denoise: async () => picture });
    const { alpha, sigma } = levels[5]!;
    const start = levels[0]!;
    const epsilon = noise.map((x, i) => (x - start.alpha * picture[i]!) / start.sigma);
    const halfway = picture.map((x0, i) => alpha * x0 + sigma * epsilon[i]!);
    expect(largestDifference(steps[4]!.x, [...halfway])).toBeLessThan(1e-6);
    expect(steps.at(-1)!.x).toEqual(picture);
  });

  it.each(Sampler.options)('%s stops with the reason of its signal', async (sampler) => {
    const abort = new AbortController();
    let calls = 0;
    const running = stepsOf(sampler, {
      noise,
      levels: noiseLevels('flow', 10),
      signal: abort.signal,
      denoise: async (x) => {
        if (++calls === 3) abort.abort(new Error('enough'));
        return x;
      },
    });
    await expect(running).rejects.toThrow('enough');
    expect(calls).toBe(3);
  });
});
