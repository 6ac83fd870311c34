import { holds, type Unit } from './units.ts';

const comes = ({ motion }: Unit): boolean => motion === 'approach' || motion === 'meet';

/** Left to right: as told, but who comes to somebody stands before them, and who leaves or throws at the end. */
export function ordered(standing: readonly Unit[]): readonly Unit[] {
  const order = [...standing];
  const take = (unit: Unit): void => {
    order.splice(order.indexOf(unit), 1);
  };
  for (const unit of standing.filter(comes)) {
    const near = (other: Unit): boolean =>
      other !== unit && unit.aims.some(({ figure }) => holds(other, figure));
    const target = unit.side > 0 ? order.find(near) : order.findLast(near);
    if (target === undefined) continue;
    take(unit);
    order.splice(order.indexOf(target) + (unit.side > 0 ? 0 : 1), 0, unit);
  }
  for (const unit of standing) {
    const end =
      unit.motion === 'exit'
        ? unit.side > 0
          ? 'right'
          : 'left'
        : unit.motion === 'enter'
          ? unit.side > 0
            ? 'left'
            : 'right'
          : unit.edge;
    if (end === undefined) continue;
    take(unit);
    if (end === 'left') order.unshift(unit);
    else order.push(unit);
  }
  return order;
}
