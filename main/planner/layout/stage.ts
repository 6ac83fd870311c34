import type { StagedPlace } from '../story/staging.ts';
import { heightOf, scaleBlock, widthOf } from './blocks.ts';
import { isSideways } from './deeds.ts';
import { goesBySpots, isSpotted, limitSizes, roams } from './limits.ts';
import { ordered } from './order.ts';
import { GAP, airLine, placeAir, placeGround } from './rows.ts';
import { spotCentre } from './spots.ts';
import { EDGE, FULL, type Range, type Unit } from './units.ts';
import { backLine, clearTheWay, LOWEST, passInLanes, shareRange, splitRange } from './lanes.ts';

/** Gives every unit its size and its home: in rows on the ground or in the air, in lanes, at told spots. */
export function setStage(units: readonly Unit[], place: StagedPlace): void {
  limitSizes(units, place.floating);
  const line = Math.min(0.95, Math.max(0.6, place.ground));
  const grounded = (unit: Unit): boolean => !unit.air;
  const spotted = units.filter((unit) => isSpotted(unit) && !goesBySpots(unit));
  const going = units.filter(goesBySpots);
  const movers = units.filter((unit) => roams(unit) && !isSpotted(unit));
  const standing = ordered(units.filter((unit) => !isSpotted(unit) && !roams(unit)));
  const ground = standing.filter(grounded);
  const beside = keepAside(spotted, [...standing, ...movers]);
  const split = splitRange(ground, [...movers, ...going], beside);
  const within = split?.standing ?? beside;
  const crowded = split === undefined && ground.length > 0 && [...movers, ...going].some(grounded);
  const front = Math.min(LOWEST, line + (crowded ? 0.1 : 0));
  const back = crowded ? backLine(ground, [...movers, ...going], front) : line;
  placeGround(ground, within, back, place.floating);
  placeAir(
    standing.filter((unit) => unit.air),
    within,
    place,
    line,
  );
  for (const unit of [...movers, ...going]) {
    unit.range = split?.moving ?? (movers.includes(unit) ? beside : FULL);
    unit.y = unit.air ? airLine(unit, place, line) : front;
  }
  shareRange(movers, split?.moving ?? beside);
  passInLanes(going.filter(grounded), front);
  for (const unit of spotted) unit.y = unit.air ? airLine(unit, place, line) : line;
  for (const unit of [...spotted, ...going]) putOnSpot(unit);
  clearTheWay(units, place.floating);
  for (const unit of units) enlarge(unit);
}

/** No figure is thinner than this where its unit has room to grow. */
const THINNEST = 0.09;

function enlarge({ block, toss, motion }: Unit): void {
  const thinnest = Math.min(...block.pieces.map(({ figure: { w, h } }) => Math.min(w, h)));
  const most = Math.min((isSideways(motion) ? 0.8 : 0.94) / widthOf(block), 0.8 / heightOf(block));
  const least = /^(grow|shrink|toward|away)$/.test(motion) ? THINNEST * 1.5 : THINNEST;
  const factor = Math.min(least / thinnest, most);
  if (factor > 1 && toss === undefined) scaleBlock(block, factor);
}

/** Who stays at a told side keeps it for itself; the others have the rest of the width. */
function keepAside(spotted: readonly Unit[], others: readonly Unit[]): Range {
  if (others.length === 0) return FULL;
  const at = (side: 'left' | 'right'): number =>
    Math.max(
      0,
      ...spotted
        .filter(({ deed }) => deed?.spots[0]?.x === side)
        .map(({ block }) => widthOf(block) + 2 * GAP),
    );
  return { from: EDGE + Math.min(0.45, at('left')), to: 1 - EDGE - Math.min(0.45, at('right')) };
}

function putOnSpot(unit: Unit): void {
  const [spot] = unit.deed?.spots ?? [];
  if (spot === undefined) return;
  const home = spotCentre(spot, unit, unit);
  unit.x = home.x;
  unit.y = home.y;
  if (spot.x !== undefined) unit.range = thirdOf(spot.x, widthOf(unit.block));
}

/** As far as the middle of something so wide keeps in a third of the frame. */
function thirdOf(side: 'left' | 'middle' | 'right', w: number): Range {
  const third = { left: 0, middle: 1, right: 2 }[side];
  return {
    from: Math.max(EDGE, third / 3 - w / 2),
    to: Math.min(1 - EDGE, (third + 1) / 3 + w / 2),
  };
}
