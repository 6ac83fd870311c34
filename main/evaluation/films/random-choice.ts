import { seedFrom, xoshiro128 } from '../../engine/diffusion/random.ts';

export type RandomChoice = {
  /** A number in `[from, to)`. */
  between(from: number, to: number): number;
  /** One of the items. @throws RangeError when there are none */
  one<T>(items: readonly T[]): T;
};

/** Seeded draws: the same `parts`, the same draws on every machine. */
export function randomChoice(...parts: readonly (string | number)[]): RandomChoice {
  const next = xoshiro128(seedFrom(...parts));
  const share = () => next() / 2 ** 32;
  return {
    between: (from, to) => from + share() * (to - from),
    one: (items) => {
      const item = items[Math.floor(share() * items.length)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
  };
}
