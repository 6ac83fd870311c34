import { chosenTake } from '../../preload/contract/chosen-take.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { Take } from '../../preload/contract/takes.ts';

const indexed = new WeakMap<readonly Take[], ReadonlyMap<Id, readonly Take[]>>();

/** Takes of one scene, oldest first. The grouping is done once for a list of takes. */
export function takesOf(takes: readonly Take[], scene: Id): readonly Take[] {
  let groups = indexed.get(takes);
  if (groups === undefined) {
    groups = Map.groupBy(
      takes.toSorted((a, b) => a.created - b.created),
      (take) => take.scene,
    );
    indexed.set(takes, groups);
  }
  return groups.get(scene) ?? [];
}

/** The newest take of a scene that was not rejected. */
export const newestTake = (takes: readonly Take[], scene: Id): Take | undefined =>
  takesOf(takes, scene).findLast((take) => take.mark !== 'rejected');

/** The take the film shows. */
export const shownTake = (takes: readonly Take[], scene: Id): Take | undefined =>
  chosenTake(takesOf(takes, scene), scene);

/** Scenes with the worst-kept layouts first; those never checked come last, in film order. */
export function worstFirst(order: readonly Id[], takes: readonly Take[]): readonly Id[] {
  const score = (scene: Id) => shownTake(takes, scene)?.adherence?.score ?? Number.POSITIVE_INFINITY;
  const scores = new Map(order.map((scene) => [scene, score(scene)]));
  return order.toSorted((a, b) => {
    const [one, other] = [scores.get(a)!, scores.get(b)!];
    return one === other ? 0 : one - other;
  });
}
