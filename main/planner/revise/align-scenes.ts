import type { Scene } from '../../../preload/contract/plan.ts';

/** Scenes of two plans that belong together, by index; one of the two is absent for a new or a removed scene. */
export type Aligned = { readonly before: number | undefined; readonly after: number | undefined };

/** How alike two scenes are: 0 nothing in common, 1 the same. */
export function likeness(a: Scene, b: Scene): number {
  if (JSON.stringify(a) === JSON.stringify(b)) return 1;
  const [cast, other] = [
    new Set(a.entities.map(({ entity }) => entity)),
    b.entities.map(({ entity }) => entity),
  ];
  const shared = other.filter((entity) => cast.has(entity)).length;
  const most = Math.max(1, cast.size, other.length);
  const where =
    JSON.stringify(a.entities.map((t) => t.keyframes)) === JSON.stringify(b.entities.map((t) => t.keyframes));
  return (
    (a.description === b.description ? 0.4 : 0) +
    (a.place === b.place ? 0.15 : 0) +
    0.25 * (shared / most) +
    (where && a.entities.length > 0 ? 0.19 : 0)
  );
}

const ALIKE = 0.15;

/** Pairs the scenes of two plans: the same ones wherever they are, then the likest that are left, in order. */
export function alignScenes(a: readonly Scene[], b: readonly Scene[]): readonly Aligned[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (after: number, before: number) => {
    partner.set(after, before);
    taken.add(before);
  };
  for (const [after, fresh] of b.entries()) {
    const words = JSON.stringify(fresh);
    const same = a.findIndex((old, before) => !taken.has(before) && JSON.stringify(old) === words);
    if (same >= 0) pair(after, same);
  }
  for (const [after, fresh] of b.entries()) {
    if (partner.has(after)) continue;
    const ranked = a
      .map((old, before) => ({ before, like: taken.has(before) ? 0 : likeness(old, fresh) }))
      .toSorted(
        (one, other) =>
          other.like - one.like || Math.abs(one.before - after) - Math.abs(other.before - after),
      );
    const [best] = ranked;
    const sole = a.length === b.length && !taken.has(after) ? after : undefined;
    if (best !== undefined && best.like >= ALIKE) pair(after, best.before);
    else if (sole !== undefined) pair(after, sole);
  }
  const kept = b.map((_, after): Aligned => ({ before: partner.get(after), after }));
  const removed = a.flatMap((_, before): readonly Aligned[] =>
    taken.has(before) ? [] : [{ before, after: undefined }],
  );
  return [...kept, ...removed];
}
