import type { CastPart } from './memory.ts';

/** Of more than so many, those that are seen first have theirs: with theirs they would be more than a scene shows. */
const MOST_OWNERS = 4;

/**
 * What each of several has a thing of their own of: clothes, what they eat or drink, and things told in the plural without
 * a number ("two men with umbrellas"). One banner held by two, "a pizza" eaten by two, or three kites flown by two, stay as they are told.
 *
 * @returns the same parts, each thing as often as there are owners
 */
export function eachTheirOwn(
  owners: readonly CastPart[],
  things: readonly CastPart[],
  feeds: boolean,
): readonly CastPart[] {
  const many = Math.min(
    MOST_OWNERS,
    owners.reduce((sum, { count }) => sum + count, 0),
  );
  if (many < 2 || !owners.every(({ member }) => member.traits.has('living'))) return things;
  return things.map((part) => {
    const { member, nth } = part;
    const single =
      member.count === 1 && (member.traits.has('worn') || (feeds && member.asOne !== true && isFare(part)));
    const several = member.uncounted === true && !feeds;
    if (nth !== undefined || !(single || several)) return part;
    member.count = many;
    return { member, count: many };
  });
}

const isFare = ({ member: { traits } }: CastPart): boolean => traits.has('food') || traits.has('drink');
