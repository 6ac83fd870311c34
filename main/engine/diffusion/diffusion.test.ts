import { describe, expect, it } from 'vitest';
import { gateAt } from './gate.ts';
import { guided, type Half, isGuided } from './guidance.ts';
import { linear } from './linear.ts';
import { fromX0, toEpsilon, toX0 } from './predictions.ts';
import { noiseLevels } from './schedules.ts';

describe('linear', () => {
  it('sums weighted tensors', () => {
    expect([...linear([2, Float32Array.of(1, 2)], [-0.5, Float32Array.of(4, 0)])]).toEqual([0, 4]);
  });

  it('rounds once, after summing in float64', () => {
    const sum = linear([1e8, Float32Array.of(1)], [1, Float32Array.of(1)], [-1e8, Float32Array.of(1)]);
    expect(sum[0]).toBe(1);
  });

  it('leaves out a tensor of weight 0, whatever is in it', () => {
    expect([...linear([0, Float32Array.of(Infinity)], [1, Float32Array.of(3)])]).toEqual([3]);
  });

  it('refuses tensors of different lengths and infinite weights', () => {
    expect(() => linear([1, Float32Array.of(1)], [1, Float32Array.of(1, 2)])).toThrow(
      'cannot add 2 numbers to 1',
    );
    expect(() => linear([Infinity, Float32Array.of(1)])).toThrow('not finite');
  });
});

describe('schedules', () => {
  it('draw a straight line for a flow', () => {
    expect(noiseLevels('flow', 2)).toEqual([
      { t: 1, alpha: 0, sigma: 1, lambda: -Infinity, networkTime: 1 },
      { t: 0.5, alpha: 0.5, sigma: 0.5, lambda: 0, networkTime: 0.5 },
      { t: 0, alpha: 1, sigma: 0, lambda: Infinity, networkTime: 0 },
    ]);
  });

  it('end where Stable Diffusion does', () => {
    const [first] = noiseLevels('scaled-linear', 50);
    expect(first!.alpha ** 2).toBeCloseTo(0.0046601, 6); // its published alphas_cumprod[999]
    expect(first!.networkTime).toBe(999);
  });

  it('keep the variance and fall without a break', () => {
    for (const name of ['scaled-linear', 'linear', 'cosine'] as const) {
      const levels = noiseLevels(name, 1000);
      expect(levels.every(({ alpha, sigma }) => Math.abs(alpha ** 2 + sigma ** 2 - 1) < 1e-12)).toBe(true);
      expect(levels.every(({ lambda }, i) => i === 0 || lambda > levels[i - 1]!.lambda)).toBe(true);
    }
  });

  it('refuse a number of steps that cannot be taken', () => {
    for (const steps of [0, 1.5, 1001]) expect(() => noiseLevels('flow', steps)).toThrow(`${steps} steps`);
  });
});

describe('predictions', () => {
  const x0 = Float32Array.of(0.5, -1, 2);
  const epsilon = Float32Array.of(1.5, 0.25, -0.75);

  it.each(['epsilon', 'v', 'flow'] as const)('of %s come back as x0 and ε on any schedule', (kind) => {
    for (const level of [noiseLevels('scaled-linear', 3)[1]!, noiseLevels('flow', 3)[1]!]) {
      const x = linear([level.alpha, x0], [level.sigma, epsilon]);
      const found = toX0(kind, x, fromX0(kind, x0, epsilon, level), level);
      for (const [i, value] of x0.entries()) expect(found[i]).toBeCloseTo(value, 5);
      for (const [i, value] of epsilon.entries()) expect(toEpsilon(x, found, level)[i]).toBeCloseTo(value, 5);
    }
  });

  it('have literal values', () => {
    const at = { alpha: 0.8, sigma: 0.6 };
    const x = Float32Array.of(2);
    const output = Float32Array.of(0.5);
    expect(toX0('epsilon', x, output, at)[0]).toBeCloseTo(2.125, 6);
    expect(toX0('v', x, output, at)[0]).toBeCloseTo(1.3, 6);
    expect(toX0('flow', x, output, { alpha: 0.75, sigma: 0.25 })[0]).toBeCloseTo(1.875, 6);
  });

  it('cannot tell the picture from ε at pure noise, nor ε from the picture', () => {
    expect(() => toX0('epsilon', x0, epsilon, { alpha: 0, sigma: 1 })).toThrow('pure noise');
    expect(() => toEpsilon(x0, x0, { alpha: 1, sigma: 0 })).toThrow('no ε');
  });
});

describe('guidance', () => {
  const interval = { from: 0.25, to: 0.75 };
  const outputs = { conditional: Float32Array.of(3), unconditional: Float32Array.of(1) };

  async function guide(scale: number, t: number) {
    const asked: Half[] = [];
    const [output] = await guided({ scale, interval }, t, async (half) => {
      asked.push(half);
      return outputs[half];
    });
    return { output, asked };
  }

  it('goes from the unconditional output through the conditional one', async () => {
    expect(await guide(2.5, 0.5)).toEqual({ output: 6, asked: ['conditional', 'unconditional'] });
    expect((await guide(0, 0.5)).output).toBe(1);
  });

  it('asks once outside its interval and at scale 1', async () => {
    expect(await guide(2.5, 0.8)).toEqual({ output: 3, asked: ['conditional'] });
    expect(await guide(2.5, 0.2)).toEqual({ output: 3, asked: ['conditional'] });
    expect(await guide(1, 0.5)).toEqual({ output: 3, asked: ['conditional'] });
  });

  it('includes both ends of its interval', () => {
    expect([0.25, 0.75].every((t) => isGuided({ scale: 2, interval }, t))).toBe(true);
  });
});

describe('the gate', () => {
  const gates = (steps: number, alpha: number) =>
    Array.from({ length: steps }, (_, step) => gateAt(step, steps, 0.9, alpha)).filter((gate) => gate > 0)
      .length;

  it('is β on the first ⌈α·N⌉ steps and 0 after', () => {
    expect([0, 1, 2, 3].map((step) => gateAt(step, 4, 0.9, 0.5))).toEqual([0.9, 0.9, 0, 0]);
    expect(gates(12, 0.1)).toBe(2);
    expect(gates(30, 0.1)).toBe(3);
    expect(gates(10, 0.3)).toBe(3);
  });

  it('is shut throughout at α 0 and open throughout at α 1', () => {
    expect(gates(7, 0)).toBe(0);
    expect(gates(7, 1)).toBe(7);
  });
});
