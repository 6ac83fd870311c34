import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Attached } from '../../../preload/contract/plan.ts';
import type { Deed, Member, Stand, StagedScene } from '../story/staging.ts';
import { attachedIn } from './attached.ts';
import { deedsOf } from './deeds.ts';
import { byDepth } from './depth.ts';
import { edgesOf } from './edges.ts';
import { type Facing, facingOf } from './facing.ts';
import { figuresOf, type Frame, wide } from './figures.ts';
import { formationsOf } from './formation.ts';
import { keepInside, keepVisible } from './in-frame.ts';
import { nodesOf } from './nodes.ts';
import { boxOf, play, type Rect } from './play.ts';
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
  const figures = figuresOf(scene.parts, frame);
  const stands = withImplied(scene);
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
  return deep.flatMap((one) =>
    one.unit.block.pieces.map((piece, at) => ({
      member: piece.figure.member,
      copy: piece.figure.copy,
      deed: deeds.deedOf(piece.figure),
      facing: facingOf(piece, at, one, deeds, units),
      attached: attached.get(piece.figure),
      keyframes: one.frames.map((rects) => boxOf(rects[at] as Rect)),
    })),
  );
}

/** Who is in a dress wears it. */
const dressed = (stand: Stand): Stand =>
  stand.kind === 'in' &&
  [stand.ground, stand.figure].every((parts, at) =>
    parts.every(({ member }) => member.traits.has(at === 0 ? 'worn' : 'living')),
  )
    ? { ...stand, kind: 'wear' }
    : stand;

/** What is eaten or drunk is in the hands, or at the mouth of who has none. */
const isFed = ({ act, agents, themes }: Deed): boolean =>
  (act === 'eat' || act === 'drink') &&
  agents.length > 0 &&
  agents.every(({ member }) => member.traits.has('living')) &&
  themes.every(
    ({ member: { traits } }) => !traits.has('living') && (traits.has('food') || traits.has('drink')),
  );

/** What is carried is held and what is ridden is ridden, told as a stand or not; what is thrown is no longer held. */
function withImplied({ deeds, stands }: StagedScene): readonly Stand[] {
  const involves = (stand: Stand, deed: Deed): boolean =>
    [...stand.figure, ...stand.ground].some(({ member }) =>
      deed.themes.some((theme) => theme.member === member),
    );
  const kept = stands
    .map(dressed)
    .filter(
      (stand) =>
        stand.kind !== 'hold' ||
        !deeds.some(
          (deed) => (deed.motion === 'transfer' || deed.motion === 'drop') && involves(stand, deed),
        ),
    );
  const implied = deeds.flatMap((deed): readonly Stand[] => {
    if (deed.themes.length === 0 || kept.some((stand) => involves(stand, deed))) return [];
    const between = { figure: deed.agents, ground: deed.themes, moving: true };
    if (deed.motion === 'carry' || isFed(deed)) return [{ kind: 'hold', ...between }];
    return deed.motion === 'ride' ? [{ kind: 'ride', ...between }] : [];
  });
  return [...kept, ...implied];
}
