import { aimAt, type Surroundings } from './aims.ts';
import { is } from './figures.ts';
import * as aimed from './aimed-paths.ts';
import * as paths from './paths.ts';
import { EDGE, type Unit } from './units.ts';

/** Where hands are: a third up the giver, stretched out on the side of the receiver so that both are seen. */
const handOf = (aim: paths.Aim, side: 1 | -1, thing: paths.Walker): { x: number; y: number } => ({
  x: aim.x + side * (aim.w * 0.45 + thing.w * 0.35),
  y: Math.min(aim.y, aim.y - aim.h * 0.35 + thing.h / 2),
});

const HEIGHT = { thrown: 0.2, rolled: 0.06, given: 0 } as const;

/** A thing that somebody throws, kicks, hands over, drops or lifts. */
export function tossPath(unit: Unit, walker: paths.Walker, { units }: Surroundings): paths.Path {
  const from = unit.toss === undefined ? undefined : aimAt(unit.toss.from, units);
  if (from === undefined) return paths.stay(walker);
  const to = unit.toss?.to === undefined ? undefined : aimAt(unit.toss.to, units);
  const side: 1 | -1 = to === undefined ? unit.side : to.x >= from.x ? 1 : -1;
  const hand = handOf(from, side, walker);
  const top = walker.h + EDGE;
  if (unit.motion === 'lift')
    return aimed.toss({ x: hand.x, y: from.y }, { x: hand.x, y: Math.max(top, hand.y - 0.15) }, 0);
  if (unit.motion === 'drop')
    return aimed.toss(
      { x: hand.x, y: Math.max(top, Math.min(hand.y, from.y - from.h * 0.5)) },
      { x: hand.x, y: from.y },
      0,
    );
  const away = { x: side > 0 ? 0.97 - walker.w / 2 : 0.03 + walker.w / 2, y: from.y };
  const end = to === undefined ? away : handOf(to, side > 0 ? -1 : 1, walker);
  // What rolls and is not thrown with the hands keeps to the ground.
  const kicked =
    unit.deed?.act !== 'throw' &&
    unit.deed?.act !== 'hold' &&
    unit.deed?.act !== 'reach' &&
    unit.lead.member.traits.has('rolls');
  if (kicked)
    return aimed.toss(
      { x: hand.x, y: from.y },
      to === undefined ? away : { x: end.x, y: to.y },
      HEIGHT.rolled,
    );
  const given =
    to !== undefined &&
    unit.toss?.to !== undefined &&
    is(unit.toss.to, 'living') &&
    unit.deed?.act !== 'throw';
  return aimed.toss(hand, end, given ? HEIGHT.given : HEIGHT.thrown);
}
