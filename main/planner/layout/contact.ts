import type { Stand, StandKind } from '../story/staging.ts';
import { type Block, blockOf, type Drift, type Piece } from './blocks.ts';
import { type Figure, figuresIn } from './figures.ts';
import { type Contact, PLACEMENTS } from './placements.ts';

/** Stands of things that touch: the child is placed on, in or at its parent. */
const CONTACT = new Set<StandKind>(['hold', 'wear', 'ride', 'on', 'in', 'juggle']);

/** Whether a stand is one of contact. */
export const touches = ({ kind }: Pick<Stand, 'kind'>): boolean => CONTACT.has(kind);

/** One figure held, worn, ridden by or lying on another. */
export interface Attachment {
  readonly child: Figure;
  readonly parent: Figure;
  readonly kind: StandKind;
  /** Somebody works on it there. */
  readonly worked?: boolean;
}

/** Pairs every figure of a contact with one of its ground, cup by cup and saucer by saucer. */
export function attachmentsOf(stands: readonly Stand[], figures: readonly Figure[]): readonly Attachment[] {
  const taken = new Map<Figure, Attachment>();
  for (const { kind, figure, ground, by } of stands.filter(touches)) {
    const has = kind === 'hold' || kind === 'wear' || kind === 'juggle';
    const parents = figuresIn(has ? figure : ground, figures);
    const children = figuresIn(has ? ground : figure, figures);
    for (const [at, child] of children.entries()) {
      const parent = parents[at % Math.max(1, parents.length)];
      if (parent === undefined || taken.has(child) || leadsTo(parent, child, taken)) continue;
      taken.set(child, { child, parent, kind, worked: by !== undefined });
    }
  }
  return [...taken.values()];
}

function leadsTo(from: Figure, to: Figure, taken: ReadonlyMap<Figure, Attachment>): boolean {
  for (let at: Figure | undefined = from; at !== undefined; at = taken.get(at)?.parent)
    if (at === to) return true;
  return false;
}

/** How a figure moves about where it is attached: a cat along a wall. The width it has for that is given. */
export type DriftOf = (figure: Figure, room: number) => Drift | undefined;

/** One block for every figure that is attached to nothing, with what touches it. `side` is where a figure faces. */
export function bodiesOf(
  figures: readonly Figure[],
  attached: readonly Attachment[],
  side: (figure: Figure) => 1 | -1,
  drift: DriftOf,
): readonly Block[] {
  const children = new Set(attached.map(({ child }) => child));
  return figures
    .filter((figure) => !children.has(figure))
    .map((root) => {
      const pieces = [...blockOf(root).pieces];
      attach(pieces, root, { attached, side, drift });
      return { pieces };
    });
}

interface Attaching {
  readonly attached: readonly Attachment[];
  readonly side: (figure: Figure) => 1 | -1;
  readonly drift: DriftOf;
}

const MOST_IN_ROW = 3;

function attach(pieces: Piece[], parent: Figure, attaching: Attaching): void {
  const own = attaching.attached.filter((one) => one.parent === parent);
  for (const [at, { child, kind, worked = false }] of own.entries()) {
    const base = pieces.find(({ figure }) => figure === parent) as Piece;
    const alike = (other: Attachment): boolean => kind !== 'hold' || other.child.member === child.member;
    const siblings = own.filter((other) => other.kind === kind && alike(other));
    const number = siblings.findIndex((other) => other.child === child);
    // More than fit side by side stand in two rows, one behind the other.
    const rows = /^(on|in)$/.test(kind) && siblings.length > MOST_IN_ROW ? 2 : 1;
    const among = Math.ceil(siblings.length / rows);
    const { x, y, behind, orbit } = PLACEMENTS[kind as Contact]({
      base,
      child,
      spread: among === 1 ? 0 : (number % among) / (among - 1) - 0.5,
      side: attaching.side(parent),
      at,
      number,
      among,
      back: rows === 2 && number < among,
      room: parent.w / among,
      worked,
    });
    const free = /^(on|in)$/.test(kind)
      ? attaching.drift(child, Math.max(0, parent.w * 0.9 - child.w))
      : undefined;
    const piece = { figure: child, x, y, drift: orbit ?? free ?? base.drift, scale: 1 };
    if (behind === true) pieces.splice(pieces.indexOf(base), 0, piece);
    else pieces.push(piece);
    attach(pieces, child, attaching);
  }
}
