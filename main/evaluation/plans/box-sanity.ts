import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Scene } from '../../../preload/contract/plan.ts';

const area = ([x0, y0, x1, y1]: NormalizedBox): number => (x1 - x0) * (y1 - y0);

/** Share of the smaller box that the two have in common. */
function covered(a: NormalizedBox, b: NormalizedBox): number {
  const w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min(area(a), area(b));
}

type Track = Scene['entities'][number];

const TABLE = /\b(?:table|desk)$/;

/** Who works at a table is behind it, and what is worked on lies on it. */
function isAtWork(entities: readonly Track[], table: Track, other: Track): boolean {
  const works = (on: Track): boolean => on === other || on.attached?.to === other.entity;
  return TABLE.test(table.entity) && entities.some((on) => on.attached?.as === 'worked on' && works(on));
}

/** Whether two tracks are meant to touch whatever the words say: what is held, worn or sat on, and work at a table. */
export const belong = (entities: readonly Track[], one: Track, other: Track): boolean =>
  one.attached?.to === other.entity ||
  other.attached?.to === one.entity ||
  isAtWork(entities, one, other) ||
  isAtWork(entities, other, one);

/** Mean cover of every pair of tracks that should keep apart, over the keyframes; one number for each pair. */
export function unwantedOverlaps(
  { entities }: Scene,
  mayTouch: (one: string, other: string) => boolean,
): readonly number[] {
  return entities.flatMap((one, at) =>
    entities.slice(at + 1).flatMap((other) => {
      if (mayTouch(one.entity, other.entity) || belong(entities, one, other)) return [];
      const shares = one.keyframes.map((box, k) => covered(box, other.keyframes[k] ?? box));
      return [shares.reduce((sum, share) => sum + share, 0) / shares.length];
    }),
  );
}

/** The shortest side of any box of a track. */
export const thinnest = (keyframes: readonly NormalizedBox[]): number =>
  Math.min(...keyframes.flatMap(([x0, y0, x1, y1]) => [x1 - x0, y1 - y0]));

const FARTHEST_STEP = 0.35;
const MOST_GROWTH = 1.6;

/** Whether neighbouring keyframes are near: no leap of more than about a third of the picture, no sudden size. */
export function isSmooth(keyframes: readonly NormalizedBox[]): boolean {
  return keyframes.every((box, k) => {
    const next = keyframes[k + 1];
    if (next === undefined) return true;
    const [dx, dy] = [box[0] + box[2] - next[0] - next[2], box[1] + box[3] - next[1] - next[3]];
    const growth = Math.sqrt(area(next) / area(box));
    return Math.hypot(dx, dy) / 2 <= FARTHEST_STEP && growth < MOST_GROWTH && growth > 1 / MOST_GROWTH;
  });
}
