import type { Part, Stand } from '../story/staging.ts';
import { type Figure, figuresIn } from './figures.ts';
import type { Node } from './nodes.ts';
import { scaleBlock } from './blocks.ts';
import { holds } from './units.ts';
import { type Played, type Rect, shrink } from './play.ts';

/** So much wider and higher is what is told to be bigger, at least. */
const CLEARLY = 1.35;
const OPPOSITE = 2;

/** Figures told to be larger than, or as large as, others. */
export interface Comparison {
  readonly big: readonly Figure[];
  readonly small: readonly Figure[];
  /** How many times as wide, 1 for as large as each other. */
  readonly least: number;
}

/** What is told of sizes: "bigger than", "as big as", and "a tiny elephant beside a giant snail". */
export function comparisonsIn(
  stands: readonly Stand[],
  parts: readonly Part[],
  figures: readonly Figure[],
): readonly Comparison[] {
  const of = (one: readonly Part[], other: readonly Part[], least: number): Comparison => {
    const big = figuresIn(one, figures);
    return { big, small: figuresIn(other, figures).filter((figure) => !big.includes(figure)), least };
  };
  const told = stands.flatMap(({ kind, figure, ground }): readonly Comparison[] => {
    if (kind === 'bigger') return [of(figure, ground, CLEARLY)];
    if (kind === 'smaller') return [of(ground, figure, CLEARLY)];
    return kind === 'same size' ? [of(figure, ground, 1)] : [];
  });
  const opposite = parts.flatMap((big) =>
    parts
      .filter(
        (small) =>
          small.member.size < 1 && big.member.size > 1 && big.member.size >= OPPOSITE * small.member.size,
      )
      .map((small) => of([big], [small], CLEARLY)),
  );
  return [...told, ...opposite].filter(({ big, small }) => big.length > 0 && small.length > 0);
}

const areaOf = ({ w, h }: Figure): number => w * h;

function resize(figure: Figure, factor: number): void {
  figure.w *= factor;
  figure.h *= factor;
}

/** The sizes say so whatever the things usually are. */
export function compareSizes(comparisons: readonly Comparison[]): void {
  for (const { big, small, least } of comparisons) {
    const ratio = Math.min(...big.map(areaOf)) / Math.max(...small.map(areaOf));
    if (least === 1) {
      const target = Math.sqrt(areaOf(big[0] as Figure) * areaOf(small[0] as Figure));
      for (const figure of [...big, ...small]) resize(figure, Math.sqrt(target / areaOf(figure)));
    } else if (ratio < least ** 2) {
      const factor = least / Math.sqrt(ratio);
      for (const figure of small) resize(figure, 1 / Math.sqrt(factor));
      for (const figure of big) resize(figure, Math.sqrt(factor));
    }
  }
}

/** The same between nodes, where a herd has become smaller than its members were: the one told to be small shrinks. */
export function compareNodes(nodes: readonly Node[], comparisons: readonly Comparison[]): void {
  for (const { big, small, least } of comparisons) {
    const limit = Math.min(...big.map(areaOf)) / least ** 2;
    for (const { block, roots } of nodes) {
      const own = roots.filter((root) => small.includes(root));
      const factor = Math.sqrt(limit / Math.max(...own.map(areaOf)));
      if (own.length > 0 && factor < 1) scaleBlock(block, factor);
    }
  }
}

const rectArea = ({ x0, y0, x1, y1 }: Rect): number => (x1 - x0) * (y1 - y0);
/** A track's size is that of its largest frame: what comes near or goes away keeps doing so. */
const sizeOf = (track: readonly Rect[]): number => Math.max(...track.map(rectArea));

/** Room in the air and on the ground may have changed the sizes: the one that is too large for what is told shrinks. */
export function keepCompared(played: readonly Played[], comparisons: readonly Comparison[]): void {
  const tracksOf = (figures: readonly Figure[]): readonly (readonly Rect[])[] =>
    played.flatMap(({ unit, frames }) =>
      unit.block.pieces.flatMap(({ figure }, at) =>
        figures.includes(figure) ? [frames.flatMap((rects) => rects[at] ?? [])] : [],
      ),
    );
  const scale = (track: readonly Rect[], factor: number): void => {
    if (factor < 1) for (const rect of track) shrink([rect], factor);
  };
  const together = ({ big, small }: Comparison): boolean =>
    played.some(
      ({ unit }) => big.some((figure) => holds(unit, figure)) && small.some((figure) => holds(unit, figure)),
    );
  for (const comparison of comparisons) {
    if (together(comparison)) continue;
    const { big, small, least } = comparison;
    const [larger, smaller] = [tracksOf(big), tracksOf(small)];
    const all = least === 1 ? [...larger, ...smaller] : smaller;
    const limit = least === 1 ? Math.min(...all.map(sizeOf)) : Math.min(...larger.map(sizeOf)) / least ** 2;
    for (const track of all) scale(track, Math.sqrt(limit / sizeOf(track)));
  }
}
