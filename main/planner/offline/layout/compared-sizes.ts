import { sizeFactor, type Part } from '../cast.ts';
import type { Relation } from '../story.ts';
import { resize, type Figure } from './figures.ts';
import type { Played, Rect } from './untangle.ts';

const CLEARLY = 1.35;
const OPPOSITE = 2;

/** "A tiny elephant beside a giant snail": words of opposite sizes compare two things as "bigger than" does. */
export const toldSizes = (parts: readonly Part[]): readonly Relation[] =>
  parts.flatMap((big) =>
    parts.flatMap((small): readonly Relation[] =>
      sizeFactor(small.member) < 1 &&
      sizeFactor(big.member) > 1 &&
      sizeFactor(big.member) >= OPPOSITE * sizeFactor(small.member)
        ? [{ kind: 'bigger', figure: [big], ground: [small] }]
        : [],
    ),
  );

type Comparison = { readonly big: readonly Part[]; readonly small: readonly Part[]; readonly least: number };

/** What is told of two sizes: how much wider the one is at least, 1 for as large as each other. */
const comparisonsIn = (relations: readonly Relation[]): readonly Comparison[] =>
  relations.flatMap(({ kind, figure, ground }): readonly Comparison[] =>
    kind === 'bigger'
      ? [{ big: figure, small: ground, least: CLEARLY }]
      : kind === 'smaller'
        ? [{ big: ground, small: figure, least: CLEARLY }]
        : kind === 'same'
          ? figure.map((one) => ({ big: [one], small: ground, least: 1 }))
          : [],
  );

const ofParts = (parts: readonly Part[], figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ member }) => parts.some((part) => part.member === member));
const areaOf = ({ w, h }: Figure): number => w * h;

/** "bigger than", "smaller than", "as big as": the sizes say so whatever the things usually are. */
export function comparedSizes(figures: readonly Figure[], relations: readonly Relation[]): void {
  for (const { big, small, least } of comparisonsIn(relations)) {
    const larger = ofParts(big, figures);
    const smaller = ofParts(small, figures).filter((figure) => !larger.includes(figure));
    if (larger.length === 0 || smaller.length === 0) continue;
    const ratio = Math.min(...larger.map(areaOf)) / Math.max(...smaller.map(areaOf));
    if (least > 1 && ratio >= least ** 2) continue;
    const factor = least / Math.sqrt(ratio);
    for (const figure of smaller) resize(figure, 1 / Math.sqrt(factor));
    for (const figure of larger) resize(figure, Math.sqrt(factor));
    if (least === 1) {
      const target = areaOf(larger[0] as Figure);
      for (const figure of [...larger, ...smaller]) resize(figure, Math.sqrt(target / areaOf(figure)));
    }
  }
}

type Track = { readonly frames: readonly Rect[] };
const areaOfRect = ({ x0, y0, x1, y1 }: Rect): number => (x1 - x0) * (y1 - y0);
/** A track's size is that of its largest frame: what turns, comes near or goes away keeps doing so. */
const sizeOf = ({ frames }: Track): number => Math.max(...frames.map(areaOfRect));

function scaleTrack({ frames }: Track, factor: number): void {
  for (const rect of frames) {
    const x = (rect.x0 + rect.x1) / 2;
    const [w, h] = [(rect.x1 - rect.x0) * factor, (rect.y1 - rect.y0) * factor];
    rect.x0 = x - w / 2;
    rect.x1 = x + w / 2;
    rect.y0 = rect.y1 - h;
  }
}

/** Room in the air and on the ground may have changed the sizes: the one that is too large for what is told shrinks. */
export function keepCompared(played: readonly Played[], relations: readonly Relation[]): void {
  const tracksOf = (parts: readonly Part[]): readonly Track[] =>
    played.flatMap(({ act, frames }) =>
      act.block.pieces.flatMap(({ figure }, at) =>
        parts.some(({ member }) => member === figure.member)
          ? [{ frames: frames.flatMap((rects) => rects[at] ?? []) }]
          : [],
      ),
    );
  for (const { big, small, least } of comparisonsIn(relations)) {
    const [larger, smaller] = [tracksOf(big), tracksOf(small)];
    if (larger.length === 0 || smaller.length === 0) continue;
    if (least === 1) {
      const target = Math.min(...[...larger, ...smaller].map(sizeOf));
      for (const track of [...larger, ...smaller]) scaleTrack(track, Math.sqrt(target / sizeOf(track)));
    } else {
      const limit = Math.min(...larger.map(sizeOf)) / least ** 2;
      for (const track of smaller) scaleTrack(track, Math.min(1, Math.sqrt(limit / sizeOf(track))));
    }
  }
}
