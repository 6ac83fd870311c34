import type { Act, Motion } from '../lexicon/schema.ts';
import { fitBlock, heightOf, scaleBlock, widthOf } from './blocks.ts';
import { isSideways } from './deeds.ts';
import { FAR_OFF, is } from './figures.ts';
import { aimsAt, holds, type Unit } from './units.ts';

const ROAMING = new Set<Motion>([
  'travel',
  'cross',
  'chase',
  'follow',
  'lead',
  'flee',
  'push',
  'pull',
  'carry',
  'ride',
  'stop',
  'start',
]);

/** Goes through the picture rather than about its place. */
export const roams = (unit: Unit): boolean =>
  ROAMING.has(unit.motion) ||
  unit.toss !== undefined ||
  (unit.motion === 'circle' && unit.aims.length > 0) ||
  overTarget(unit);

/** Its way is told by spots of the picture. */
export const isSpotted = ({ deed, motion, toss }: Unit): boolean =>
  (deed?.spots.length ?? 0) > 0 && motion !== 'enter' && motion !== 'exit' && toss === undefined;
/** One spot alone is where it keeps, whatever it does there; with a direction it is where it ends or begins. */
export const goesBySpots = (unit: Unit): boolean =>
  isSpotted(unit) &&
  ((unit.deed?.spots.length ?? 0) > 1 || (unit.motion !== 'still' && unit.deed?.direction !== undefined));

const OVER = [
  'over',
  'onto',
  'on',
  'off',
  'up',
  'into',
  'around',
  'through',
  'across',
  'out of',
  'down',
] as const;
/** Goes over, onto, off, around or through something. */
export const overTarget = (unit: Unit): boolean =>
  aimsAt(unit, ...OVER).length > 0 && /^(jump|travel|climb|bounce|land|fall)$/.test(unit.motion);

/** Lands on the other side, so that the picture must hold both and the way between. */
const leapsOver = (unit: Unit): boolean =>
  /^(jump|bounce)$/.test(unit.motion) && aimsAt(unit, 'over', 'across').length > 0;

const comesTo = ({ motion }: Unit): boolean => motion === 'approach' || motion === 'meet';

const aimedAtBy = (unit: Unit, units: readonly Unit[], by: (other: Unit) => boolean): boolean =>
  units.some((other) => by(other) && other.aims.some(({ figure }) => holds(unit, figure)));

/** Height a unit may have: what rises or jumps needs room over it, what is landed on needs room over itself. */
function tallest(unit: Unit, units: readonly Unit[], both: boolean): number {
  const { motion, deed } = unit;
  if (goesBySpots(unit)) return deed?.spots.some(({ y }) => y !== undefined) === true ? 0.42 : 0.58;
  if (isSpotted(unit) && deed?.spots.some(({ y }) => y !== undefined) === true) return 0.5;
  if (aimedAtBy(unit, units, (other) => other.motion === 'land')) return 0.42;
  if (deed?.direction === 'up' || deed?.direction === 'down') return 0.42;
  if (both) return unit.air ? 0.38 : 0.46;
  if (motion === 'jump' && is(unit.lead, 'person')) return 0.58;
  if (motion === 'jump' || motion === 'bounce' || motion === 'drop') return 0.45;
  return /^(rise|fall|climb|dive|land|lift)$/.test(motion) ? 0.42 : 0.8;
}

/** However many go, this much of the width is left to go. */
const WIDEST_GOING = 0.68;
/** Width of one alone that goes somewhere, large enough to be known and with as much room to go. */
const WAY_ALONE = 0.56;

/** Width of one whose speed changes: that is seen over a long way. */
const CHANGES_SPEED = 0.42;

/** Width a unit may have: who goes somewhere needs room to go. */
function widest(unit: Unit, units: readonly Unit[]): number {
  const { motion, abreast } = unit;
  if (goesBySpots(unit)) return Math.min(0.6, 0.34 + 0.08 * abreast);
  if (isSpotted(unit)) return isSideways(motion) ? 0.36 : units.length > 1 ? 0.42 : 0.58;
  if (motion === 'meet') return 0.34 + 0.06 * (abreast - 1);
  if (unit.toss !== undefined) return 0.2 + 0.1 * (abreast - 1);
  if (unit.edge !== undefined) return 0.36;
  if (leapsOver(unit)) return 0.26;
  if (aimedAtBy(unit, units, leapsOver)) return 0.36;
  if (overTarget(unit)) return 0.3;
  if (aimedAtBy(unit, units, overTarget)) return 0.44;
  if (motion === 'approach' || motion === 'circle') return unit.aims.length === 0 ? 0.6 : 0.4;
  if (units.length === 1 && /^(start|stop)$/.test(motion)) return CHANGES_SPEED;
  if (isSideways(motion))
    return units.length === 1 && abreast === 1 ? WAY_ALONE : Math.min(WIDEST_GOING, 0.22 + 0.24 * abreast);
  return aimedAtBy(unit, units, comesTo) ? 0.46 : 0.88;
}

/** A lone figure is this high: who does something with hands or face is looked at from nearer than others. */
const CLOSE = { thing: 0.62, person: 0.7, hands: 0.78 } as const;
const CLOSE_WIDTH = 0.86;
/** Done with hands or face alone, without an arm over the head. */
const BY_HAND = new Set<Act | undefined>([
  'read', 'write', 'type', 'eat', 'drink', 'play', 'hold', 'talk', 'look', 'cry', 'laugh',
]); // prettier-ignore

function closeness({ lead, deed, motion }: Unit): number {
  if (!is(lead, 'person')) return CLOSE.thing;
  return motion === 'still' && BY_HAND.has(deed?.act) ? CLOSE.hands : CLOSE.person;
}

/** Height of a cloud over a place. */
const FAR_CLOUD = 0.34;

/** A close camera, but what flies and what stands must both fit under each other. */
export function limitSizes(units: readonly Unit[], floating: boolean): void {
  const both =
    !floating && units.some(({ air, toss }) => air && toss === undefined) && units.some(({ air }) => !air);
  for (const unit of units) fitBlock(unit.block, widest(unit, units), tallest(unit, units, both));
  const [only] = units;
  if (only === undefined || units.length > 1) return;
  // Over a place the sky is far.
  if (!floating && only.block.pieces.every(({ figure }) => is(figure, 'sky'))) {
    fitBlock(only.block, Infinity, is(only.lead, 'glows') ? FAR_OFF : FAR_CLOUD);
    return;
  }
  const largest = Math.max(...only.block.pieces.map(({ figure }) => figure.h));
  const room = Math.min(
    closeness(only) / largest,
    Math.min(CLOSE_WIDTH, widest(only, units)) / widthOf(only.block),
    Math.min(0.86, tallest(only, units, false)) / heightOf(only.block),
  );
  if (room > 1) scaleBlock(only.block, room);
}
