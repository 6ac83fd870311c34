import type { StagedPlace } from '../story/staging.ts';
import { boundsOf, fitBlock, heightOf, scaleBlock, widthOf } from './blocks.ts';
import { isSideways } from './deeds.ts';
import { goesBySpots, isSpotted, limitSizes, overTarget, roams } from './limits.ts';
import { ordered } from './order.ts';
import { GAP, airLine, placeAir, placeGround } from './rows.ts';
import { spotCentre } from './spots.ts';
import { aimsAt, EDGE, FULL, holds, type Range, type Unit } from './units.ts';

/** Lowest line that feet may stand on. */
const LOWEST = 0.98;

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

const ROW_HEIGHT = 0.36;
/** Higher up, who stands on the ground would hang in the air. */
const HIGHEST_FEET = 0.67;

/** Those who go by pass in front of those who stand, who are further off and so higher up: neither hides the other. */
function backLine(standing: readonly Unit[], movers: readonly Unit[], front: number): number {
  const passing = movers.filter(({ air }) => !air);
  const apart = passing.every(
    (unit) => unit.toss === undefined && !overTarget(unit) && unit.motion !== 'circle',
  );
  if (!apart || passing.length !== 1) return front - (passing.some(overTarget) ? 0.04 : 0.13);
  for (const { block } of standing) fitBlock(block, Infinity, ROW_HEIGHT);
  for (const { block } of passing) fitBlock(block, Infinity, front - HIGHEST_FEET - 0.01);
  return front - Math.max(...passing.map(({ block }) => heightOf(block))) - 0.01;
}

/** Share of the width that a walker has to go, where others stand beside its way. */
const WAY = 0.28;
const LEAST_ASIDE = 0.55;

/** Movers keep clear of what stands, where both can be side by side without becoming small. */
function splitRange(
  ground: readonly Unit[],
  movers: readonly Unit[],
  within: Range,
): { standing: Range; moving: Range } | undefined {
  const walkers = movers.filter(({ air }) => !air);
  const [mover] = walkers;
  const passes = (unit: Unit): boolean =>
    unit.toss !== undefined || overTarget(unit) || isSpotted(unit) || /^(cross|circle)$/.test(unit.motion);
  if (mover === undefined || ground.length === 0 || walkers.some(passes)) return undefined;
  const needed = ground.reduce((sum, { block }) => sum + widthOf(block) + GAP, GAP);
  const moving = Math.max(...walkers.map(({ block }) => widthOf(block)));
  const factor = Math.min(1, (within.to - within.from - WAY) / (needed + moving));
  if (factor < LEAST_ASIDE) return undefined;
  for (const { block } of [...ground, ...walkers]) scaleBlock(block, factor);
  const [from, to] = [within.from, within.to];
  return mover.side > 0
    ? { moving: { from, to: to - needed * factor }, standing: { from: to - needed * factor, to } }
    : { moving: { from: from + needed * factor, to }, standing: { from, to: from + needed * factor } };
}

/** Who goes left has the left half and who goes right the right one, so that nobody walks through anybody. */
function shareRange(movers: readonly Unit[], range: Range): void {
  const free = movers.filter(
    ({ motion, toss, aims }) => isSideways(motion) && toss === undefined && aims.length === 0,
  );
  for (const air of [false, true]) {
    const band = free.filter((unit) => unit.air === air);
    if (band.length < 2) continue;
    const meeting = band.some(({ deed }) => deed?.apart === 'toward each other');
    const groups = (meeting ? [1, -1] : [-1, 1])
      .map((side) => band.filter((unit) => unit.side === side))
      .filter((group) => group.length > 0);
    const room = (range.to - range.from - GAP * (groups.length - 1)) / groups.length;
    for (const [at, group] of groups.entries()) {
      const from = range.from + at * (room + GAP);
      keepDistance(group, { from, to: from + room });
    }
  }
}

/** Share of their range that those who go the same way leave free to go. */
const TO_GO = 0.4;

function keepDistance(group: readonly Unit[], range: Range): void {
  const room = range.to - range.from;
  const total = (): number => group.reduce((sum, { block }) => sum + widthOf(block) + GAP, -GAP);
  for (const { block } of group) scaleBlock(block, Math.min(1, (room * (1 - TO_GO)) / total()));
  const way = room - total();
  let at = range.from;
  for (const unit of group) {
    unit.range = { from: at, to: at + widthOf(unit.block) + way };
    at += widthOf(unit.block) + GAP;
  }
}

/** Ways that cross are one before the other: the front one lower. */
function passInLanes(units: readonly Unit[], front: number): void {
  const level = units.filter(({ deed }) => deed?.spots.every(({ y }) => y === undefined));
  if (level.length < 2) return;
  const stacked = level.reduce((sum, { block }) => sum + heightOf(block), 0);
  for (const { block } of level) scaleBlock(block, Math.min(1, 0.8 / stacked));
  let foot = Math.max(front, LOWEST);
  for (const unit of level.toReversed()) {
    unit.y = foot;
    foot -= heightOf(unit.block) * 0.97;
  }
}

/** What something flies over stands low, what something passes under hangs high. */
function clearTheWay(units: readonly Unit[], floating: boolean): void {
  for (const unit of units) {
    if (!roams(unit) || isSpotted(unit)) continue;
    for (const figure of [
      ...aimsAt(unit, 'over', 'above', 'across'),
      ...(unit.motion === 'cross' ? aimsAt(unit, 'past', undefined) : []),
    ]) {
      const target = units.find((other) => holds(other, figure));
      if (target === undefined || roams(target) || !(unit.air || floating)) continue;
      makeRoom(unit, target);
      if (target.air || floating || target.y > 0.97) target.y = 0.97;
      unit.y = Math.max(heightOf(unit.block) + EDGE, target.y - heightOf(target.block) - 0.02);
    }
    for (const figure of aimsAt(unit, 'under')) {
      const target = units.find((other) => holds(other, figure));
      if (target === undefined || roams(target) || figure.member.traits.has('tall')) continue;
      makeRoom(unit, target);
      target.y = heightOf(target.block) + EDGE;
      unit.y = Math.max(unit.y, heightOf(target.block) + heightOf(unit.block) + 0.04);
    }
  }
}

function makeRoom(one: Unit, other: Unit): void {
  const room = 0.94 / (heightOf(one.block) + heightOf(other.block));
  for (const { block } of [one, other]) scaleBlock(block, Math.min(1, room));
}

export const footOf = ({ block, y }: Unit): number => y - boundsOf(block).bottom;
