import { isA } from '../../words/nouns.ts';
import { sizeFactor, type Member, type Part } from '../cast.ts';
import { AIRCRAFT } from '../lexicon/things.ts';

/** One drawn copy of a member: the thing that gets a track. Sizes are in frame sides. */
export type Figure = { readonly member: Member; readonly copy: number; w: number; h: number };

/** Tallest figure in a scene by how many there are: a close-up camera, but room for all. */
const TALLEST = [0.62, 0.62, 0.54, 0.46, 0.42, 0.37, 0.35, 0.32, 0.3] as const;
const COMPRESSION = 0.55;
const SMALLEST = 0.15;
const SMALLEST_WHEN_SAID = 0.1;
const WIDEST = 0.6;

export function figuresOf(parts: readonly Part[]): readonly Figure[] {
  const figures = parts.flatMap(({ member, count }) =>
    Array.from({ length: count }, (_, copy) => ({ member, copy, w: 0, h: 0 })),
  );
  const heights = figures.map(({ member }) => (member.word?.scale ?? 0.5) ** COMPRESSION);
  const tallest = Math.max(...heights, 0.01);
  const top = TALLEST[Math.min(figures.length, TALLEST.length - 1)] ?? 0.3;
  for (const [at, figure] of figures.entries()) fit(figure, (top * (heights[at] ?? 1)) / tallest);
  return figures;
}

/** Sets the size by height; "tiny" and "huge" count, then the picture's own proportions. */
function fit(figure: Figure, height: number): void {
  const said = sizeFactor(figure.member);
  const aspect = Math.min(3, Math.max(0.4, figure.member.word?.aspect ?? 1));
  const least = said < 0.7 ? SMALLEST_WHEN_SAID : SMALLEST;
  let h = Math.min(0.85, height * said);
  if (h * Math.min(1, aspect) < least) h = least / Math.min(1, aspect);
  if (h * aspect > WIDEST) h = WIDEST / aspect;
  figure.h = h;
  figure.w = h * aspect;
}

export const resize = (figure: Figure, factor: number): void => {
  figure.w *= factor;
  figure.h *= factor;
};

const AIRBORNE =
  /\b(airplane|plane|jet|helicopter|rocket|ufo|flying saucer|hot air balloon|balloon|kite|butterfly|bee|bird|eagle|parrot|owl|bat|dove|fairy|ghost|drone|satellite|comet|parachute|bubble|airship|dragonfly|mosquito|fly|wasp|snowflake)\b/;
const BIRDS = new Set(['bird']);
const STANDING_FLIERS =
  /\b(owl|parrot|ghost|fairy|dragon|chicken|duck|penguin|rooster|hen|swan|goose|flamingo|peacock|ostrich|turkey|chick|duckling)\b/;

/** Whether a figure is off the ground by nature. Birds that are only said to sit or walk are not. */
export function isAirborne(member: Member, verb: string): boolean {
  const name = member.exact || !member.animate ? `${member.base} ${member.word?.name ?? ''}` : member.base;
  if (member.word?.kind === 'sky' && !/\b(fire|flame|campfire|bonfire)\b/.test(name)) return true;
  if (/^(fly|soar|glide|hover|swoop|flutter|float|drift|levitate)$/.test(verb))
    return !/\b(boat|ship|sailboat|duck|swan)\b/.test(name) || verb === 'fly';
  if (verb === '' && AIRCRAFT.test(name)) return false;
  if (
    /^(sit|stand|walk|sleep|land|rest|perch|eat|drink|run|hop|wait|lie|jump|park|dance|play|peck|waddle|swim|take|launch|lift|stop|wait|be_parked)$/.test(
      verb,
    ) &&
    !/balloon|kite|bubble/.test(name)
  )
    return false;
  return (
    (AIRBORNE.test(name) || (member.animate && isA(member.base, BIRDS, true))) &&
    !STANDING_FLIERS.test(name) &&
    !/\bteddy\b/.test(name)
  );
}
