import { lightOfPlace, splitTime, type Light } from '../../../preload/contract/lights.ts';

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(a|an|the|some|one|first|second|third|\d+)$/.test(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word));

/** A name as it groups: articles, case and plurals aside. */
export const sameName = (one: string, other: string): boolean =>
  words(one).join(' ') === words(other).join(' ');

/** The noun a name is about: the last word, or the one before "of" ("bucket of paint" is a bucket). */
const headOf = (name: readonly string[]): string | undefined => name[name.indexOf('of') - 1] ?? name.at(-1);

/** Of two names with the same head noun ("the cat", "fluffy white cat") more shared words are nearer; 0 is unrelated. */
function nearness(one: string, other: string): number {
  const heads = [one, other].map((name) => headOf(words(name)));
  const [a = [], b = []] = [one, other].map((name) => words(name).filter((word) => word !== 'of'));
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((word) => b.includes(word)).length;
  const head = heads[0] === heads[1] ? 0.5 : 0;
  return shared === 0 ? 0 : head + (2 * shared) / (a.length + b.length);
}

/** Whether one of two names only says more of the same: "cat" and "fluffy cat", but not "red ball" and "blue ball". */
export function saysMore(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

const NEAR_ENOUGH = 0.6;

/** The name among `names` that `said` means; undefined when none is near enough. */
export function nearestName(said: string, names: readonly string[]): string | undefined {
  const same = names.find((name) => sameName(name, said));
  if (same !== undefined) return same;
  const ranked = names
    .map((name) => ({ name, near: nearness(said, name) }))
    .toSorted((a, b) => b.near - a.near);
  const [first, second] = ranked;
  return first !== undefined && first.near >= NEAR_ENOUGH && first.near > (second?.near ?? 0)
    ? first.name
    : undefined;
}

/** The place of `places` that is meant, in the same light: "the beach at night" is neither beach nor forest at night. */
export function nearestPlace(said: string, places: readonly string[]): string | undefined {
  const light = (name: string): Light => lightOfPlace(name) ?? 'by day';
  const inThatLight = places.filter((place) => light(place) === light(said));
  const name = nearestName(
    splitTime(said).place,
    inThatLight.map((place) => splitTime(place).place),
  );
  return inThatLight.find((place) => splitTime(place).place === name);
}
