import type { Act } from './acts.ts';
import { heightOf, scaleBlock, widthOf } from './blocks.ts';
import { AIMED } from './order.ts';

const ROAMING = new Set(['travel', 'cross', 'chase', 'follow', 'flee', 'push', 'ride', 'stop']);

export const roams = (act: Act): boolean =>
  ROAMING.has(act.motion) ||
  act.toss !== undefined ||
  (act.motion === 'circle' && act.aims.length > 0) ||
  overTarget(act);

export const overTarget = (act: Act): boolean =>
  act.aims.some(({ preposition }) => /^(over|onto|on|off|up|into|around|through)$/.test(preposition)) &&
  /^(jump|travel|climb|bounce|land)$/.test(act.motion);

/** Lands on the other side, so that the picture must hold both and the way between. */
const leapsOver = (act: Act): boolean =>
  /^(jump|bounce)$/.test(act.motion) &&
  act.aims.some(({ preposition }) => /^(over|across)$/.test(preposition));

/** Ends at somebody's side. */
const climbsTo = (act: Act): boolean =>
  act.motion === 'climb' &&
  act.aims.some(({ preposition }) => /^(to|toward|towards|after|at)$/.test(preposition));

/** A lone traveller leaves itself room to move; many together may be wider. */
const convoy = (act: Act): number => Math.min(0.8, 0.34 + 0.12 * rootsOf(act));

/** How many circle with it, itself among them. */
const ringOf = (act: Act, acts: readonly Act[]): number =>
  act.motion === 'circle'
    ? acts.filter(({ event, motion }) => event === act.event && motion === 'circle').length
    : 1;

const rootsOf = (act: Act): number => act.block.pieces.filter(({ y }) => y === 0).length;

const aimedAtBy = (act: Act, acts: readonly Act[], by: (other: Act) => boolean): boolean =>
  acts.some((other) => by(other) && other.aims.some(({ block }) => block === act.block));

/** Height a block may have: what rises or jumps needs room over it, what is landed on needs room over itself. */
function tallest(act: Act, acts: readonly Act[], both: boolean): number {
  if (aimedAtBy(act, acts, (other) => other.motion === 'land')) return 0.42;
  if (both) return act.air ? 0.36 : 0.46;
  if (act.motion === 'jump' || act.motion === 'bounce') return 0.45;
  return /^(rise|fall|climb|dive|land)$/.test(act.motion) ? 0.42 : 0.74;
}

/** Width a block may have: who goes somewhere needs room to go. */
function widest(act: Act, acts: readonly Act[]): number {
  const { motion } = act;
  if (/^(travel|stop|ride|exit|enter|toward|away)$/.test(motion)) return convoy(act);
  if (/^(chase|follow|flee|push|cross)$/.test(motion)) return 0.64;
  if (motion === 'meet') return 0.34 + 0.16 * (rootsOf(act) - 1);
  if (/^(approach|circle)$/.test(motion))
    return act.aims.length === 0 ? 0.8 : (0.4 + 0.08 * (rootsOf(act) - 1)) / Math.sqrt(ringOf(act, acts));
  if (act.toss !== undefined) return 0.2 + 0.1 * (rootsOf(act) - 1);
  if (act.edge !== undefined) return 0.32;
  if (leapsOver(act)) return 0.26;
  if (aimedAtBy(act, acts, leapsOver)) return 0.36;
  if (overTarget(act) || climbsTo(act)) return 0.3;
  if (aimedAtBy(act, acts, climbsTo)) return 0.34;
  if (aimedAtBy(act, acts, overTarget)) return 0.42;
  return aimedAtBy(act, acts, (other) => AIMED.has(other.motion)) ? 0.46 : 0.8;
}

/** Close-up, but what flies and what stands must both fit under each other. */
export function limitHeights(acts: readonly Act[], floating: boolean, ground: boolean, air: boolean): void {
  const both = ground && air && !floating;
  for (const act of acts) {
    const factor = Math.min(
      1,
      tallest(act, acts, both) / heightOf(act.block),
      widest(act, acts) / widthOf(act.block),
    );
    if (factor < 1) scaleBlock(act.block, factor);
  }
}
