import type { Piece } from './blocks.ts';
import { type Deeds, isSideways } from './deeds.ts';
import type { Act, Motion } from '../lexicon/schema.ts';
import type { Played } from './play.ts';
import type { Unit } from './units.ts';
import { aimAt } from './aims.ts';
import type { Figure } from './figures.ts';
import type { Aim } from './paths.ts';
import type { RelationWord } from '../reading/clause.ts';
import type { Deed } from '../story/staging.ts';

export type Facing = 'left' | 'right' | undefined;

const LEAPS = new Set<Motion>(['jump', 'bounce', 'dive', 'land']);

/** What several do with each other, face to face. */
const TOGETHER = new Set<Act | undefined>(['talk', 'hug', 'dance']);

/** The way of travel, or toward what it looks at; pictures seen from the front have no side, bodies have. */
export function facingOf(
  piece: Piece,
  at: number,
  { unit, frames }: Played,
  deeds: Deeds,
  units: readonly Unit[],
): Facing {
  const { figure } = piece;
  const { word } = figure.member;
  if (word.facing === 'front' && word.rig === undefined) return undefined;
  const [first, last] = [frames[0]?.[at], frames.at(-1)?.[at]];
  const way = first === undefined || last === undefined ? 0 : last.x0 + last.x1 - first.x0 - first.x1;
  const motion = deeds.moverOf(figure)?.motion ?? unit.motion;
  if ((isSideways(motion) || LEAPS.has(motion)) && (Math.abs(way) > 0.06 || motion === 'approach'))
    return (Math.abs(way) > 0.06 ? way > 0 : unit.side > 0) ? 'right' : 'left';
  if (isSideways(motion)) return unit.side > 0 ? 'right' : 'left';
  const deed = deeds.deedOf(figure);
  if (deed === undefined || deed.verb === undefined || deed.verb === 'be') return undefined;
  const own = aimAt(figure, units);
  const seen = seenBy(figure, deed, units);
  const target =
    seen ?? unit.aims.map((aimed) => aimAt(aimed.figure, units)).find((one) => one !== undefined);
  // Who only stands beside something shows the face.
  if (word.facing === 'front' && seen === undefined) return undefined;
  if (target === undefined || own === undefined || Math.abs(target.x - own.x) < 0.05) return undefined;
  return target.x > own.x ? 'right' : 'left';
}

/** Ways to look, talk, reach. */
const TOWARD = new Set<RelationWord>(['to', 'toward', 'at', 'into', 'through', 'against', 'with']);

/** Nearer than this, in its own widths, is what it has in its hands. */
const IN_HAND = 0.75;

/** Where the nearest is that it has to do with, beside its own body. */
function seenBy(figure: Figure, deed: Deed, units: readonly Unit[]): Aim | undefined {
  const parts = [
    ...deed.themes,
    ...deed.recipients,
    ...deed.targets.filter(({ relation }) => TOWARD.has(relation)).flatMap((one) => one.parts),
    ...(TOGETHER.has(deed.act) ? deed.agents : []),
  ];
  const wanted = new Set(parts.map(({ member }) => member));
  const own = aimAt(figure, units);
  if (own === undefined) return undefined;
  const away = ({ x }: Aim): number => Math.abs(x - own.x);
  return units
    .flatMap(({ block }) => block.pieces)
    .flatMap((piece) =>
      piece.figure !== figure && wanted.has(piece.figure.member) ? (aimAt(piece.figure, units) ?? []) : [],
    )
    .filter((aim) => away(aim) > IN_HAND * figure.w)
    .toSorted((a, b) => away(a) - away(b))[0];
}
