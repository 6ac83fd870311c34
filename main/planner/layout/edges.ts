import type { Deed, Part, Stand, StandKind } from '../story/staging.ts';
import { touches } from './contact.ts';
import { type Deeds, isSideways } from './deeds.ts';
import { type Figure, figuresIn, is } from './figures.ts';
import { CROWD, type Node } from './nodes.ts';

/** How one node stands to another while both keep together. */
export type EdgeKind = Exclude<
  StandKind,
  'hold' | 'wear' | 'ride' | 'on' | 'in' | 'juggle' | 'between' | 'bigger' | 'smaller' | 'same size'
>;

/** A tie between two nodes: `figure` stands so to `ground`. */
export interface Edge {
  readonly kind: EdgeKind;
  readonly figure: Node;
  readonly ground: Node;
  /** The bodies that are told to stand so: a rider, not what it rides. */
  readonly told?: ReadonlySet<Figure>;
  /** Where the one goes the other goes. */
  readonly moving: boolean;
  /** Somebody works there with the hands. */
  readonly works?: boolean;
  /** Room between them, where it is not the usual. */
  readonly gap?: number;
  /** Which of how many stand so to the ground. */
  readonly nth: number;
  readonly among: number;
}

const isEdge = (kind: StandKind): kind is EdgeKind =>
  !touches({ kind }) && kind !== 'between' && kind !== 'bigger' && kind !== 'smaller' && kind !== 'same size';

/** Relations for which both are about as high. */
const LEVEL = new Set<EdgeKind>(['beside', 'near', 'around']);

/** The moon that a wolf howls at is in the sky, not beside it. */
const isFarOff = ({ roots }: Node): boolean => roots.some((root) => is(root, 'sky') && is(root, 'glows'));

/** Who keeps together with whom: as told by stands, then by deeds done together. */
export function edgesOf(
  stands: readonly Stand[],
  deeds: Deeds,
  nodes: readonly Node[],
  figures: readonly Figure[],
): readonly Edge[] {
  const nodesWith = (parts: readonly Part[]): readonly Node[] => {
    const wanted = new Set(figuresIn(parts, figures));
    return nodes.filter(({ block }) => block.pieces.some(({ figure }) => wanted.has(figure)));
  };
  const told = stands.flatMap((stand): readonly Edge[] => {
    const [own, ground] = [nodesWith(stand.figure), nodesWith(stand.ground)];
    if (stand.kind === 'between') return between(own, ground, stand.moving);
    const { kind, moving } = stand;
    if (!isEdge(kind)) return [];
    const both = [...own, ...ground];
    if (LEVEL.has(kind) && both.some(isFarOff) && both.some(({ air }) => !air)) return [];
    const of = new Set(figuresIn([...stand.figure, ...stand.ground], figures));
    return own.flatMap((figure, nth) =>
      ground
        .filter((other) => other !== figure)
        .slice(0, kind === 'around' ? 1 : undefined)
        .map((other) => ({
          kind,
          figure,
          ground: other,
          told: of,
          moving: moving && canGoAlong(other, kind),
          ...(stand.by !== undefined && works(kind, figure, other)),
          nth,
          among: own.length,
        })),
    );
  });
  return [...told, ...deeds.all.flatMap((deed) => doneTogether(deed, nodesWith))];
}

/** Of the width of who works on something beside them, the share by which it is nearer than standing side by side. */
const WITHIN_REACH = 0.34;

function works(kind: EdgeKind, figure: Node, ground: Node): Partial<Edge> {
  const widths = [...figure.roots, ...ground.roots].map(({ w }) => w);
  return kind === 'beside' ? { works: true, gap: -WITHIN_REACH * Math.min(...widths) } : { works: true };
}

/** Things that go where somebody goes beside them: what flies, swims, lives or has a driver; over or under it, what flies. */
function canGoAlong({ mover, roots }: Node, kind: EdgeKind): boolean {
  const level = kind !== 'above' && kind !== 'under';
  const goes = (root: Figure): boolean =>
    !is(root, 'building', 'plant') && (is(root, 'flies', 'swims') || (level && is(root, 'living', 'cabin')));
  return mover !== undefined || roots.every(goes);
}

function between(own: readonly Node[], ground: readonly Node[], moving: boolean): readonly Edge[] {
  const [left, right] = [ground[0], ground.at(-1)];
  const [figure] = own;
  if (figure === undefined || left === undefined || right === undefined || left === right) return [];
  const edge = { ground: figure, moving, nth: 0, among: 1 };
  return [
    { ...edge, kind: 'left of', figure: left },
    { ...edge, kind: 'right of', figure: right },
  ];
}

const TOGETHER = 0.04;

/** Pursuers behind whom they pursue, pushers behind what they push, and several who go the same way side by side. */
function doneTogether(deed: Deed, nodesWith: (parts: readonly Part[]) => readonly Node[]): readonly Edge[] {
  const agents = nodesWith(deed.agents).filter(({ mover }) => mover?.deed === deed);
  const [first] = agents;
  if (first?.mover === undefined || deed.apart !== undefined) return [];
  const { side } = first.mover;
  const ahead = side > 0 ? 'right of' : 'left of';
  const behind = side > 0 ? 'left of' : 'right of';
  const others = nodesWith([
    ...deed.themes,
    ...deed.targets.filter(({ relation }) => relation === 'after').flatMap(({ parts }) => parts),
  ]).filter((node) => !agents.includes(node));
  const row = (kind: EdgeKind, gap: number): readonly Edge[] =>
    others.map((figure) => ({ kind, figure, ground: first, moving: true, gap, nth: 0, among: 1 }));
  const company = isSideways(deed.motion) && deed.motion !== 'meet' ? agents.slice(1) : [];
  const crowd = agents.reduce((sum, { roots }) => sum + roots.length, 0) >= CROWD;
  const edges = company.map((figure, at): Edge => {
    const ground = agents[at] as Node;
    // A crowd goes in rows, one behind the other and so higher up.
    return { kind: crowd ? 'above' : behind, figure, ground, moving: true, gap: TOGETHER, nth: 0, among: 1 };
  });
  switch (deed.motion) {
    case 'chase':
    case 'follow':
      return [...edges, ...row(ahead, 0.06)];
    case 'flee':
    case 'lead':
      return [...edges, ...row(behind, 0.06)];
    case 'push':
      return [...edges, ...row(ahead, -0.01)];
    case 'pull':
      return [...edges, ...row(behind, 0)];
    default: {
      const joined = nodesWith(
        deed.targets.filter(({ relation }) => relation === 'with').flatMap(({ parts }) => parts),
      );
      const goes = isSideways(deed.motion) && deed.motion !== 'meet' && deed.motion !== 'approach';
      return goes
        ? [
            ...edges,
            ...joined
              .filter((node) => !agents.includes(node))
              .map((figure): Edge => ({
                kind: behind,
                figure,
                ground: agents.at(-1) as Node,
                moving: true,
                gap: TOGETHER,
                nth: 0,
                among: 1,
              })),
          ]
        : edges;
    }
  }
}
