import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Attached } from '../../../preload/contract/plan.ts';
import type { Act, Trait } from '../lexicon/schema.ts';
import type { Deed, Member, Part, Stand, StagedScene } from '../story/staging.ts';
import { attachedIn } from './attached.ts';
import { attachmentsOf } from './contact.ts';
import { type Deeds, deedsOf } from './deeds.ts';
import { byDepth } from './depth.ts';
import { edgesOf } from './edges.ts';
import { type Facing, facingOf } from './facing.ts';
import { type Figure, figuresIn, figuresOf, type Frame, wide } from './figures.ts';
import { formationsOf } from './formation.ts';
import { keepInside, keepVisible } from './in-frame.ts';
import { nodesOf } from './nodes.ts';
import { boxOf, play, type Rect } from './play.ts';
import { seatOf } from './placements.ts';
import { setStage } from './stage.ts';
import { compareNodes, compareSizes, comparisonsIn, keepCompared } from './told-sizes.ts';
import { unitsOf } from './gather-units.ts';
import { untangle } from './untangle.ts';

/** One thing's boxes over the scene. */
export interface Track {
  readonly member: Member;
  /** Which of its member's copies, from 0. */
  readonly copy: number;
  readonly deed: Deed | undefined;
  readonly facing: Facing;
  /** The body it goes with. */
  readonly attached: Attached | undefined;
  /** `KEYFRAMES` boxes. */
  readonly keyframes: readonly NormalizedBox[];
}

const SQUARE: Frame = { width: 1, height: 1 };

/**
 * Lays out a scene: sizes; what touches, keeps together or goes together as one; homes; paths; then boxes parted from each
 * other and kept in the picture. The same scene always gets the same boxes.
 *
 * @param frame sides of the film, for the proportions of things; a square unless told
 * @returns a track for every copy in the scene, in depth order, the last in front
 */
export function layScene(scene: StagedScene, frame: Frame = SQUARE): readonly Track[] {
  const stands = withImplied(scene);
  const figures = figuresOf(scene.parts, frame, carriedIn(stands));
  const deeds = deedsOf(scene.deeds, figures);
  const comparisons = comparisonsIn(stands, scene.parts, figures);
  compareSizes(comparisons);
  const nodes = nodesOf(figures, stands, deeds, scene.place, frame);
  compareNodes(nodes, comparisons);
  const formations = formationsOf(nodes, edgesOf(stands, deeds, nodes, figures));
  const units = unitsOf(formations, deeds, figures, wide(frame));
  setStage(units, scene.place);
  const around = { units, ground: scene.place.ground, floating: scene.place.floating };
  const played = units.map((unit) => play(unit, around));
  untangle(played);
  keepCompared(played, comparisons);
  for (const one of played) {
    keepVisible(one);
    keepInside(one);
  }
  const deep = byDepth(played);
  const order = deep.flatMap(({ unit }) => unit.block.pieces.map(({ figure }) => figure));
  const attached = attachedIn(stands, deeds, figures, order);
  const headOn = new Map<Figure, Facing>([...headsIn(stands, deeds, figures), ...workersIn(stands, figures)]);
  return deep.flatMap((one) =>
    one.unit.block.pieces.map((piece, at) => ({
      member: piece.figure.member,
      copy: piece.figure.copy,
      deed: deeds.deedOf(piece.figure),
      facing: headOn.get(piece.figure) ?? facingOf(piece, at, one, deeds, units),
      attached: attached.get(piece.figure),
      keyframes: one.frames.map((rects) => boxOf(rects[at] as Rect)),
    })),
  );
}

const carriedIn = (stands: readonly Stand[]): ReadonlySet<Member> =>
  new Set(
    stands.flatMap(({ kind, figure, ground, by }) =>
      kind === 'hold' || kind === 'wear'
        ? ground.map(({ member }) => member)
        : kind === 'on' && by !== undefined
          ? figure.map(({ member }) => member)
          : [],
    ),
  );

/** Who lies on something with a pillow, and at which end that is. */
const headsIn = (
  stands: readonly Stand[],
  deeds: Deeds,
  figures: readonly Figure[],
): ReadonlyMap<Figure, 'left'> =>
  new Map(
    attachmentsOf(stands, figures).flatMap(({ child, parent }) => {
      const { head } = seatOf(parent);
      const lies = deeds.deedsOf(child).some(({ act }) => act === 'lie' || act === 'sleep');
      return head !== undefined && lies ? [[child, head] as const] : [];
    }),
  );

/** Who works at a table is at its left end. */
const workersIn = (
  stands: readonly Stand[],
  figures: readonly Figure[],
): readonly (readonly [Figure, 'right'])[] =>
  stands.flatMap(({ kind, by }) =>
    kind === 'behind' && by !== undefined
      ? figuresIn([by], figures).map((figure) => [figure, 'right'] as const)
      : [],
  );

/** Who is in a dress wears it. */
const dressed = (stand: Stand): Stand =>
  stand.kind === 'in' &&
  [stand.ground, stand.figure].every((parts, at) =>
    parts.every(({ member }) => member.traits.has(at === 0 ? 'worn' : 'living')),
  )
    ? { ...stand, kind: 'wear' }
    : stand;

/** Nobody stands on a phone: who is on what one holds has it in the hands. */
const inHands = (stand: Stand): Stand =>
  stand.kind === 'on' &&
  stand.figure.every(({ member: { traits } }) => traits.has('person')) &&
  stand.ground.every(
    ({ member: { traits } }) => traits.has('holdable') && !UNDERFOOT.some((trait) => traits.has(trait)),
  )
    ? { ...stand, kind: 'hold' }
    : stand;

/** What is held and stood, sat or gone on. */
const UNDERFOOT: readonly Trait[] = ['saddle', 'vehicle', 'surface', 'seat', 'soft', 'tall', 'lifted'];

/** Done at a table or a desk. */
const AT_TABLE = new Set<Act | undefined>(['sit', 'write', 'type', 'read', 'eat', 'drink']);

/** Who sits at a table is seen over it: beside it they would sit on the floor. */
const seatedAt = (stand: Stand, deeds: readonly Deed[]): Stand => {
  const [who, ...others] = stand.figure;
  const tables = stand.ground.every(
    ({ member: { traits } }) => traits.has('furniture') && traits.has('surface') && !traits.has('instrument'),
  );
  const alone =
    who !== undefined && others.length === 0 && who.count === 1 && who.member.traits.has('person');
  const sits =
    alone &&
    deeds.some(({ act, agents }) => AT_TABLE.has(act) && agents.some(({ member }) => member === who.member));
  return stand.kind === 'beside' && tables && sits ? { ...stand, kind: 'behind' } : stand;
};

/** What is eaten or drunk is in the hands, or at the mouth of who has none. */
const isFed = ({ act, agents, themes }: Deed): boolean =>
  (act === 'eat' || act === 'drink') &&
  agents.length > 0 &&
  agents.every(({ member }) => member.traits.has('living')) &&
  themes.every(
    ({ member: { traits } }) => !traits.has('living') && (traits.has('food') || traits.has('drink')),
  );

/** The cup that somebody drinks from. */
const vesselsOf = (deed: Deed): readonly Part[] =>
  (deed.act === 'eat' || deed.act === 'drink') &&
  deed.agents.every(({ member }) => member.traits.has('person'))
    ? deed.targets
        .filter(({ relation }) => relation === 'from' || relation === 'out of')
        .flatMap(({ parts }) => parts)
        .filter(({ member: { traits } }) => traits.has('container') && traits.has('holdable'))
    : [];

/** An umbrella or a balloon of which nothing is told is in somebody's hand. */
function heldUp(parts: readonly Part[], deeds: readonly Deed[], stands: readonly Stand[]): readonly Stand[] {
  const told = new Set(
    [
      ...deeds.flatMap(({ verb, agents, themes, recipients, targets }) =>
        verb === undefined
          ? []
          : [...agents, ...themes, ...recipients, ...targets.flatMap((target) => target.parts)],
      ),
      ...stands.flatMap(({ figure, ground }) => [...figure, ...ground]),
    ].map(({ member }) => member),
  );
  const holders = parts.filter(({ member }) => member.traits.has('person'));
  if (holders.length === 0) return [];
  return parts
    .filter(({ member }) => member.traits.has('lifted') && !told.has(member))
    .map((part) => ({ kind: 'hold', figure: holders, ground: [part], moving: true }));
}

/** What is carried is held and what is ridden is ridden, told as a stand or not; what is thrown is no longer held. */
function withImplied({ parts, deeds, stands }: StagedScene): readonly Stand[] {
  const involves = (stand: Stand, deed: Deed): boolean =>
    [...stand.figure, ...stand.ground].some(({ member }) =>
      deed.themes.some((theme) => theme.member === member),
    );
  const kept = stands
    .map(dressed)
    .map(inHands)
    .map((stand) => seatedAt(stand, deeds))
    .filter(
      (stand) =>
        stand.kind !== 'hold' ||
        !deeds.some(
          (deed) => (deed.motion === 'transfer' || deed.motion === 'drop') && involves(stand, deed),
        ),
    );
  const implied = deeds.flatMap((deed): readonly Stand[] => {
    const vessels = vesselsOf(deed);
    if (vessels.length > 0) return [{ kind: 'hold', figure: deed.agents, ground: vessels, moving: true }];
    if (deed.themes.length === 0 || kept.some((stand) => involves(stand, deed))) return [];
    const between = { figure: deed.agents, ground: deed.themes, moving: true };
    if (deed.motion === 'carry' || isFed(deed)) return [{ kind: 'hold', ...between }];
    return deed.motion === 'ride' ? [{ kind: 'ride', ...between }] : [];
  });
  return [...kept, ...implied, ...heldUp(parts, deeds, [...kept, ...implied])];
}
