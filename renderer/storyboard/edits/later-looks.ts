import { KEYFRAMES } from '../../../preload/contract/geometry.ts';
import { type LaterLook, type LaterLooks, PLAN_CAPS } from '../../../preload/contract/plan.ts';

const LAST = KEYFRAMES - 1;

const keyframe = (position: number): number => Math.min(Math.max(Math.round(position), 0), LAST);

/** A field of looks, or none: an empty list is no field. */
export function optionalLooks<Name extends string>(
  name: Name,
  looks: LaterLooks | undefined,
): { readonly [N in Name]?: LaterLooks } {
  if (looks === undefined || looks.length === 0) return {};
  return { [name]: looks } as { readonly [N in Name]?: LaterLooks };
}

/**
 * The looks of a stretch of a scene, `from` and `to` in 0..1 of its time. A change belongs to the stretch that has its
 * middle, and is there from the first moment of those after it.
 */
export function looksWithin(looks: LaterLooks, from: number, to: number): LaterLooks {
  const at = (position: number) => keyframe(((position / LAST - from) / (to - from)) * LAST);
  const own = looks.flatMap((look): readonly LaterLook[] => {
    const middle = (look.from + look.to) / 2 / LAST;
    if (middle >= to && to < 1) return [];
    if (middle < from) return [{ ...look, from: 0, to: 0 }];
    return [{ ...look, from: at(look.from), to: at(look.to) }];
  });
  // Of several that are there from the start only the last is seen.
  const seen = own.findLastIndex((look) => look.to === 0);
  return seen < 0 ? own : own.slice(seen);
}

/** The looks of two scenes in one: the first's in its first half, the second's in its second. */
export function joinedLooks(
  first: LaterLooks | undefined,
  second: LaterLooks | undefined,
): LaterLooks | undefined {
  const squeezed = (looks: LaterLooks = [], start: number) =>
    looks.map((look) => ({
      ...look,
      from: keyframe(start + look.from / 2),
      to: keyframe(start + look.to / 2),
    }));
  const looks = [...squeezed(first, 0), ...squeezed(second, LAST / 2)].slice(0, PLAN_CAPS.laterLooks);
  return looks.length === 0 ? undefined : looks;
}
