import { type ActedFrame, AS_IT_IS, type FrameBox } from '../../../layouts/actions.ts';

/** One frame: `side × side` RGB bytes. */
export type Picture = { readonly rgb: Uint8Array; readonly side: number };

const GRID = 28;

/** Points of a thing (−1..1 of its box, about the centre) that lie in the ellipse its box holds: little of the place. */
const POINTS = Array.from(
  { length: GRID * GRID },
  (_, at) => [(((at % GRID) + 0.5) / GRID) * 2 - 1, ((Math.floor(at / GRID) + 0.5) / GRID) * 2 - 1] as const,
).filter(([x, y]) => x * x + y * y <= 1);

/** Colour at a place of the frame (0..1), bilinear, its rim going on outside. */
function colourAt({ rgb, side }: Picture, x: number, y: number, channel: number): number {
  const clamp = (value: number) => Math.min(Math.max(value, 0), side - 1);
  const [u, v] = [clamp(x * side - 0.5), clamp(y * side - 0.5)];
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const at = (column: number, row: number) => rgb[(clamp(row) * side + clamp(column)) * 3 + channel]!;
  const [p, q] = [u - left, v - top];
  const above = at(left, top) * (1 - p) + at(left + 1, top) * p;
  const below = at(left, top + 1) * (1 - p) + at(left + 1, top + 1) * p;
  return above * (1 - q) + below * q;
}

type Seen = Pick<ActedFrame, 'box' | 'pose'>;

/** The thing's points in a frame, if it were in this box, posed so; each channel about its mean. */
function pointsOf(picture: Picture, { box: [x0, y0, x1, y1], pose: [a, b, c, d] }: Seen): Float64Array {
  const determinant = a * d - b * c;
  const values = new Float64Array(POINTS.length * 3);
  for (const channel of [0, 1, 2]) {
    let sum = 0;
    for (const [index, [x, y]] of POINTS.entries()) {
      // The pose takes a place in the box to the thing's own; here the way back.
      const [u, v] = [(d * x - b * y) / determinant, (a * y - c * x) / determinant];
      const value = colourAt(
        picture,
        (x0 + x1) / 2 + (u * (x1 - x0)) / 2,
        (y0 + y1) / 2 + (v * (y1 - y0)) / 2,
        channel,
      );
      values[channel * POINTS.length + index] = value;
      sum += value;
    }
    for (let i = 0; i < POINTS.length; i += 1) values[channel * POINTS.length + i]! -= sum / POINTS.length;
  }
  return values;
}

/** Pearson's correlation of two series of the same length; 0 when one of them never changes. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const centred = (values: ArrayLike<number>) => {
    const all = Array.from(values);
    const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
    return all.map((value) => value - mean);
  };
  const [u, v] = [centred(a), centred(b)];
  const dot = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, i) => sum + value * q[i]!, 0);
  const norm = Math.sqrt(dot(u, u) * dot(v, v));
  return norm > 1e-9 ? dot(u, v) / norm : 0;
}

/** An action as asked: on every frame, where the thing is without it, and what it makes of it. */
export type AskedAction = { readonly path: readonly FrameBox[]; readonly acted: readonly ActedFrame[] };

/** Of a thing that comes and goes, how much more its picture must be like it when it is there than when it is not. */
const GONE = 0.25;

/** A phase of the action, as it would be on another frame of the path. */
function phaseAt({ path, acted }: AskedAction, phase: number, frame: number): Seen {
  const [there, here] = [path[phase]!, path[frame]!];
  const { box, pose } = acted[phase]!;
  const [dx, dy] = [
    (here[0] + here[2] - there[0] - there[2]) / 2,
    (here[1] + here[3] - there[1] - there[3]) / 2,
  ];
  return { box: [box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy], pose };
}

/** How a thing stands, about its box without the action: its pose, and how far its centre has moved in half boxes. */
function stance({ path, acted }: AskedAction, phase: number): readonly number[] {
  const [x0, y0, x1, y1] = path[phase]!;
  const { box, pose } = acted[phase]!;
  const [dx, dy] = [box[0] + box[2] - x0 - x1, box[1] + box[3] - y0 - y1];
  return [...pose, dx / (x1 - x0), dy / (y1 - y0)];
}

/** How all stances go along with others, from −1 to 1: one correlation over all of their parts, each about its mean. */
function together(asked: ReadonlyArray<readonly number[]>, found: ReadonlyArray<readonly number[]>): number {
  const centred = (series: ReadonlyArray<readonly number[]>) => {
    const means = series[0]!.map(
      (_, part) => series.reduce((sum, one) => sum + one[part]!, 0) / series.length,
    );
    return series.flatMap((one) => one.map((value, part) => value - means[part]!));
  };
  return correlation(centred(asked), centred(found));
}

/**
 * How well frames follow an action, from −1 to 1: in each of them the phase of the action is looked for that the thing,
 * taken from a frame without the action, is most like; what was found is correlated with what was asked. Frames in which
 * nothing changes follow nothing (0). For a thing that comes and goes, whether it is there takes the phase's place.
 */
export function followed(asked: AskedAction, without: Picture, frames: readonly Picture[]): number {
  const { path, acted } = asked;
  const thing = pointsOf(without, { box: path[0]!, pose: AS_IT_IS });
  const likeness = (frame: number, phase: number) =>
    correlation(thing, pointsOf(frames[frame]!, phaseAt(asked, phase, frame)));
  const every = [...acted.keys()];
  if (acted.some(({ shown }) => !shown)) {
    const alike = every.map((frame) => likeness(frame, frame));
    const comesAndGoes = Math.max(...alike) - Math.min(...alike) >= GONE;
    return comesAndGoes
      ? correlation(
          acted.map(({ shown }) => Number(shown)),
          alike,
        )
      : 0;
  }
  const found = every.map((frame) => {
    const alike = every.map((phase) => likeness(frame, phase));
    return alike.indexOf(Math.max(...alike));
  });
  return together(
    every.map((phase) => stance(asked, phase)),
    found.map((phase) => stance(asked, phase)),
  );
}
