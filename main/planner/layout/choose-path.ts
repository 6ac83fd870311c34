import type { Motion } from '../lexicon/schema.ts';
import type { RelationWord } from '../reading/clause.ts';
import { aimAt, type Surroundings } from './aims.ts';
import { heightOf, widthOf } from './blocks.ts';
import { type Figure, is } from './figures.ts';
import * as aimed from './aimed-paths.ts';
import { approaches, aroundTarget, type Making, turnOf } from './way-to-target.ts';
import { goesBySpots } from './limits.ts';
import * as paths from './paths.ts';
import { alongSpots } from './spots.ts';
import { tossPath } from './toss.ts';
import { aimsAt, type Unit } from './units.ts';

/** Turns what a unit does into its path over the scene. */
export function pathFor(unit: Unit, around: Surroundings): paths.Path {
  const walker = walkerOf(unit);
  if (unit.toss !== undefined) return tossPath(unit, walker, around);
  if (goesBySpots(unit)) return alongSpots(unit, unit);
  // Each of several leaps by itself, see `herdOf`: together they only go on.
  if (unit.motion === 'jump' && unit.abreast > 1 && unit.aims.every(({ relation }) => isWay(relation)))
    return goesOn(unit) ? paths.travel(walker) : paths.stay(walker);
  const aim = (
    ...relations: readonly (RelationWord | undefined)[]
  ): { figure: Figure; aim: paths.Aim } | undefined => nearest(aimsAt(unit, ...relations), unit, around);
  const told =
    aroundTarget(unit, walker, around, aim) ?? byDirection({ unit, walker, around, aim: undefined });
  const any = nearest(
    unit.aims.map(({ figure }) => figure),
    unit,
    around,
  )?.aim;
  if (told !== undefined && unit.motion === 'climb' && climbsDown(unit)) return (t) => told(1 - t);
  return told ?? PATHS[unit.motion]({ unit, walker, around, aim: any });
}

const isWay = (relation: RelationWord | undefined): boolean =>
  relation === 'from' || relation === 'to' || relation === 'toward';

const goesOn = (unit: Unit): boolean => goesSideways(unit) || unit.aims.length > 0;

const climbsDown = (unit: Unit): boolean =>
  unit.deed?.direction === 'down' || aimsAt(unit, 'down', 'off', 'from', 'out of').length > 0;

const walkerOf = ({ block, x, y, side, deed, range }: Unit): paths.Walker => ({
  home: { x, y },
  w: widthOf(block),
  h: heightOf(block),
  side,
  speed: deed?.speed ?? 1,
  range,
});

/** Of several alike (three bananas) the one it comes to first. */
function nearest(
  figures: readonly Figure[],
  { side }: Unit,
  { units }: Surroundings,
): { figure: Figure; aim: paths.Aim } | undefined {
  return figures
    .flatMap((figure) => {
      const aim = aimAt(figure, units);
      return aim === undefined ? [] : [{ figure, aim }];
    })
    .filter(({ figure }) => figure.member === figures[0]?.member)
    .toSorted((a, b) => side * (a.aim.x - b.aim.x))[0];
}

/** Up, down, toward the camera, away from it. */
function byDirection(making: Making): paths.Path | undefined {
  const { unit, walker, around } = making;
  if (/^(still|hover|grow|shrink|exit|enter|jump|bounce)$/.test(unit.motion)) return undefined;
  switch (unit.deed?.direction) {
    case 'up':
      return paths.rise({
        ...walker,
        home: { x: walker.home.x, y: unit.air || around.floating ? 0.96 : walker.home.y },
      });
    case 'down':
      return paths.fall({
        ...walker,
        home: {
          x: walker.home.x,
          y:
            unit.air && !around.floating
              ? Math.max(walker.home.y, around.ground)
              : Math.max(walker.home.y, 0.94),
        },
      });
    case 'toward':
      return nears(making);
    case 'away':
      return leaves(making);
    default:
      return undefined;
  }
}

/** Nearer the camera feet are lower in the picture, further off they are up at the horizon. */
function depthOf({ unit, walker, around }: Making): { readonly walker: paths.Walker; readonly far: number } {
  const { home } = walker;
  const near = unit.air ? home.y : Math.min(0.97, home.y + 0.08);
  return {
    walker: { ...walker, home: { x: home.x, y: near } },
    far: unit.air ? home.y - walker.h * 0.3 : Math.min(home.y, around.ground) - 0.06,
  };
}

const nears = (making: Making): paths.Path => {
  const { walker, far } = depthOf(making);
  return paths.toward(walker, far);
};

const leaves = (making: Making): paths.Path => {
  const { walker, far } = depthOf(making);
  return paths.away(walker, far);
};

const goesSideways = ({ deed }: Unit): boolean => deed?.direction === 'left' || deed?.direction === 'right';

const travels = ({ walker }: Making): paths.Path => paths.travel(walker);

const hurries = ({ walker }: Making): paths.Path =>
  paths.travel({ ...walker, speed: Math.max(1, walker.speed) });

const stays = ({ walker }: Making): paths.Path => paths.stay(walker);

/** What lives jumps a third of its height at most; anything else as high as there is room. */
const leapOf = ({ lead }: Unit, { h }: paths.Walker): number =>
  is(lead, 'living') ? Math.min(HIGHEST_LEAP, h / 3) : HIGHEST_LEAP;
const HIGHEST_LEAP = 0.28;

const PATHS: Readonly<Record<Motion, (making: Making) => paths.Path>> = {
  still: stays,
  travel: travels,
  ride: travels,
  carry: travels,
  follow: travels,
  lead: travels,
  push: travels,
  pull: travels,
  chase: hurries,
  flee: hurries,
  cross: ({ walker }) => paths.cross(walker),
  stop: ({ walker }) => paths.stop(walker),
  start: ({ walker }) => paths.speedUp(walker),
  enter: ({ walker }) => paths.enter(walker),
  exit: ({ unit, walker }) =>
    unit.deed?.direction === 'up' ? paths.exitUp(walker) : paths.exit(walker, unit.air ? 0.15 : 0),
  rise: ({ walker }) => paths.rise(walker),
  fall: ({ walker }) => paths.fall(walker),
  jump: ({ unit, walker, around }) =>
    paths.jump(
      walker,
      goesSideways(unit) ? 0.4 : 0.06,
      around.units.some((other) => other !== unit && other.air) ? 0.1 : leapOf(unit, walker),
    ),
  bounce: ({ unit, walker }) => paths.bounce(walker, goesSideways(unit) ? 0.5 : 0.04),
  hover: ({ walker }) => paths.hover(walker),
  swing: ({ walker }) => paths.swing(walker),
  grow: ({ walker }) => paths.grow(walker),
  shrink: ({ walker }) => paths.shrink(walker),
  toward: nears,
  away: leaves,
  approach: approaches,
  meet: ({ walker, aim, around }) =>
    aim === undefined ? paths.travel(walker) : aimed.meet(walker, aim, around.units.length > 2),
  circle: ({ unit, walker, around }) => aimed.circle(walker, undefined, turnOf(unit, around)),
  climb: ({ walker, aim }) => aimed.climb(walker, aim),
  dive: ({ walker }) => paths.dive(walker),
  land: ({ walker, aim }) => (aim === undefined ? paths.land(walker) : aimed.flyTo(walker, aim)),
  transfer: stays,
  drop: stays,
  lift: stays,
};
