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

/** Of two names with the same head noun ("the cat", "fluffy white cat") more shared words are nearer; 0 is unrelated. */
function nearness(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((word) => b.includes(word)).length;
  const head = a.at(-1) === b.at(-1) ? 0.5 : 0;
  return shared === 0 ? 0 : head + (2 * shared) / (a.length + b.length);
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
