import type { Motion } from '../lexicon/schema.ts';
import type { RelationWord } from '../reading/clause.ts';
import type { Deed, Part } from '../story/staging.ts';
import { type Block, centred } from './blocks.ts';
import { type Deeds, type Mover, sideOfDeed } from './deeds.ts';
import { type Figure, figuresIn } from './figures.ts';
import type { Formation } from './formation.ts';
import { type Aimed, FULL, type Unit } from './units.ts';

const THROWN = new Set<Motion>(['transfer', 'drop', 'lift']);

/** One unit for every formation, with what its lead does and what its way is told by.
 * @param width of the frame, in frame heights */
export function unitsOf(
  formations: readonly Formation[],
  deeds: Deeds,
  figures: readonly Figure[],
  width: number,
): readonly Unit[] {
  return formations.flatMap((formation): readonly Unit[] => {
    const own = new Set(formation.block.pieces.map(({ figure }) => figure));
    const thrown = thrownIn(formation, deeds, figures);
    const mover = formation.mover;
    const deed = thrown?.deed ?? mover?.deed ?? formation.lead.deed;
    const lead = formation.lead.roots[0] as Figure;
    const aims = deed === undefined ? [] : aimsOf(deed, figures, own);
    const throwing = deeds.all.find(
      ({ motion, agents, themes }) =>
        motion === 'transfer' && themes.length > 0 && figuresIn(agents, figures).some((one) => own.has(one)),
    );
    const catching = deeds.all.find(
      (one) => one.motion === 'transfer' && receiversOf(one, figures).some((figure) => own.has(figure)),
    );
    const end = throwing ?? catching;
    const forward = end === undefined ? 1 : sideOfDeed(end);
    const unit = {
      motion: thrown?.deed.motion ?? (mover === undefined ? 'still' : motionOf(mover, aims)),
      deed,
      later:
        mover === undefined
          ? []
          : deeds.moversOf(lead).filter((one) => one.deed !== mover.deed && one.deed.from >= mover.deed.to),
      side:
        thrown !== undefined
          ? sideOfDeed(thrown.deed)
          : (mover?.side ??
            (end === undefined
              ? deeds.sideOf(lead)
              : throwing === undefined
                ? (-forward as 1 | -1)
                : forward)),
      air: formation.air,
      abreast: formation.nodes.reduce((sum, { roots }) => sum + roots.length, 0),
      lead,
      aims,
      toss: thrown === undefined ? undefined : { from: thrown.from, to: thrown.to },
      edge:
        thrown !== undefined || end === undefined
          ? undefined
          : (throwing === undefined) === forward > 0
            ? ('right' as const)
            : ('left' as const),
      x: 0.5,
      y: 0.5,
      range: FULL,
    };
    return [{ ...unit, block: squeezed(formation.block, width) }];
  });
}

/** Who travels to somebody comes to them. */
const motionOf = ({ motion }: Mover, aims: readonly Aimed[]): Motion =>
  motion === 'travel' && aims.some(({ relation }) => relation !== undefined && GOALS.has(relation))
    ? 'approach'
    : motion;

const GOALS = new Set<RelationWord>(['to', 'toward', 'into', 'at', 'near', 'beside', 'against']);

const receiversOf = ({ recipients, targets }: Deed, figures: readonly Figure[]): readonly Figure[] =>
  figuresIn(
    [
      ...recipients,
      ...targets
        .filter(({ relation }) => /^(to|at|into|toward|onto|for|in)$/.test(relation))
        .flatMap(({ parts }) => parts),
    ],
    figures,
  );

/** The deed that throws, drops or lifts a formation, where it is not the doer's own. */
function thrownIn(
  { nodes }: Formation,
  deeds: Deeds,
  figures: readonly Figure[],
): { readonly deed: Deed; readonly from: Figure; readonly to: Figure | undefined } | undefined {
  const roots = new Set(nodes.flatMap((node) => node.roots));
  for (const deed of deeds.all) {
    if (!THROWN.has(deed.motion)) continue;
    const from = figuresIn(deed.agents, figures).find((figure) => !roots.has(figure));
    if (from === undefined || !figuresIn(deed.themes, figures).some((figure) => roots.has(figure))) continue;
    return { deed, from, to: receiversOf(deed, figures).find((figure) => !roots.has(figure)) };
  }
  return undefined;
}

function aimsOf(
  { motion, agents, themes, recipients, targets }: Deed,
  figures: readonly Figure[],
  own: ReadonlySet<Figure>,
): readonly Aimed[] {
  const aimed = (parts: readonly Part[], relation: RelationWord | undefined): readonly Aimed[] =>
    figuresIn(parts, figures)
      .filter((figure) => !own.has(figure))
      .map((figure) => ({ figure, relation }));
  return [
    ...aimed(themes, undefined),
    ...(motion === 'meet' ? aimed(agents, 'with') : []),
    ...aimed(recipients, 'to'),
    ...targets.flatMap(({ relation, parts }) => aimed(parts, relation)),
  ];
}

/** From frame heights to shares of the frame's sides. */
function squeezed(block: Block, width: number): Block {
  const { pieces } = centred(block);
  for (const { figure } of pieces) figure.w /= width;
  return {
    pieces: pieces.map((piece) => {
      const { drift } = piece;
      return {
        ...piece,
        x: piece.x / width,
        drift:
          drift === undefined
            ? undefined
            : (t) => {
                const at = drift(t);
                return { x: at.x / width, y: at.y };
              },
      };
    }),
  };
}
