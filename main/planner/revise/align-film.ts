import type { Scene } from '../../../preload/contract/plan.ts';
import { likeness } from './align-scenes.ts';
import { holdsLocks } from './locks.ts';

/** A place in the film to be: a scene of the film that was, a freshly planned one, or the one told anew as the other. */
export type Slot = { readonly old: number | undefined; readonly fresh: number | undefined };

/** How alike two scenes must be to be the same one told anew. */
const ALIKE = 0.15;
/** A scene that nothing may change takes the place of a fresh one only where they tell the same. */
const ALIKE_WHOLE = 0.3;
/** Costs more than any likeness can win. */
const LEFT_OUT = 1000;

type Film = { readonly olds: readonly Scene[]; readonly fresh: readonly Scene[]; readonly script: boolean };

/** What it is worth to tell `old` as `fresh`; undefined where they are no pair. */
function worth({ olds, fresh, script }: Film, i: number, j: number): number | undefined {
  const [old, next] = [olds[i], fresh[j]];
  if (old === undefined || next === undefined) return undefined;
  const like = likeness(old, next);
  // Of two that are as like, the one that stands where it stood.
  const near = 0.02 * (1 - Math.abs(i / olds.length - j / fresh.length));
  if (script) return holdsLocks(old) || like >= ALIKE ? like + near : undefined;
  return like >= (old.locks?.includes('scene') ? ALIKE_WHOLE : ALIKE) ? like + near : undefined;
}

/**
 * Where the scenes of a film stand in a newly planned one. Scenes that hold locks are all there and keep their order,
 * and so do the fresh ones; of the others only those are paired that are told anew. In a script every shot is one
 * scene, so that what holds locks takes the place of a shot as long as there are enough of them.
 */
export function alignFilm(olds: readonly Scene[], fresh: readonly Scene[], script: boolean): readonly Slot[] {
  const film = { olds, fresh, script };
  const held = olds.map(holdsLocks);
  const best = Array.from({ length: olds.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  );
  const value = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const alone = (i: number): number => (held[i] === true && script ? -LEFT_OUT : 0);
  for (let i = olds.length; i >= 0; i--)
    for (let j = fresh.length; j >= 0; j--) {
      if (i === olds.length && j === fresh.length) continue;
      const options = [
        ...(i < olds.length ? [value(i + 1, j) + alone(i)] : []),
        ...(j < fresh.length ? [value(i, j + 1)] : []),
        ...pairs(i, j),
      ];
      (best[i] as number[])[j] = Math.max(...options);
    }

  function pairs(i: number, j: number): readonly number[] {
    const gain = worth(film, i, j);
    return gain === undefined ? [] : [value(i + 1, j + 1) + gain];
  }

  const slots: Slot[] = [];
  for (let i = 0, j = 0; i < olds.length || j < fresh.length;) {
    const [paired] = pairs(i, j);
    if (paired !== undefined && paired >= value(i, j)) slots.push({ old: i++, fresh: j++ });
    else if (i < olds.length && value(i + 1, j) + alone(i) >= value(i, j) && !waits(i, j)) {
      if (held[i] === true) slots.push({ old: i, fresh: undefined });
      i++;
    } else if (j < fresh.length && value(i, j + 1) >= value(i, j)) slots.push({ old: undefined, fresh: j++ });
    else {
      if (held[i] === true) slots.push({ old: i, fresh: undefined });
      i++;
    }
  }
  return slots;

  /** A scene that pairs with none stands as far on in the new film as it did in the old one. */
  function waits(i: number, j: number): boolean {
    return (
      held[i] === true &&
      j < fresh.length &&
      j / fresh.length < i / olds.length &&
      value(i, j + 1) >= value(i, j)
    );
  }
}
