import type { NormalizedBox } from '../../../preload/contract/geometry.ts';

const outside = ([x0, y0, x1, y1]: NormalizedBox): boolean => x1 <= 0 || x0 >= 1 || y1 <= 0 || y0 >= 1;
const area = ([x0, y0, x1, y1]: NormalizedBox): number => (x1 - x0) * (y1 - y0);

/** Whether boxes do what a word says from first to last keyframe. @throws on a word it does not know */
export function showsMotion(motion: string, keyframes: readonly NormalizedBox[]): boolean {
  const [first, last] = [keyframes[0], keyframes.at(-1)];
  if (first === undefined || last === undefined) return false;
  const dx = (last[0] + last[2] - first[0] - first[2]) / 2;
  const dy = (last[1] + last[3] - first[1] - first[3]) / 2;
  switch (motion) {
    case 'left':
      return dx < -0.05;
    case 'right':
      return dx > 0.05;
    case 'sideways':
      return Math.abs(dx) > 0.1;
    case 'up':
      return dy < -0.1;
    case 'down':
      return dy > 0.1;
    case 'still':
      return keyframes.every((box) => box.every((edge, at) => Math.abs(edge - (first[at] ?? 0)) < 0.02));
    case 'stays':
      return Math.abs(dx) < 0.05;
    case 'in':
      return outside(first) && !outside(last);
    case 'out':
      return outside(last) && !outside(first);
    case 'grow':
      return area(last) > area(first) * 1.5;
    case 'shrink':
      return area(last) < area(first) / 1.5;
    default:
      throw new Error(`unknown motion: ${motion}`);
  }
}
