import { sizeFactor } from '../cast.ts';
import type { Relation, RelationKind } from '../story.ts';
import type { Block, Piece } from './blocks.ts';
import { type Figure, resize } from './figures.ts';

type Attachment = { readonly child: Figure; readonly parent: Figure; readonly kind: RelationKind };

/** Relations that hold two figures together whatever happens. */
const RIGID = new Set<RelationKind>([
  'hold',
  'ride',
  'wear',
  'on',
  'in',
  'under',
  'behind',
  'front',
  'above',
  'juggled',
]);

/** Pairs every figure of a relation with one of its ground, cup by cup and saucer by saucer. */
function attachments(relations: readonly Relation[], figures: readonly Figure[]): readonly Attachment[] {
  const taken = new Map<Figure, Attachment>();
  const of = (parts: Relation['figure']) =>
    parts.flatMap(({ member, count }) =>
      figures.filter((figure) => figure.member === member).slice(0, count),
    );
  for (const { kind, figure, ground } of relations) {
    if (!RIGID.has(kind)) continue;
    if (
      (kind === 'under' || kind === 'above') &&
      [figure, ground].some((parts) => parts.some(({ member }) => member.word?.kind === 'sky'))
    )
      continue;
    const turned = kind === 'hold' || kind === 'wear';
    const parents = of(turned ? figure : ground);
    for (const [at, child] of of(turned ? ground : figure).entries()) {
      const parent = parents[at % Math.max(1, parents.length)];
      if (parent === undefined || parent === child || taken.has(child) || reaches(parent, child, taken))
        continue;
      taken.set(child, { child, parent, kind });
    }
  }
  return [...taken.values()];
}

function reaches(from: Figure, to: Figure, taken: ReadonlyMap<Figure, Attachment>): boolean {
  for (let at: Figure | undefined = from; at !== undefined; at = taken.get(at)?.parent)
    if (at === to) return true;
  return false;
}

/** Builds blocks: every free figure is a root, everything attached to it is placed around it. `side` is where it faces. */
export function blocksOf(
  figures: readonly Figure[],
  relations: readonly Relation[],
  side: (figure: Figure) => 1 | -1,
): readonly Block[] {
  const attached = attachments(relations, figures);
  const children = new Set(attached.map(({ child }) => child));
  return figures
    .filter((figure) => !children.has(figure))
    .map((root) => {
      const pieces: Piece[] = [{ figure: root, x: 0, y: 0 }];
      attach(pieces, root, attached, side);
      return { pieces };
    });
}

function attach(
  pieces: Piece[],
  parent: Figure,
  attached: readonly Attachment[],
  side: (figure: Figure) => 1 | -1,
): void {
  const own = attached.filter((attachment) => attachment.parent === parent);
  for (const [at, { child, kind }] of own.entries()) {
    const base = pieces.find(({ figure }) => figure === parent) as Piece;
    const siblings = own.filter((other) => other.kind === kind);
    const number = siblings.findIndex((other) => other.child === child);
    // More than fit side by side stand in two rows, one behind the other.
    const rows = /^(on|in)$/.test(kind) && siblings.length > MOST_IN_ROW ? 2 : 1;
    const among = Math.ceil(siblings.length / rows);
    const { piece, behind } = placed(kind, {
      base,
      child,
      spread: among === 1 ? 0 : (number % among) / (among - 1) - 0.5,
      side: side(parent),
      at,
      number,
      among,
      back: rows === 2 && number < among,
    });
    if (behind) pieces.splice(pieces.indexOf(base), 0, piece);
    else pieces.push(piece);
    attach(pieces, child, attached, side);
  }
}

const MOST_IN_ROW = 3;

type Placed = { readonly piece: Piece; readonly behind: boolean };

/** Fits an attached figure to its parent, more loosely when the text calls it big. */
const limit = (figure: Figure, height: number, width = Infinity): void => {
  const loose = sizeFactor(figure.member) > 1.2 ? 2 : 1;
  resize(figure, Math.min(1, (loose * height) / figure.h, (loose * width) / figure.w));
};

const LIFTED = /\b(balloon|kite|umbrella|flag|parasol)\b/;

const SOFT = /\b(bed|couch|chair|sofa|bench|swing|hammock|throne)\b/;

const CABIN =
  /\b(car|taxi|bus|truck|train|airplane|helicopter|rocket|boat|ship|sailboat|ambulance|hot air balloon|canoe|flying saucer|tractor|cart|sled)\b/;

const OPEN = /\b(box|basket|bucket|cup|bowl|pot|gift|bag|nest|bathtub|hat|vase|jar)\b/;

const TALL = /\b(tree|umbrella|bridge|table|bed|tent|rainbow|parasol|arch|lamp)\b/;

const TRUNK = /\btree\b/;

/** What a placement knows: the parent where it is, the child, and which of how many siblings it is. */
type Placing = {
  readonly base: Piece;
  readonly child: Figure;
  /** −0.5 to 0.5 over the siblings. */
  readonly spread: number;
  readonly side: 1 | -1;
  readonly at: number;
  /** Which of its siblings it is. */
  readonly number: number;
  readonly among: number;
  /** In the row behind the first. */
  readonly back: boolean;
  /** Width each sibling may have. */
  readonly room: number;
  readonly name: string;
};

const front = (figure: Figure, x: number, y: number): Placed => ({ piece: { figure, x, y }, behind: false });
const back = (figure: Figure, x: number, y: number): Placed => ({ piece: { figure, x, y }, behind: true });

function held({ base: { figure: parent, x, y }, child, spread, side, at, among }: Placing): Placed {
  if (LIFTED.test(child.member.word?.name ?? child.member.base)) {
    limit(child, parent.h * 0.7);
    return back(
      child,
      x + side * parent.w * 0.35 + spread * child.w * Math.max(1, among - 1),
      y + parent.h * 0.75,
    );
  }
  limit(child, parent.h * 0.42, parent.w * 0.9);
  const reach = at % 2 === 0 ? side : -side;
  return front(
    child,
    x + reach * (parent.w * 0.42 + child.w * (0.28 + 0.85 * Math.floor(at / 2))),
    y + parent.h * 0.28,
  );
}

function worn({ base: { figure: parent, x, y }, child }: Placing): Placed {
  limit(child, parent.h * 0.3, parent.w * 0.75);
  return front(child, x, y + parent.h - child.h * 0.45);
}

/** In a cabin the rider looks out from behind; on a saddle it sits in front; a small one perches on top. */
function riding({ base: { figure: parent, x, y }, child, spread, room, name }: Placing): Placed {
  const cabin = CABIN.test(name);
  if (parent.member.word?.kind === 'person') limit(child, parent.h * 0.42);
  limit(child, parent.h * (cabin ? 0.75 : 1), room * 0.9);
  if (child.h < 0.1) resize(child, 0.1 / child.h);
  const perch = parent.member.animate && child.h < parent.h * 0.45;
  const saddle = cabin ? 0.45 : parent.w > parent.h * 1.7 ? 0.7 : 0.5;
  const seat = parent.h * (perch ? 0.85 : saddle);
  return (cabin ? back : front)(child, x + spread * parent.w * 0.6, y + seat);
}

function onTop({ base: { figure: parent, x, y }, child, spread, room, name, back: behind }: Placing): Placed {
  limit(child, parent.h * 1.1, Math.max(room * 1.1, 0.12));
  const seat = y + parent.h * (SOFT.test(name) ? 0.42 : 0.92);
  return front(child, x + spread * parent.w * 0.7, behind ? seat + child.h : seat);
}

function inside({
  base: { figure: parent, x, y },
  child,
  spread,
  room,
  name,
  among,
  back: behind,
}: Placing): Placed {
  if (OPEN.test(name) && child.member.word?.kind === 'plant') {
    // Flowers fan out over the vase.
    limit(child, parent.h * 1.1, Math.max(room, 0.14));
    const fan = Math.max(parent.w * 0.6, child.w * 0.8 * (among - 1));
    return back(child, x + spread * fan, y + parent.h * 0.7 + (behind ? child.h * 0.6 : 0));
  }
  if (CABIN.test(name) || OPEN.test(name)) {
    limit(child, parent.h * 0.8, Math.max(room, 0.14));
    // A cabin is looked into, a box only out of: who sits in it must show more than the ears.
    return back(child, x + spread * parent.w * 0.6, y + parent.h * (OPEN.test(name) ? 0.62 : 0.45));
  }
  limit(child, parent.h * 0.55, room * 0.8);
  return front(child, x + spread * parent.w * 0.6, y + parent.h * 0.05);
}

function beneath({ base: { figure: parent, x, y }, child, spread, name, side, among }: Placing): Placed {
  if (!TALL.test(name)) return front(child, x + spread * parent.w, y - child.h * 1.05);
  limit(child, parent.h * 0.55, Math.max(parent.w * 0.9, 0.15));
  // Beside the trunk, under the crown, so that both are seen.
  if (TRUNK.test(name) && among === 1) return front(child, x + side * parent.w * 0.42, y);
  return front(child, x + spread * parent.w * 0.8, y);
}

function above({ base: { figure: parent, x, y }, child, spread, side, among }: Placing): Placed {
  const aside = child.member.base.includes('kite') ? side * 0.2 : 0;
  const width = Math.max(parent.w, child.w * 1.05 * (among - 1));
  return front(child, x + spread * width + aside, y + parent.h * 1.08);
}

/** Balls that are juggled follow each other round an ellipse over the hands. */
function juggled({ base: { figure: parent, x, y }, child, number, among }: Placing): Placed {
  limit(child, parent.h * 0.3);
  const ring = { x: Math.max(parent.w * 0.6, child.w * 0.9), y: child.h * 0.7, phase: number / among };
  return { piece: { figure: child, x, y: y + parent.h * 1.05 + ring.y, ring }, behind: false };
}

/** Where an attached figure goes beside its parent, and how large it may be there. */
const PLACEMENTS: Partial<Record<RelationKind, (placing: Placing) => Placed>> = {
  hold: held,
  wear: worn,
  ride: riding,
  on: onTop,
  in: inside,
  under: beneath,
  above,
  juggled,
  behind: ({ base: { figure: parent, x, y }, child, spread }) =>
    back(child, x + (parent.w / 2 + child.w * 0.25) * (spread < 0 ? -1 : 1), y + 0.04),
  front: ({ base: { figure: parent, x, y }, child }) =>
    front(child, x - (parent.w * 0.3 + child.w * 0.2), y - 0.06),
};

function placed(kind: RelationKind, placing: Omit<Placing, 'room' | 'name'>): Placed {
  const { base, child, side, among } = placing;
  const parent = base.figure;
  const full = {
    ...placing,
    room: parent.w / Math.max(1, among),
    name: parent.member.word?.name ?? parent.member.base,
  };
  return PLACEMENTS[kind]?.(full) ?? front(child, base.x + side * (parent.w + child.w) * 0.52, base.y);
}
