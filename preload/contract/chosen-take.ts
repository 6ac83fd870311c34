import type { Id } from './ids.ts';
import type { Take } from './takes.ts';

/** How much a take stands for its scene: drafts of an A/B strip show other strengths than the scene's own. */
function rank({ mark, kind, strip }: Pick<Take, 'mark' | 'kind' | 'strip'>): number {
  if (mark === 'kept') return 3;
  if (strip !== undefined) return 0;
  return kind === 'full' ? 2 : 1;
}

/**
 * The take that stands for a scene in the film and its export: the kept one, else the newest full one, else the newest
 * draft, and one of an A/B strip only when there is nothing else; never a rejected one.
 */
export function chosenTake<T extends Omit<Take, 'stale'>>(takes: readonly T[], scene: Id): T | undefined {
  return takes
    .filter((take) => take.scene === scene && take.mark !== 'rejected')
    .reduce<T | undefined>((best, take) => {
      if (best === undefined) return take;
      const better = rank(take) - rank(best) || take.created - best.created;
      return better > 0 ? take : best;
    }, undefined);
}
