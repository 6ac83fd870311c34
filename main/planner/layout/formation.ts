import { type Block, centred, moved, type Piece } from './blocks.ts';
import { isSideways, isStill, type Mover } from './deeds.ts';
import type { Edge } from './edges.ts';
import { type Node, setDrift } from './nodes.ts';
import type { Placement } from './pair.ts';
import { offsetOf } from './side-by-side.ts';

/** Nodes that keep their places to each other, as one block. */
export interface Formation {
  readonly block: Block;
  readonly nodes: readonly Node[];
  /** How all of it moves; undefined where it stays, whatever moves about in it. */
  readonly mover: Mover | undefined;
  readonly lead: Node;
  readonly air: boolean;
}

/** One formation for all nodes that edges tie together. */
export function formationsOf(nodes: readonly Node[], edges: readonly Edge[]): readonly Formation[] {
  const left = new Set(nodes);
  return nodes.flatMap((start) => {
    if (!left.has(start)) return [];
    const members = reached([start], edges);
    for (const node of members) left.delete(node);
    return [
      formed(
        nodes.filter((node) => members.has(node)),
        edges,
      ),
    ];
  });
}

function reached(from: readonly Node[], edges: readonly Edge[]): ReadonlySet<Node> {
  const found = new Set(from);
  for (const node of found)
    for (const { figure, ground } of edges) {
      if (figure === node) found.add(ground);
      if (ground === node) found.add(figure);
    }
  return found;
}

/** Room for whoever moves while the others stay: this much each way, and this much upward. */
const ASIDE = 0.13;
const UP = 0.16;

/** Where things cover each other in part there is less room: they would part, or the one behind come before the other. */
const UP_IN_DEPTH = 0.025;
const ASIDE_IN_DEPTH = 0.35;
const isBeneath = ({ kind, ground }: Edge): boolean => kind === 'under' && !ground.air;
const isDepth = ({ kind }: Edge): boolean => kind === 'behind' || kind === 'in front of';

function formed(nodes: readonly Node[], all: readonly Edge[]): Formation {
  const edges = spanning(all.filter(({ figure }) => nodes.includes(figure)));
  const movers = nodes.filter(({ mover }) => mover !== undefined && !isStill(mover.motion));
  const lead = movers.find(({ mover }) => (mover?.deed.spots.length ?? 0) > 0) ?? movers[0];
  const told = nodes.find(({ deed }) => (deed?.spots.length ?? 0) > 0);
  const mover = lead?.mover;
  const goes =
    lead !== undefined && mover !== undefined && nodes.every((node) => carried(lead, edges).has(node));
  if (!goes && nodes.length > 1) {
    const deep = edges.some(isDepth);
    const narrowest = Math.min(...nodes.flatMap(({ roots }) => roots.map(({ w }) => w)));
    const aside = deep || edges.some(isBeneath) ? Math.min(ASIDE, ASIDE_IN_DEPTH * narrowest) : ASIDE;
    for (const node of movers) setDrift(node, aside, deep ? UP_IN_DEPTH : UP);
  }
  const root = nodes.toSorted((a, b) => degree(b, edges) - degree(a, edges))[0] as Node;
  const block = nodes.length === 1 ? root.block : placedAround(root, edges);
  const air = nodes.every((node) => node.air);
  const alone = nodes.length === 1;
  return {
    block: alone ? block : centred(block),
    nodes,
    mover: goes || alone ? mover : undefined,
    lead: lead ?? told ?? root,
    air,
  };
}

/** The ties that place things, told ones first; one that would close a circle is left out. */
function spanning(edges: readonly Edge[]): readonly Edge[] {
  const kept: Edge[] = [];
  for (const edge of edges) if (!reached([edge.figure], kept).has(edge.ground)) kept.push(edge);
  return kept;
}

const degree = (node: Node, edges: readonly Edge[]): number =>
  edges.reduce((sum, { figure, ground }) => sum + (ground === node ? 1.1 : 0) + (figure === node ? 1 : 0), 0);

/** Who goes where the lead goes: those tied so, and those who do the same. */
function carried(lead: Node, edges: readonly Edge[]): ReadonlySet<Node> {
  const alike = ({ mover }: Node): boolean =>
    mover !== undefined &&
    (mover.deed === lead.mover?.deed ||
      (mover.side === lead.mover?.side && isSideways(mover.motion) && isSideways(lead.mover.motion)));
  const ties = edges.filter(({ moving, figure, ground }) => moving || (alike(figure) && alike(ground)));
  return reached([lead], ties);
}

/** Places every node beside the one it is tied to, beginning with the root. */
function placedAround(root: Node, edges: readonly Edge[]): Block {
  const placed = new Map<Node, Placement>([[root, { block: root.block, x: 0, y: 0 }]]);
  const order: Piece[][] = [[...root.block.pieces]];
  for (const node of placed.keys())
    for (const edge of edges) {
      const other = edge.ground === node ? edge.figure : edge.figure === node ? edge.ground : undefined;
      if (other === undefined || placed.has(other)) continue;
      const base = placed.get(node) as Placement;
      const offset = offsetOf(edge, { from: node, base, others: [...placed.values()] });
      placed.set(other, { block: other.block, x: base.x + offset.x, y: base.y + offset.y });
      const pieces = moved(other.block, base.x + offset.x, base.y + offset.y).pieces;
      if (offset.behind) order.unshift([...pieces]);
      else order.push([...pieces]);
    }
  // The root may have shrunk while others were placed about it: pieces hold figures, whose sizes are always the latest.
  return { pieces: order.flat() };
}
