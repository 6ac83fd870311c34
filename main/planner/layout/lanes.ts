import { fitBlock, heightOf, scaleBlock, widthOf } from './blocks.ts';
import { isSideways } from './deeds.ts';
import { COMPRESSION, type Figure } from './figures.ts';
import { isSpotted, overTarget, roams } from './limits.ts';
import { GAP } from './rows.ts';
import { aimsAt, EDGE, holds, type Range, type Unit } from './units.ts';

/** Lowest line that feet may stand on. */
export const LOWEST = 0.98;

const ROW_HEIGHT = 0.36;

/** Higher up, who stands on the ground would hang in the air. */
const HIGHEST_FEET = 0.67;

/** What is smaller than who passes in front of it looks smaller, but no lower than this. */
const LOWEST_BEHIND = 0.17;

/** Height of who stands behind who passes; what is larger in the world may be as high as it likes. */
function heightBehind({ lead }: Unit, passing: Unit): number {
  const size = ({ member: { word, size: told } }: Figure): number => word.scale * told;
  const ratio = (size(lead) / size(passing.lead)) ** COMPRESSION;
  return ratio >= 1 ? Infinity : Math.max(LOWEST_BEHIND, ratio * passing.lead.h);
}

/** Those who go by pass in front of those who stand, who are further off and so higher up: neither hides the other. */
export function backLine(standing: readonly Unit[], movers: readonly Unit[], front: number): number {
  const passing = movers.filter(({ air }) => !air);
  const apart = passing.every(
    (unit) => unit.toss === undefined && !overTarget(unit) && unit.motion !== 'circle',
  );
  if (!apart || passing.length !== 1) return front - (passing.some(overTarget) ? 0.04 : 0.13);
  for (const { block } of passing) fitBlock(block, Infinity, front - HIGHEST_FEET - 0.01);
  for (const unit of standing)
    fitBlock(unit.block, Infinity, Math.min(ROW_HEIGHT, ...passing.map((one) => heightBehind(unit, one))));
  return front - Math.max(...passing.map(({ block }) => heightOf(block))) - 0.01;
}

/** Share of the width that a walker has to go, where others stand beside its way. */
const WAY = 0.28;

const LEAST_ASIDE = 0.55;

/** Movers keep clear of what stands, where both can be side by side without becoming small. */
export function splitRange(
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
export function shareRange(movers: readonly Unit[], range: Range): void {
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
    const room = range.to - range.from - GAP * (groups.length - 1);
    const shares = sharesOf(groups);
    let from = range.from;
    for (const [at, group] of groups.entries()) {
      const to = from + room * (shares[at] ?? 1);
      keepDistance(group, { from, to });
      from = to + GAP;
    }
  }
}

/** However narrow they are, those who go one way have this share of the width. */
const LEAST_SHARE = 0.35;

/** By how wide they are, so that a car beside somebody who walks is no toy. */
function sharesOf(groups: readonly (readonly Unit[])[]): readonly number[] {
  const widths = groups.map((group) => group.reduce((sum, { block }) => sum + widthOf(block), 0));
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (groups.length < 2) return [1];
  const most = 1 - LEAST_SHARE * (groups.length - 1);
  return widths.map((width) => Math.min(most, Math.max(LEAST_SHARE, width / all)));
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
export function passInLanes(units: readonly Unit[], front: number): void {
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
export function clearTheWay(units: readonly Unit[], floating: boolean): void {
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
