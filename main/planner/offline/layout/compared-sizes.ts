import type { Relation } from '../story.ts';
import { resize, type Figure } from './figures.ts';

const CLEARLY = 1.35;

/** "bigger than", "smaller than": the sizes say so whatever the things usually are. */
export function comparedSizes(figures: readonly Figure[], relations: readonly Relation[]): void {
  for (const { kind, figure, ground } of relations) {
    if (kind !== 'bigger' && kind !== 'smaller') continue;
    const one = figures.find(({ member }) => member === figure[0]?.member);
    const other = figures.find(({ member }) => member === ground[0]?.member);
    if (one === undefined || other === undefined || one === other) continue;
    const [big, small] = kind === 'bigger' ? [one, other] : [other, one];
    const ratio = (big.w * big.h) / (small.w * small.h);
    if (ratio >= CLEARLY ** 2) continue;
    const factor = CLEARLY / Math.sqrt(ratio);
    resize(small, 1 / Math.sqrt(factor));
    resize(big, Math.sqrt(factor));
  }
}
