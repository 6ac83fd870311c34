import { splitTime } from '../../../../preload/contract/lights.ts';
import type { Relation, StoryScene } from '../story.ts';
import type { Act } from './acts.ts';
import { heightOf, scaleBlock, widthOf } from './blocks.ts';
import { limitHeights, overTarget, roams } from './heights.ts';
import { ordered } from './order.ts';
import { EDGE, FULL, GAP, type Home, airLine, placeAir, placeGround } from './rows.ts';

/** Places without a floor: everything hangs in the middle. */
export const isFloating = (place: StoryScene['place']): boolean =>
  place.ground >= 0.97 ||
  /^(sky|outer space|space|underwater)$/.test(splitTime(place.drawnAs ?? place.name).place);

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
  const behind = crowded ? backLine(ground, movers, line + 0.12) : undefined;
  placeGround(ground, within, behind ?? (crowded ? line - 0.03 : line), homes);
  placeAir(air, within, floating, line, homes);
  const lanes = laneOffsets(movers.filter((act) => act.toss === undefined && !act.air && !floating));
  for (const act of movers) {
    const y =
      act.air || floating
        ? airLine(act, floating, line)
        : Math.min(0.98, (crowded ? line + 0.12 : line) + (lanes.get(act) ?? 0));
    homes.set(act, { x: 0.5, y, range: split?.moving ?? FULL });
  }
  clearSky(acts, homes, floating);
  for (const { kind, figure, ground: under } of relations)
    if (kind === 'above') hangAbove(figure, under, acts, homes);
    else if (kind === 'under' && under.some(({ member }) => member.word?.kind === 'sky'))
      hangAbove(under, figure, acts, homes);
  return homes;
}

const ROW_HEIGHT = 0.34;
/** Higher up, who stands on the ground would hang in the air. */
const HIGHEST_FEET = 0.67;

/** Those who go by pass in front of those who stand, who are further off and so higher up: neither hides the other. */
function backLine(standing: readonly Act[], movers: readonly Act[], front: number): number | undefined {
  const passing = movers.filter((act) => !act.air);
  const apart = passing.every((act) => act.toss === undefined && !overTarget(act) && act.motion !== 'circle');
  if (!apart || passing.length !== 1) return undefined;
  const foot = Math.min(0.98, front);
  for (const { block } of standing) scaleBlock(block, Math.min(1, ROW_HEIGHT / heightOf(block)));
  for (const { block } of passing)
    scaleBlock(block, Math.min(1, (foot - HIGHEST_FEET - 0.01) / heightOf(block)));
  return foot - Math.max(...passing.map(({ block }) => heightOf(block))) - 0.01;
}

/** "A star shines above her": what is not tied to the other still hangs over it. */
function hangAbove(
  figure: Relation['figure'],
  ground: Relation['ground'],
  acts: readonly Act[],
  homes: Map<Act, Home>,
): void {
  const actOf = (parts: Relation['figure']) =>
    acts.find(({ block }) => block.pieces.some((piece) => piece.figure.member === parts[0]?.member));
  const [upper, lower] = [actOf(figure), actOf(ground)];
  const [high, low] = [homes.get(upper as Act), homes.get(lower as Act)];
  if (upper === undefined || lower === undefined || high === undefined || low === undefined) return;
  if (upper === lower || roams(upper) || roams(lower) || upper.motion === 'circle') return;
  const room = 0.92 / (heightOf(upper.block) + heightOf(lower.block));
  for (const { block } of [upper, lower]) scaleBlock(block, Math.min(1, room));
  const foot = Math.max(low.y, heightOf(upper.block) + heightOf(lower.block) + 0.04);
  homes.set(lower, { ...low, y: foot });
  homes.set(upper, { ...high, x: low.x, y: foot - heightOf(lower.block) - 0.02 });
}

const OVERHEAD = /\b(tree|umbrella|bridge|table|bed|tent|house|chair|sofa)\b/;

/** What something flies over stands low, what something passes under hangs high. */
function clearSky(acts: readonly Act[], homes: Map<Act, Home>, floating: boolean): void {
  for (const act of acts)
    for (const { block, preposition } of act.aims) {
      const target = acts.find((other) => other.block === block);
      const home = target === undefined ? undefined : homes.get(target);
      const own = homes.get(act);
      if (target === undefined || home === undefined || own === undefined || !roams(act)) continue;
      const room = 0.94 / (heightOf(block) + heightOf(act.block));
      const leaps = act.motion === 'jump' && target.air;
      const passes = act.motion === 'cross' && (floating || act.air);
      if ((passes || /^(over|above)$/.test(preposition)) && (act.air || floating || leaps)) {
        for (const one of [block, act.block]) scaleBlock(one, Math.min(1, room));
        if (target.air || floating || home.y > 0.97) homes.set(target, { ...home, y: 0.97 });
        if (!leaps)
          homes.set(act, {
            ...own,
            y: Math.max(
              heightOf(act.block) + EDGE,
              (target.air || floating ? 0.97 : home.y) - heightOf(block) - 0.02,
            ),
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
  // Who leaves does so away from those who stay, not through them.
  const ahead = mover.motion === 'exit' ? -mover.side : mover.side;
  return ahead > 0
    ? { moving: { from: EDGE, to: 1 - needed }, standing: { from: 1 - needed, to: 1 - EDGE } }
    : { moving: { from: needed, to: 1 - EDGE }, standing: { from: EDGE, to: needed } };
}
