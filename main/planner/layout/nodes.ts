import type { Motion } from '../lexicon/schema.ts';
import type { Deed, Stand, StagedPlace } from '../story/staging.ts';
import { type Block, drifting, scaleBlock, widthOf } from './blocks.ts';
import { type Attachment, attachmentsOf, bodiesOf, touches } from './contact.ts';
import { driftOf } from './drift.ts';
import { type Figure, figuresIn, type Frame, is, wide } from './figures.ts';
import { herdOf } from './herd.ts';
import { type Deeds, isSideways, isStill, type Mover } from './deeds.ts';

/** What stands beside others as one: a body with what it holds and rides, or a herd of bodies alike. */
export interface Node {
  block: Block;
  /** The bodies' own figures, without what is attached to them. */
  readonly roots: readonly Figure[];
  /** Off the ground by nature or by what it does. */
  readonly air: boolean;
  readonly mover: Mover | undefined;
  /** What is done by it, moving or not. */
  readonly deed: Deed | undefined;
}

/** Bodies first, then herds of those alike that do the same and are not told apart. */
export function nodesOf(
  figures: readonly Figure[],
  stands: readonly Stand[],
  deeds: Deeds,
  place: StagedPlace,
  frame: Frame,
): readonly Node[] {
  const attached = attachmentsOf(stands, figures);
  // Who walks on a wall that stays moves along it, who is in a basket stays there; who rides goes where it rides.
  const along = (figure: Figure, room: number) => {
    const { parent, kind } = attached.find(({ child }) => child === figure) ?? {};
    const mover = deeds.moverOf(figure);
    const walled =
      kind === 'in' &&
      parent !== undefined &&
      is(parent, 'container') &&
      isSideways(mover?.motion ?? 'still');
    return walled || mover === undefined || parent === undefined || deeds.moverOf(parent) !== undefined
      ? undefined
      : driftOf(mover, Math.max(0.06, room / 2), 0.1);
  };
  const bodies = bodiesOf(figures, attached, deeds.sideOf, along).map((block): Node => {
    const root = block.pieces.find(({ figure }) => !attached.some(({ child }) => child === figure))
      ?.figure as Figure;
    const moverIn = ({ child, parent, kind }: Attachment): readonly Mover[] => {
      const mover = deeds.moverOf(child);
      if (mover === undefined || parent !== root || (kind !== 'ride' && kind !== 'in')) return [];
      return kind === 'ride' || carries(root) || !isSideways(mover.motion) ? [mover] : [];
    };
    const mover = deeds.moverOf(root) ?? attached.flatMap(moverIn)[0];
    return {
      block,
      roots: [root],
      air: isInAir(root, mover?.motion, deeds, place),
      mover,
      deed: mover?.deed ?? deeds.deedOf(root),
    };
  });
  const beside = figuresIn(
    stands.filter((stand) => !touches(stand)).flatMap(({ figure, ground }) => [...figure, ...ground]),
    figures,
  );
  const alone = toldApart(stands, deeds, figures);
  return herded(bodies, { alone, beside: new Set(beside), floating: place.floating, width: wide(frame) });
}

/** Whether it goes where those go who are in it: a boat, not a basket. */
const carries = (figure: Figure): boolean =>
  !is(figure, 'container', 'furniture') || is(figure, 'vehicle', 'living', 'rolls');

/** Copies that stands or deeds speak of singly, so that they are no herd. */
function toldApart(stands: readonly Stand[], deeds: Deeds, figures: readonly Figure[]): ReadonlySet<Figure> {
  const alone = stands
    .filter((stand) => !touches(stand))
    .flatMap(({ kind, figure, ground }) =>
      kind === 'around'
        ? [...figure, ...ground.filter(({ nth }) => nth !== undefined)]
        : kind === 'between'
          ? ground
          : [...figure, ...ground].filter(({ nth }) => nth !== undefined),
    );
  return new Set([...figuresIn(alone, figures), ...deeds.singles]);
}

interface Herding {
  readonly alone: ReadonlySet<Figure>;
  /** Who is told to stand beside something. */
  readonly beside: ReadonlySet<Figure>;
  readonly floating: boolean;
  readonly width: number;
}

/** From so many bodies on groups stand before each other, so that each may have the whole width. */
export const CROWD = 5;

function herded(bodies: readonly Node[], { alone, beside, floating, width }: Herding): readonly Node[] {
  const groups = new Map<string | Node, Node[]>();
  const keys = new Map<unknown, number>();
  const keyOf = (of: unknown): number => keys.get(of) ?? keys.set(of, keys.size).size - 1;
  for (const body of bodies) {
    const root = body.roots[0] as Figure;
    const key = alone.has(root)
      ? body
      : `${keyOf(root.member)}:${keyOf(body.mover?.deed)}:${keyOf(body.mover?.side)}`;
    groups.set(key, [...(groups.get(key) ?? []), body]);
  }
  const many = groups.size > 1;
  // A herd gets the share of the width that it would take, and the others shrink about half as much as it does, things beside people as much.
  const natural = (group: readonly Node[]): number =>
    group.reduce((sum, { block }) => sum + widthOf(block), 0);
  const whole = natural(bodies);
  let least = 1;
  let byPeople = false;
  const nodes = [...groups.values()].map((group): Node => {
    const [first] = group as [Node, ...Node[]];
    if (group.length === 1) return first;
    const moves = first.mover !== undefined && !isStill(first.mover.motion);
    const air = first.air || floating;
    const share = Math.max(0.4, (0.9 * natural(group)) / whole);
    const rows =
      bodies.length >= CROWD && !group.some(({ roots: [root] }) => root !== undefined && beside.has(root));
    const room = {
      width: (many && !rows ? share : moves ? 0.8 : 0.95) * width,
      height: many && rows ? 0.36 : air ? (many ? 0.5 : 0.8) : 0.7,
    };
    const before = first.roots[0]?.h ?? 1;
    const block = herdOf(
      group.map((body) => body.block),
      { air, stir: first.mover?.motion === 'jump' ? 'leaps' : moves ? 'sways' : 'none', ...room },
    );
    least = Math.min(least, (first.roots[0]?.h ?? 1) / before);
    byPeople ||= isPerson(first.roots);
    return { ...first, block, roots: group.flatMap(({ roots }) => roots) };
  });
  for (const { block, roots } of nodes)
    if (roots.length === 1)
      scaleBlock(
        block,
        Math.max(leastBeside(roots), byPeople && !isPerson(roots) ? least : Math.sqrt(least)),
      );
  return nodes;
}

/** Beside a herd nothing shrinks more than this; people, whom it mostly is about, less. */
const LEAST_BESIDE = { thing: 0.55, person: 0.85 } as const;
const isPerson = (roots: readonly Figure[]): boolean => roots.every((root) => is(root, 'person'));
const leastBeside = (roots: readonly Figure[]): number => LEAST_BESIDE[isPerson(roots) ? 'person' : 'thing'];

const GROUNDED = new Set<string | undefined>([
  'stand', 'walk', 'run', 'sit', 'lie', 'kneel', 'eat', 'drink', 'dance', 'push', 'pull', 'roll',
]); // prettier-ignore
const IN_AIR = new Set<Motion>(['rise', 'hover', 'fall', 'land']);

/** Whether a figure is off the ground: by nature, unless it does something that is done on the ground, or by its act. */
function isInAir(figure: Figure, motion: Motion | undefined, deeds: Deeds, place: StagedPlace): boolean {
  if (place.floating) return !is(figure, 'building', 'furniture', 'plant', 'surface');
  if (is(figure, 'sky', 'weather', 'hangs')) return true;
  const acts = deeds.deedsOf(figure).map(({ act }) => act);
  if (acts.includes('fly') || (motion !== undefined && IN_AIR.has(motion) && is(figure, 'flies')))
    return true;
  if (motion === 'hover' || (is(figure, 'lifted') && is(figure, 'floats'))) return true;
  if (!is(figure, 'flies') || acts.some((act) => GROUNDED.has(act))) return false;
  // A bird that is only there stands, a swan that is not told to fly swims: with folded wings they would hang in the air.
  if (is(figure, 'bird') && (motion === undefined || is(figure, 'swims'))) return false;
  return motion !== undefined || !is(figure, 'vehicle', 'person');
}

/** Lets a node move about where it is: so far each way, so far up. */
export function setDrift(node: Node, x: number, y: number): void {
  const drift = node.mover === undefined ? undefined : driftOf(node.mover, x, y);
  if (drift !== undefined) node.block = drifting(node.block, drift);
}
