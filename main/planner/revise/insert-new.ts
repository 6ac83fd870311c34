import type { Scene } from '../../../preload/contract/plan.ts';
import { likeness, type Aligned } from './align-scenes.ts';

/** So many of two sentences' words in common, and they tell the same. */
const SAME_WORDS = 0.75;
/** How alike a scene must be to stand for one that was told before, when the sentences have nothing in common. */
const ALIKE = 0.3;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of words that two sentences have in common, 0 to 1. */
function overlap(one: string, other: string): number {
  const [a, b] = [new Set(wordsIn(one)), new Set(wordsIn(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

type Pair = { readonly before: number; readonly after: number; readonly worth: number };

/** Pairs with the most worth first; each scene in one of them. */
function best(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const near = ({ before, after }: Pair) => Math.abs(before - after);
  for (const pair of pairs.toSorted((a, b) => b.worth - a.worth || near(a) - near(b))) {
    if (partner.has(pair.after) || taken.has(pair.before)) continue;
    partner.set(pair.after, pair.before);
    taken.add(pair.before);
  }
  return partner;
}

/**
 * Where the scenes of a film and what is new in a freshly planned one stand together: every scene of the film is there
 * in its order, and each new one behind the scene that it follows in the story. A fresh scene is not new when the film
 * has one of the same words, or when its sentence is part of the story the film was planned from, `told`.
 */
export function insertNew(film: readonly Scene[], fresh: readonly Scene[], told: string): readonly Aligned[] {
  const story = ` ${wordsIn(told).join(' ')} `;
  const isTold = ({ description }: Scene) => story.includes(` ${wordsIn(description).join(' ')} `);
  const partner = best(
    fresh.flatMap((next, after) =>
      film.flatMap((old, before): readonly Pair[] => {
        const [words, like] = [overlap(old.description, next.description), likeness(old, next)];
        const same = words >= SAME_WORDS || (like >= ALIKE && isTold(next));
        return same ? [{ before, after, worth: words + like }] : [];
      }),
    ),
  );
  const slots: Aligned[] = film.map((_, before) => ({ before, after: undefined }));
  const indexOf = (wanted: Aligned) =>
    slots.findIndex(({ before, after }) => before === wanted.before && after === wanted.after);
  const standsAs = (after: number): Aligned | undefined => {
    const before = partner.get(after);
    if (before !== undefined) return { before, after: undefined };
    return slots.find((slot) => slot.after === after);
  };
  for (const [after, scene] of fresh.entries()) {
    if (partner.has(after) || isTold(scene)) continue;
    const earlier = fresh.flatMap((_, at) => (at < after ? (standsAs(at) ?? []) : [])).at(-1);
    const [later] = fresh.flatMap((_, at) => (at > after ? (standsAs(at) ?? []) : []));
    const at =
      earlier !== undefined ? indexOf(earlier) + 1 : later !== undefined ? indexOf(later) : slots.length;
    slots.splice(at, 0, { before: undefined, after });
  }
  return slots;
}
