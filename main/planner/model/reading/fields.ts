/** Reads fields of untrusted values under any of the names models give them. */
type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The first field with one of these names, whatever its case and dashes. */
export function field(fields: Fields, ...names: readonly string[]): unknown {
  const wanted = names.map(plain);
  const found = Object.keys(fields)
    .map((key) => ({ key, rank: wanted.indexOf(plain(key)) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)[0];
  return found === undefined ? undefined : fields[found.key];
}

/** One line of text without halves of letters, or '' for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim() : '';
}

/** A finite number, also when written as text; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? Number(value)
        : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
