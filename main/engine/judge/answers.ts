import type { FoundBox } from './proposals.ts';

/** Chances of the names something may be, and of being nothing at all; the smallest are left out. */
export type Reading = { readonly chances: Readonly<Record<string, number>>; readonly nothing: number };

/** Something found in one frame, whatever it is. */
export type Found = Reading & {
  readonly box: FoundBox;
  /** How many of the detector's cells agree on it. */
  readonly cells: number;
};

/** A thing found and named in one frame. */
export type Sighting = { readonly name: string; readonly score: number; readonly box: FoundBox };

/** Chances below this are nobody's answer. */
const SMALLEST = 0.004;

/** Probabilities over the names, nothing last, as a reading. */
export function readingOf(labels: readonly string[], probabilities: readonly number[]): Reading {
  const chances: Record<string, number> = {};
  for (const [index, label] of labels.entries())
    if (probabilities[index]! >= SMALLEST) chances[label] = probabilities[index]!;
  return { chances, nothing: probabilities[labels.length]! };
}

type Answer = { readonly name: string; readonly score: number };

/** What it is most likely to be, asked without a name; undefined for nothing. */
export function likeliest({ chances, nothing }: Reading): Answer | undefined {
  const [best] = Object.entries(chances).sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] <= nothing ? undefined : { name: best[0], score: best[1] };
}

/** Which of the names asked for it is: the likeliest of them, from a chance of `least` on. */
export function answerTo(names: readonly string[], { chances }: Reading, least: number): Answer | undefined {
  const [best] = names.map((name) => ({ name, score: chances[name] ?? 0 })).sort((a, b) => b.score - a.score);
  return best === undefined || best.score < least ? undefined : best;
}

/** From which share of the smaller one two boxes of one name are one thing seen in parts. */
const SHARED = 0.5;

/** Share of the smaller box that lies in the other. */
export function sharedPart(a: FoundBox, b: FoundBox): number {
  const side = (low: number, high: number) => Math.max(0, high - low);
  const area = ([x0, y0, x1, y1]: FoundBox) => side(x0, x1) * side(y0, y1);
  const both =
    side(Math.max(a[0], b[0]), Math.min(a[2], b[2])) * side(Math.max(a[1], b[1]), Math.min(a[3], b[3]));
  return both / Math.min(area(a), area(b));
}

/** Each thing once: of boxes of one name that share much, the one that more cells agree on. Surest first. */
function sightings(
  found: readonly Found[],
  answer: (reading: Reading) => Answer | undefined,
): readonly Sighting[] {
  const kept: Sighting[] = [];
  for (const { box, ...reading } of found.toSorted((a, b) => b.cells - a.cells)) {
    const named = answer(reading);
    if (named === undefined) continue;
    const double = kept.some((one) => one.name === named.name && sharedPart(one.box, box) >= SHARED);
    if (!double) kept.push({ ...named, box });
  }
  return kept.sort((a, b) => b.score - a.score);
}

/** "What is there?": everything under its likeliest name. */
export const whatIsThere = (found: readonly Found[]): readonly Sighting[] => sightings(found, likeliest);

/** "Where is X?", as an open-vocabulary detector is asked (VPEval): everything that may be one of the names. */
export const whereIs = (
  names: readonly string[],
  found: readonly Found[],
  least: number,
): readonly Sighting[] => sightings(found, (reading) => answerTo(names, reading, least));

/** The judge's name for what the renderer draws under a longer one ("red balloon" is a balloon); undefined without any. */
export function judgedName(drawn: string, labels: readonly string[]): string | undefined {
  if (labels.includes(drawn)) return drawn;
  const ends = labels.filter((label) => drawn.endsWith(` ${label}`));
  return ends.sort((a, b) => b.length - a.length)[0];
}
