import type { Relation } from '../story.ts';
import type { Act } from './acts.ts';

export const AIMED = new Set(['approach', 'meet']);

/** Left to right: as told, then what is said of left, right and between, then who comes to whom. */
export function ordered(acts: readonly Act[], relations: readonly Relation[]): readonly Act[] {
  const order = [...acts];
  const find = (relation: Relation, end: 'figure' | 'ground', at = 0): Act | undefined =>
    acts.find(({ block }) => block.pieces.some(({ figure }) => figure.member === relation[end][at]?.member));
  const move = (act: Act | undefined, beside: Act | undefined, offset: 0 | 1) => {
    if (act === undefined || beside === undefined || act === beside) return;
    order.splice(order.indexOf(act), 1);
    order.splice(order.indexOf(beside) + offset, 0, act);
  };
  for (const act of acts) {
    const near = ({ block }: Act) => act.aims.some((aimed) => aimed.block === block);
    const aim = act.side > 0 ? order.find(near) : order.findLast(near);
    if (AIMED.has(act.motion)) move(act, aim, act.side > 0 ? 0 : 1);
  }
  // Who leaves stands nearest to where they go.
  for (const act of acts.filter(({ motion }) => motion === 'exit')) {
    order.splice(order.indexOf(act), 1);
    if (act.side > 0) order.push(act);
    else order.unshift(act);
  }
  for (const act of acts.filter(({ edge }) => edge !== undefined)) {
    order.splice(order.indexOf(act), 1);
    if (act.edge === 'left') order.unshift(act);
    else order.push(act);
  }
  for (const act of acts.filter(({ event }) => event?.side !== undefined && event.side !== 'middle')) {
    order.splice(order.indexOf(act), 1);
    if (act.event?.side === 'left') order.unshift(act);
    else order.push(act);
  }
  for (const relation of relations) {
    const [act, ground] = [find(relation, 'figure'), find(relation, 'ground')];
    if (relation.kind === 'left') move(act, ground, 0);
    if (relation.kind === 'right') move(act, ground, 1);
    if (relation.kind === 'beside' || relation.kind === 'near') {
      if (
        act !== undefined &&
        ground !== undefined &&
        Math.abs(order.indexOf(act) - order.indexOf(ground)) > 1
      )
        move(act, ground, 1);
    }
    if (relation.kind === 'between')
      between(
        order,
        act,
        ground,
        find(relation, 'ground', 1) ??
          order.findLast((one) =>
            one.block.pieces.some(({ figure }) => figure.member === relation.ground[0]?.member),
          ),
      );
  }
  return order;
}

function between(order: Act[], act: Act | undefined, one: Act | undefined, other: Act | undefined): void {
  if (act === undefined || one === undefined || other === undefined || one === other) return;
  order.splice(order.indexOf(act), 1);
  const [low, high] = [order.indexOf(one), order.indexOf(other)].toSorted((a, b) => a - b);
  const second = order.splice(high ?? 0, 1);
  order.splice((low ?? 0) + 1, 0, act, ...second);
}
