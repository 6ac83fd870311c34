import type { Trait } from '../lexicon/schema.ts';
import type { Member, Part } from '../story/staging.ts';

/** Sides of the film's frame in any unit; only their ratio counts. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Width of the frame in frame heights. */
export const wide = ({ width, height }: Frame): number => width / height;

/** One drawn copy of a member: the thing that gets a track. Until it is on the stage both sides are in frame heights. */
export interface Figure {
  readonly member: Member;
  readonly copy: number;
  w: number;
  h: number;
}

/** Tallest figure by how many there are: a close camera, but room for all. */
const TALLEST = [0.62, 0.62, 0.58, 0.52, 0.48, 0.44, 0.42, 0.4, 0.38] as const;
/** Sizes beside each other are drawn nearer to each other than they are, or a mouse beside a house is a dot. */
export const COMPRESSION = 0.55;
/** No side is shorter. */
const LEAST = 0.16;
/** Mean side beside the height of the tallest, by how many stand there: in a crowd everything is small, and the smallest must be seen. What lives has a face. */
const LEAST_OF_TALLEST = {
  few: { thing: 0.3, living: 0.42 },
  many: { thing: 0.36, living: 0.5 },
} as const;
const MANY = 5;
/** "Tiny" things may be this much smaller; a baby keeps its face. */
const TINY = { thing: 0.65, living: 0.85 } as const;
const HIGHEST = 0.85;
const WIDEST = 0.84;
/** Sun and moon with others in the picture, in frame heights: they are far. */
export const FAR_OFF = 0.26;
/** Copies differ in height by up to this share. */
const JITTER = 0.06;

/**
 * Every copy of every part at its usual height beside the others, then told sizes and the picture's proportions.
 *
 * @param carried what is held or worn: it takes no room of its own
 */
export function figuresOf(
  parts: readonly Part[],
  frame: Frame,
  carried: ReadonlySet<Member> = new Set(),
): readonly Figure[] {
  const usual = ({ word }: Member): number => word.scale ** COMPRESSION;
  const tallest = Math.max(0.01, ...parts.map(({ member }) => usual(member)));
  const standing = parts.filter(({ member }) => !carried.has(member)).length;
  const top = TALLEST[Math.min(standing, TALLEST.length - 1)] ?? 0.3;
  const bodies = parts.reduce((sum, { count }) => sum + count, 0);
  return parts.flatMap(({ member, count }) => {
    const among = LEAST_OF_TALLEST[bodies < MANY ? 'few' : 'many'];
    const least = top * among[member.traits.has('living') ? 'living' : 'thing'];
    const most = parts.length > 1 && isFarOff(member) ? FAR_OFF * member.size : HIGHEST;
    return Array.from({ length: Math.max(0, count) }, (_, copy) => {
      const varied = count > 1 ? 1 + JITTER * (2 * chance(member.name, copy) - 1) : 1;
      const wanted = ((top * usual(member)) / tallest) * member.size * varied;
      return { member, copy, ...fitted(wanted, { least, most }, member, frame) };
    });
  });
}

const isFarOff = ({ traits }: Member): boolean => traits.has('sky') && traits.has('glows');

function fitted(
  wanted: number,
  { least, most }: { readonly least: number; readonly most: number },
  { word, size, traits }: Member,
  frame: Frame,
): { w: number; h: number } {
  const aspect = Math.min(3.2, Math.max(0.35, word.aspect));
  const smallest = Math.max(LEAST / Math.min(1, aspect), least / Math.sqrt(aspect));
  const h = Math.max(
    Math.min(most, wanted),
    size < 0.7 ? TINY[traits.has('living') ? 'living' : 'thing'] * smallest : smallest,
  );
  const fits = Math.min(h, (WIDEST * wide(frame)) / aspect, HIGHEST);
  return { w: fits * aspect, h: fits };
}

/** The same number from 0 to 1 for the same words: copies differ, and the same text is laid out the same. */
export function chance(text: string, nth: number): number {
  let hash = 2166136261 ^ nth;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Whether a figure has one of these traits. */
export const is = ({ member }: Pick<Figure, 'member'>, ...traits: readonly Trait[]): boolean =>
  traits.some((trait) => member.traits.has(trait));

/** The copies that parts speak of; `nth` names one of several alike. */
export const figuresIn = (parts: readonly Part[], figures: readonly Figure[]): readonly Figure[] =>
  parts.flatMap(({ member, count, nth }) => {
    const copies = figures.filter((figure) => figure.member === member);
    return nth === undefined ? copies.slice(0, count) : copies.slice(nth, nth + Math.max(1, count));
  });
