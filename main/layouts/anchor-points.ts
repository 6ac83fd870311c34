import { type Anchors, type Point, POINTS } from '../../preload/contract/anchors.ts';
import { VIEWS } from '../../preload/contract/acts.ts';
import type { FrameBox } from './actions.ts';
import type { Body } from './bodies.ts';

/** Where a point is on a frame: x and y in shares of the frame, z towards the viewer in heights of the body. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const HUNDREDTHS = 100;

/** The mean of several points. */
export function meanPlace(places: readonly Place[]): Place {
  const mean = (of: (place: Place) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), z: mean(({ z }) => z) };
}

/**
 * Where a point of a body is on one frame; undefined where the pack does not say.
 *
 * @param name of the actor, as in the pack's word list
 * @param box the body's rest box, without the margins of acts
 */
export function pointOf(
  anchors: Anchors,
  name: string,
  { body, box: [x0, y0, x1, y1] }: { readonly body: Body; readonly box: FrameBox },
  point: Point,
): Place | undefined {
  const actor = Object.hasOwn(anchors.actors, name) ? anchors.actors[name] : undefined;
  const moves = actor === undefined ? undefined : anchors.rigs[actor.rig]?.[body.act];
  if (actor === undefined || moves === undefined) return undefined;
  const [view, at] = [VIEWS.indexOf(body.view), POINTS.indexOf(point)];
  const turns = (((body.phase % 1) + 1) % 1) * anchors.phases;
  const from = Math.floor(turns) % anchors.phases;
  const [before, after] = [moves[from]![view]![at]!, moves[(from + 1) % anchors.phases]![view]![at]!];
  const share = turns - Math.floor(turns);
  const rest = actor.rest[view]![at]!;
  const [x, y, z] = [0, 1, 2].map(
    (axis) => (rest[axis]! + before[axis]! * (1 - share) + after[axis]! * share) / HUNDREDTHS,
  ) as [number, number, number];
  return { x: x0 + (body.left ? 1 - x : x) * (x1 - x0), y: y0 + y * (y1 - y0), z };
}
