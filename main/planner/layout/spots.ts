import type { Spot } from '../reading/clause.ts';
import { type Block, boundsOf, heightOf } from './blocks.ts';
import { is } from './figures.ts';
import type { Path, Pose } from './paths.ts';
import { EDGE, type Unit } from './units.ts';

/** Middle of each third of the frame. */
const THIRDS = [1 / 6, 1 / 2, 5 / 6] as const;
const COLUMNS = ['left', 'middle', 'right'] as const;
const ROWS = ['top', 'middle', 'bottom'] as const;
const FAR_SIZE = 0.5;
/** Feet of what is far are this much higher, of what is near this much lower than usual. */
const FAR_UP = 0.14;
const NEAR_DOWN = 0.04;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a unit is when its lead stands at a spot; what the spot leaves open is as at `home`. */
export function spotCentre(spot: Spot, unit: Unit, home: Point): Point & { readonly scale: number } {
  const lead = unit.block.pieces.find(({ figure }) => figure === unit.lead);
  const scale = spot.depth === 'far' ? FAR_SIZE : 1;
  const bounds = scaled(unit.block, scale);
  const [dx, dy] = [(lead?.x ?? 0) * scale, ((lead?.y ?? 0) + unit.lead.h / 2) * scale];
  const third = (names: readonly string[], name: string): number => THIRDS[names.indexOf(name)] ?? 0.5;
  const x = spot.x === undefined ? home.x : third(COLUMNS, spot.x) - dx;
  const depth = spot.depth === undefined ? 0 : spot.depth === 'far' ? -FAR_UP : NEAR_DOWN;
  const y = spot.y === undefined ? home.y + depth : third(ROWS, spot.y) + dy;
  return {
    x: within(x, EDGE - bounds.left, 1 - EDGE - bounds.right),
    y: within(y, EDGE + bounds.top, 1 - EDGE + bounds.bottom),
    scale,
  };
}

const scaled = (block: Block, scale: number): ReturnType<typeof boundsOf> => {
  const { left, right, top, bottom } = boundsOf(block);
  return { left: left * scale, right: right * scale, top: top * scale, bottom: bottom * scale };
};

const within = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));

/** A way through spots, straight from each to the next at an even speed. One spot alone, with a direction, is where it ends or begins. */
export function alongSpots(unit: Unit, home: Point): Path {
  const told = unit.deed?.spots ?? [];
  const points = (told.length > 1 ? told : legOf(told[0] ?? {}, unit)).map((spot) =>
    spotCentre(spot, unit, home),
  );
  const lengths = points.slice(1).map((point, at) => Math.max(1e-6, distance(points[at] as Point, point)));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const hop = hops(unit, points);
  return (t): Pose => {
    let along = t * whole;
    let leg = 0;
    while (leg < lengths.length - 1 && along > (lengths[leg] ?? 0)) along -= lengths[leg++] ?? 0;
    const [from, to] = [points[leg], points[leg + 1]] as [Spotted, Spotted];
    const share = Math.min(1, along / (lengths[leg] ?? 1));
    const mix = (a: number, b: number): number => a + (b - a) * share;
    return { x: mix(from.x, to.x), y: mix(from.y, to.y) - hop(t), scale: mix(from.scale, to.scale) };
  };
}

type Spotted = ReturnType<typeof spotCentre>;
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** "To the left" comes from the other side; a way that is told to lead off from the spot begins there. */
function legOf(spot: Spot, { deed, side }: Unit): readonly [Spot, Spot] {
  const x =
    spot.x === 'left'
      ? 'right'
      : spot.x === 'right'
        ? 'left'
        : spot.x === 'middle' && spot.y === undefined
          ? side > 0
            ? 'left'
            : 'right'
          : spot.x;
  const y = spot.y === 'top' ? 'bottom' : spot.y === 'bottom' ? 'top' : spot.y;
  const depth = spot.depth === 'near' ? 'far' : spot.depth === 'far' ? 'near' : undefined;
  const other: Spot = {
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(depth === undefined ? {} : { depth }),
  };
  const direction = deed?.direction;
  const leaves =
    (direction === 'right' && spot.x === 'left') ||
    (direction === 'left' && spot.x === 'right') ||
    (direction === 'down' && spot.y === 'top') ||
    (direction === 'up' && spot.y === 'bottom');
  return leaves ? [spot, other] : [other, spot];
}

/** How high what lives hops on its way, in its own heights: higher it floats. */
const HOP = 0.3;

/** What jumps or bounces on its way leaves the ground twice. */
function hops(unit: Unit, points: readonly Point[]): (t: number) => number {
  if (unit.motion !== 'jump' && unit.motion !== 'bounce') return () => 0;
  const room = Math.min(...points.map(({ y }) => y)) - boundsOf(unit.block).top - EDGE;
  const height = Math.max(0, Math.min(0.2, room, is(unit.lead, 'living') ? HOP * heightOf(unit.block) : 0.2));
  return (t) => height * Math.abs(Math.sin(2 * Math.PI * t));
}
