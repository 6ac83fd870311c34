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
  /^(jump|travel|climb|bounce)$/.test(act.motion);

/** A lone traveller leaves itself room to move; many together may be wider. */
const convoy = (act: Act): number =>
  Math.min(0.8, 0.34 + 0.12 * act.block.pieces.filter(({ y }) => y === 0).length);

/** Close-up, but what flies and what stands must both fit under each other. */
export function limitHeights(acts: readonly Act[], floating: boolean, ground: boolean, air: boolean): void {
  const both = ground && air && !floating;
  for (const act of acts) {
    const most = both
      ? act.air
        ? 0.36
        : 0.46
      : act.motion === 'jump' || act.motion === 'bounce'
        ? 0.45
        : /^(rise|fall|climb|dive|land)$/.test(act.motion)
          ? 0.42
          : 0.74;
    const wide = /^(travel|stop|ride|exit|enter|toward|away)$/.test(act.motion)
      ? convoy(act)
      : /^(chase|follow|flee|push|cross)$/.test(act.motion)
        ? 0.64
        : act.motion === 'meet'
          ? 0.34
          : /^(approach|circle)$/.test(act.motion)
            ? 0.4
            : act.toss !== undefined
              ? 0.2
              : act.edge !== undefined
                ? 0.32
                : overTarget(act)
                  ? 0.3
                  : acts.some(
                        (other) => overTarget(other) && other.aims.some(({ block }) => block === act.block),
                      )
                    ? 0.42
                    : acts.some(
                          (other) =>
                            AIMED.has(other.motion) && other.aims.some(({ block }) => block === act.block),
                        )
                      ? 0.46
                      : 0.8;
    const factor = Math.min(1, most / heightOf(act.block), wide / widthOf(act.block));
    if (factor < 1) scaleBlock(act.block, factor);
  }
}
