import type { NormalizedBox } from '../../../../preload/contract/geometry.ts';
import type { Part, Stand } from '../../story/staging.ts';
import type { Frame } from '../figures.ts';
import type { Track } from '../lay-scene.ts';

const middle = ([x0, , x1]: NormalizedBox): number => (x0 + x1) / 2;
const centre = ([, y0, , y1]: NormalizedBox): number => (y0 + y1) / 2;
export const area = ([x0, y0, x1, y1]: NormalizedBox): number => (x1 - x0) * (y1 - y0);

export function shared(a: NormalizedBox, b: NormalizedBox): number {
  const w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return w <= 0 || h <= 0 ? 0 : w * h;
}
export const iou = (a: NormalizedBox, b: NormalizedBox): number =>
  shared(a, b) / (area(a) + area(b) - shared(a, b));
const gapX = (a: NormalizedBox, b: NormalizedBox): number => Math.max(a[0] - b[2], b[0] - a[2]);

export const tracksOf = (parts: readonly Part[], tracks: readonly Track[]): readonly Track[] =>
  parts.flatMap(({ member }) => tracks.filter((track) => track.member === member));

/** Whether one pair of boxes stands as told; `front` says that the first is drawn after the second. */
function holds(
  { kind, figure, ground }: Stand,
  [a, b]: readonly [NormalizedBox, NormalizedBox],
  front: boolean,
  wide: number,
): boolean {
  const [dx, dy] = [(middle(a) - middle(b)) * wide, centre(a) - centre(b)];
  const single = [...figure, ...ground].every(({ count }) => count === 1);
  const airy = [...figure, ...ground].some(
    ({ member: { traits } }) => traits.has('flies') || traits.has('sky'),
  );
  const reach = a[0] < b[2] + 0.25 && a[2] > b[0] - 0.25;
  const beside = Math.abs(dx) > Math.abs(dy);
  switch (kind) {
    case 'left of':
      return dx < 0 && beside;
    case 'right of':
      return dx > 0 && beside;
    case 'above':
      return dy < 0 && !beside;
    case 'under':
      return dy > 0 && (!single || !beside || shared(a, b) > 0);
    case 'behind':
      return !front && (shared(a, b) > 0 || !single) && (airy || !single || a[3] < b[3]);
    case 'in front of':
      return front && (shared(a, b) > 0 || !single) && (airy || !single || a[3] > b[3]);
    case 'beside':
    case 'near':
      return beside && (!single || gapX(a, b) < 0.55);
    case 'far from':
      return gapX(a, b) > 0.05;
    case 'on':
    case 'ride':
      return single
        ? middle(a) > b[0] - 0.01 && middle(a) < b[2] + 0.01 && a[3] > b[1] - 0.1 && a[3] < b[3]
        : reach;
    case 'in':
      return single ? shared(a, b) > 0 && middle(a) > b[0] - 0.1 && middle(a) < b[2] + 0.1 : reach;
    case 'hold':
    case 'wear':
      return a[0] < b[2] + 0.05 && a[2] > b[0] - 0.05 && a[1] < b[3] + 0.02 && a[3] > b[1] - 0.02;
    case 'juggle':
      return a[0] < b[2] + 0.1 && a[2] > b[0] - 0.1 && centre(b) < centre(a);
    case 'around':
      return gapX(a, b) < 0.4 || !single;
    case 'bigger':
      return area(a) > area(b);
    case 'smaller':
      return area(a) < area(b);
    case 'same size':
      return Math.abs(area(a) / area(b) - 1) < 0.1;
    default:
      return true;
  }
}

const PAIRED = new Set([
  'on',
  'ride',
  'in',
  'hold',
  'wear',
  'juggle',
  'behind',
  'in front of',
  'around',
  'beside',
  'near',
  'under',
]);

/** Keyframes on which a stand is not true. */
export function brokenOn(stand: Stand, tracks: readonly Track[], frame: Frame): readonly number[] {
  const [own, ground] = [tracksOf(stand.figure, tracks), tracksOf(stand.ground, tracks)];
  const wide = frame.width / frame.height;
  const keyframes = own[0]?.keyframes.map((_, k) => k) ?? [];
  const at = (track: Track, k: number): NormalizedBox => track.keyframes[k] as NormalizedBox;
  if (stand.kind === 'between')
    return keyframes.filter((k) =>
      own.some((one) => {
        const x = middle(at(one, k));
        return !(
          ground.some((other) => middle(at(other, k)) < x) && ground.some((other) => middle(at(other, k)) > x)
        );
      }),
    );
  const turned = /^(hold|wear|juggle)$/.test(stand.kind);
  const [children, parents] = turned ? [ground, own] : [own, ground];
  return keyframes.filter((k) =>
    children.some((child) => {
      const test = (parent: Track): boolean => {
        const pair: [NormalizedBox, NormalizedBox] = turned
          ? [at(parent, k), at(child, k)]
          : [at(child, k), at(parent, k)];
        return holds(stand, pair, tracks.indexOf(child) > tracks.indexOf(parent), wide);
      };
      return PAIRED.has(stand.kind) ? !parents.some(test) : !parents.every(test);
    }),
  );
}
