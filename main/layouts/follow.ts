import type { Anchors, Point } from '../../preload/contract/anchors.ts';
import type { BodyAct } from '../../preload/contract/acts.ts';
import type { FrameBox } from './actions.ts';
import { meanPlace, type Place, pointOf } from './anchor-points.ts';
import { BOTH_HANDS, type Following, LOOKOUT, LOOKOUTS } from './attached.table.ts';
import type { Body } from './bodies.ts';

/** A body on every frame, for others to be held by it, worn by it or carried on it. */
export interface Holder {
  /** In the pack's word list. */
  readonly name: string;
  /** Rest boxes, without the margins of acts. */
  readonly boxes: readonly FrameBox[];
  readonly bodies: readonly Body[];
}

/** Which of how many things a body has in the same way. */
export interface Among {
  readonly number: number;
  readonly of: number;
}

const BY_HAND = new Set<string>(['left hand', 'right hand']);

function pointsFor(
  { at, apart, handless }: Following,
  handed: boolean,
  act: BodyAct,
  { number, of }: Among,
): readonly Point[] {
  if (!handed && at.some((point) => BY_HAND.has(point))) return handless ?? at;
  if (apart === undefined || (of === 1 && BOTH_HANDS.has(act))) return at;
  return [apart[number % apart.length]!];
}

/** Several in a vehicle are from one end to the other, this far from both, in its lengths. */
const FROM_END = 0.16;

/** Where the chin of who is in a vehicle is. */
function lookoutOf(
  name: string,
  { body, box: [x0, y0, x1, y1] }: { readonly body: Body; readonly box: FrameBox },
  { number, of }: Among,
): Place {
  const [alone, y] = Object.hasOwn(LOOKOUTS, name) ? LOOKOUTS[name]! : LOOKOUT;
  const x = of === 1 ? alone : 1 - FROM_END - ((1 - 2 * FROM_END) * number) / (of - 1);
  return { x: x0 + (body.left ? 1 - x : x) * (x1 - x0), y: y0 + y * (y1 - y0), z: 0 };
}

/** Where on its body a thing is, frame by frame; undefined where the pack does not say. */
export function placesOn(
  anchors: Anchors,
  holder: Holder,
  following: Following,
  among: Among,
): readonly Place[] | undefined {
  const handed = anchors.actors[holder.name]?.rig === 'biped';
  const places = holder.bodies.map((body, frame): Place | undefined => {
    const on = { body, box: holder.boxes[frame]! };
    if (following.looksOut === true) return lookoutOf(holder.name, on, among);
    const found = pointsFor(following, handed, body.act, among).map((point) =>
      pointOf(anchors, holder.name, on, point),
    );
    const known = found.flatMap((place) => place ?? []);
    return known.length < found.length ? undefined : meanPlace(known);
  });
  const known = places.flatMap((place) => place ?? []);
  return known.length < places.length ? undefined : known;
}

const longer = ([x0, y0, x1, y1]: FrameBox): number => Math.max(x1 - x0, y1 - y0);

/** A box of the planned size, made smaller where it is too large for the body, with its grip at a place. */
export function heldBox(
  planned: FrameBox,
  { x, y }: Pick<Place, 'x' | 'y'>,
  body: FrameBox,
  { most, grip: [u, v] }: Pick<Following, 'most' | 'grip'>,
): FrameBox {
  const scale = Math.min(1, (most * longer(body)) / longer(planned));
  const [w, h] = [(planned[2] - planned[0]) * scale, (planned[3] - planned[1]) * scale];
  return [x - u * w, y - v * h, x + (1 - u) * w, y + (1 - v) * h];
}

/** A body's box moved so that the mean of some of its own points is at a place; as it is where the pack does not know them. */
export function boxOnPoint(
  anchors: Anchors,
  name: string,
  on: { readonly body: Body; readonly box: FrameBox },
  own: readonly Point[],
  place: Place,
): FrameBox {
  const found = own.flatMap((point) => pointOf(anchors, name, on, point) ?? []);
  if (found.length === 0) return on.box;
  const at = meanPlace(found);
  const [dx, dy] = [place.x - at.x, place.y - at.y];
  const [x0, y0, x1, y1] = on.box;
  return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
}
