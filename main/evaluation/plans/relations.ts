import type { NormalizedBox } from '../../../preload/contract/geometry.ts';

const middle = ([x0, , x1]: NormalizedBox): number => (x0 + x1) / 2;
const area = ([x0, y0, x1, y1]: NormalizedBox): number => (x1 - x0) * (y1 - y0);

function shared(a: NormalizedBox, b: NormalizedBox): number {
  const w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min(area(a), area(b));
}

/** Whether two boxes of one keyframe stand as a word says. @throws on a word it does not know */
export function showsRelation(relation: string, a: NormalizedBox, b: NormalizedBox): boolean {
  switch (relation) {
    case 'left of':
      return middle(a) < middle(b);
    case 'right of':
      return middle(a) > middle(b);
    case 'above':
      return a[3] <= b[1] + 0.05;
    case 'below':
      return a[1] >= b[3] - 0.05;
    case 'apart':
      return shared(a, b) < 0.07;
    case 'on':
      return middle(a) > b[0] && middle(a) < b[2] && a[1] < b[1] && a[3] > b[1] - 0.02;
    case 'in reach':
      return a[0] < b[2] + 0.05 && a[2] > b[0] - 0.05;
    case 'bigger than':
      return area(a) > area(b) * 1.2;
    default:
      throw new Error(`unknown relation: ${relation}`);
  }
}
