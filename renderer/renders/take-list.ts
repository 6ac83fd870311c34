import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { Take } from '../../preload/contract/takes.ts';

export type TakeOrder = 'newest' | 'worst';

/** A scene's takes, newest first, or those that keep the plan worst first (unchecked ones last). */
export function takesOf(takes: readonly Take[], scene: Id, order: TakeOrder): readonly Take[] {
  const score = (take: Take): number => take.adherence?.score ?? 2;
  return takes
    .filter((take) => take.scene === scene)
    .sort((a, b) => (order === 'worst' ? score(a) - score(b) : 0) || b.created - a.created);
}

/** How a score reads: what to show green, amber and red. */
export type Verdict = 'good' | 'fair' | 'poor';

/** In words what an adherence of 0..1 means. */
export function verdict(score: number): Verdict {
  return score >= 0.6 ? 'good' : score >= 0.35 ? 'fair' : 'poor';
}

/** Entities of a take, the one furthest from its plan first. */
export function worstFirst(
  entities: NonNullable<Take['adherence']>['entities'],
): NonNullable<Take['adherence']>['entities'] {
  return [...entities].sort((a, b) => a.found + a.iou - (b.found + b.iou));
}

/** Names of what is in the take but was not judged. */
export type Unjudged = {
  /** The detector never learnt to find it. */
  readonly unknown: readonly string[];
  /** Drawn from pictures of the user's, which no name tells of. */
  readonly pictured: readonly string[];
};

export function unjudged(take: Take, { scenes, cast }: Pick<StudioDocument, 'scenes' | 'cast'>): Unjudged {
  const judged = new Set(take.adherence?.entities.map(({ track }) => track));
  const names = (scenes[take.scene]?.tracks ?? [])
    .filter(({ id }) => !judged.has(id))
    .map((track) => cast[track.cast]?.name ?? '')
    // What came into the scene after the take is not in its receipt.
    .filter((name) => take.receipt.conditioning[name] !== undefined && !take.receipt.dropped.includes(name));
  const isPictured = (name: string) => take.receipt.conditioning[name]?.image === 'reference';
  const distinct = [...new Set(names)];
  return {
    unknown: distinct.filter((name) => !isPictured(name)),
    pictured: distinct.filter(isPictured),
  };
}
