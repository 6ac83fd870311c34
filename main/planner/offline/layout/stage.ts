import type { Relation, StoryScene } from '../story.ts';
import type { Act } from './acts.ts';
import { heightOf, scaleBlock, widthOf } from './blocks.ts';
import { limitHeights, overTarget, roams } from './heights.ts';
import { ordered } from './order.ts';
import { EDGE, FULL, GAP, type Home, airLine, placeAir, placeGround } from './rows.ts';

/** Places without a floor: everything hangs in the middle. */
export const isFloating = (place: StoryScene['place']): boolean =>
  place.ground >= 0.97 || /^(sky|outer space|space|underwater)$/.test(place.drawnAs ?? place.name);

/** Shrinks tall blocks and finds every act's home. */
export function homesOf(
  acts: readonly Act[],
  scene: StoryScene,
  relations: readonly Relation[],
): ReadonlyMap<Act, Home> {
  const floating = isFloating(scene.place);
  const homes = new Map<Act, Home>();
  const standing = ordered(
    acts.filter((act) => !roams(act)),
    relations,
  );
  const movers = acts.filter(roams);
  const ground = standing.filter((act) => !act.air && !floating);
  const air = standing.filter((act) => act.air || floating);
  const split = splitRange(standing, movers);
  limitHeights(
    acts,
    floating,
    ground.length > 0 || movers.some((act) => !act.air),
    air.length > 0 || movers.some((act) => act.air),
  );
  const within = split?.standing ?? FULL;
  const line = Math.min(0.97, scene.place.ground);
  const crowded =
    movers.length > 0 && split === undefined && ground.length > 0 && movers.some((act) => !act.air);
  placeGround(ground, within, crowded ? line - 0.03 : line, homes);
  placeAir(air, within, floating, line, homes);
  const lanes = laneOffsets(movers.filter((act) => act.toss === undefined && !act.air && !floating));
  for (const act of movers) {
    const y =
      act.air || floating
        ? airLine(act, floating, line)
        : Math.min(0.98, (crowded ? line + 0.12 : line) + (lanes.get(act) ?? 0));
    homes.set(act, { x: 0.5, y, range: split?.moving ?? FULL });
  }
  clearSky(acts, homes);
  return homes;
}

const OVERHEAD = /\b(tree|umbrella|bridge|table|bed|tent|house|chair|sofa)\b/;

/** What something flies over stands low, what something passes under hangs high. */
function clearSky(acts: readonly Act[], homes: Map<Act, Home>): void {
  for (const act of acts)
    for (const { block, preposition } of act.aims) {
      const target = acts.find((other) => other.block === block);
      const home = target === undefined ? undefined : homes.get(target);
      const own = homes.get(act);
      if (target === undefined || home === undefined || own === undefined || !roams(act)) continue;
      const room = 0.94 / (heightOf(block) + heightOf(act.block));
      if (/^(over|above)$/.test(preposition) && act.air) {
        for (const one of [block, act.block]) scaleBlock(one, Math.min(1, room));
        if (target.air || home.y > 0.97) homes.set(target, { ...home, y: 0.97 });
        homes.set(act, {
          ...own,
          y: Math.max(heightOf(act.block) + EDGE, (target.air ? 0.97 : home.y) - heightOf(block) - 0.02),
        });
      }
      if (
        /^(under|below|beneath|underneath)$/.test(preposition) &&
        !OVERHEAD.test(block.pieces[0]?.figure.member.word?.name ?? '')
      ) {
        for (const one of [block, act.block]) scaleBlock(one, Math.min(1, room));
        homes.set(target, { ...home, y: heightOf(block) + EDGE });
        homes.set(act, { ...own, y: Math.max(own.y, heightOf(block) + heightOf(act.block) + 0.04) });
      }
    }
}

/** Movers that pass each other take lanes of their own, one before the other. */
function laneOffsets(movers: readonly Act[]): ReadonlyMap<Act, number> {
  if (movers.length < 2) return new Map();
  const stacked = movers.reduce((sum, { block }) => sum + heightOf(block), 0);
  for (const { block } of movers) scaleBlock(block, Math.min(1, 0.72 / stacked));
  let offset = 0.1;
  const offsets = new Map<Act, number>();
  for (const act of movers.toReversed()) {
    offsets.set(act, offset);
    offset -= heightOf(act.block) * 0.97;
  }
  return offsets;
}

/** Movers keep clear of what stands when both fit side by side. */
function splitRange(
  standing: readonly Act[],
  movers: readonly Act[],
): { standing: Home['range']; moving: Home['range'] } | undefined {
  const ground = standing.filter((act) => !act.air);
  const walkers = movers.filter(
    (act) => act.toss === undefined && !overTarget(act) && act.motion !== 'cross' && act.motion !== 'circle',
  );
  const [mover] = walkers;
  if (mover === undefined || ground.length === 0 || walkers.length !== movers.length) return undefined;
  const needed = ground.reduce((sum, { block }) => sum + widthOf(block) + GAP, GAP);
  const moving = Math.max(...walkers.map(({ block }) => widthOf(block)));
  if (needed + moving + 0.25 > 1) return undefined;
  return mover.side > 0
    ? { moving: { from: EDGE, to: 1 - needed }, standing: { from: 1 - needed, to: 1 - EDGE } }
    : { moving: { from: needed, to: 1 - EDGE }, standing: { from: EDGE, to: needed } };
}
