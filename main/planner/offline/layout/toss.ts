import * as paths from './paths.ts';
import type { Act } from './acts.ts';
import { type Placing, aimAt } from './aims.ts';

const FLOATS = /\b(balloon|bird|butterfly|dove|kite|bee|hot air balloon|fly|lantern)\b/;

/** Where hands are: a third up the giver, stretched out on the side of the receiver so that both are seen. */
const handOf = (aim: paths.Aim, side: 1 | -1, thing: paths.Walker): { x: number; y: number } => ({
  x: aim.x + side * (aim.w * 0.45 + thing.w * 0.35),
  y: Math.min(aim.y, aim.y - aim.h * 0.35 + thing.h / 2),
});

export function tossPath(act: Act, walker: paths.Walker, placing: Placing): paths.Path {
  const from = act.toss === undefined ? undefined : aimAt(act.toss.from, placing);
  if (from === undefined) return paths.stay(walker);
  const to = act.toss?.to === undefined ? undefined : aimAt(act.toss.to, placing);
  const side: 1 | -1 =
    to === undefined ? (act.event?.direction === 'left' ? -1 : 1) : to.x >= from.x ? 1 : -1;
  const hand = handOf(from, side, walker);
  const kicked = /^(kick|roll|push|hit|dribble|slide)$/.test(act.event?.clause.verb?.lemma ?? '');
  const start = kicked ? { x: hand.x, y: from.y } : hand;
  const lets =
    act.motion === 'drop' &&
    /^(release|free)$/.test(act.event?.clause.verb?.lemma ?? '') &&
    FLOATS.test(act.block.pieces[0]?.figure.member.word?.name ?? '');
  if (lets) return paths.toss(hand, { x: hand.x + 0.06, y: walker.h + 0.02 }, 0);
  const source = act.aims.map(({ block }) => aimAt(block, placing)).find((aim) => aim !== undefined);
  if (act.motion === 'lift' && source !== undefined)
    return paths.toss(
      { x: source.x, y: source.y - source.h * 0.3 },
      { x: source.x, y: Math.max(walker.h + 0.02, source.y - source.h - 0.05) },
      0,
    );
  if (act.motion === 'drop') {
    const high = Math.min(hand.y, from.y - from.h * 0.4);
    return paths.toss({ x: hand.x, y: high }, { x: hand.x, y: from.y }, 0);
  }
  if (act.motion === 'lift')
    return paths.toss({ x: hand.x, y: from.y }, { x: hand.x, y: Math.max(walker.h + 0.02, hand.y - 0.1) }, 0);
  const away = { x: side > 0 ? 0.97 - walker.w / 2 : 0.03 + walker.w / 2, y: from.y };
  const end = to === undefined ? away : handOf(to, side > 0 ? -1 : 1, walker);
  const given = /^(give|hand|offer|pass|serve|bring)$/.test(act.event?.clause.verb?.lemma ?? '');
  return paths.toss(
    start,
    kicked && to !== undefined ? { x: end.x, y: to.y } : end,
    given ? 0 : kicked ? 0.1 : 0.2,
  );
}
