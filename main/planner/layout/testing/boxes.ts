import type { NormalizedBox } from '../../../../preload/contract/geometry.ts';
import type { Part, StagedScene } from '../../story/staging.ts';
import { layScene } from '../lay-scene.ts';
import { member, type Name, part } from './scenes.ts';

export const one = (head: Name, count = 1): Part => part(member(head), count);
export const middle = ([x0, , x1]: NormalizedBox): number => (x0 + x1) / 2;
export const height = ([, y0, , y1]: NormalizedBox): number => y1 - y0;

/** The boxes of a member's first copy. @throws where it has no track */
export function boxesOf(staged: StagedScene, { member: wanted }: Part): readonly NormalizedBox[] {
  const track = layScene(staged).find((each) => each.member === wanted);
  if (track === undefined) throw new Error(`no ${wanted.name}`);
  return track.keyframes;
}
export const always = (
  a: readonly NormalizedBox[],
  b: readonly NormalizedBox[],
  holds: (one_: NormalizedBox, other: NormalizedBox) => boolean,
): boolean => a.every((box, k) => holds(box, b[k] as NormalizedBox));
