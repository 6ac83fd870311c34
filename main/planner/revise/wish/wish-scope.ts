const NUMBERS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** The scenes a wish is about, and the wish without them; no scenes means all it applies to. */
export type Scope = { readonly text: string; readonly scenes: readonly number[] };

const LIST = String.raw`\d{1,3}(?:\s*(?:,|and|&|to|-|–|through)\s*\d{1,3})*`;
const NUMBERED = new RegExp(
  String.raw`\s*(?:,?\s*\b(?:(?:in|of|to|for|from|on|into)\s+)?(?:scenes?|shots?)\s+(${LIST}))\s*`,
  'i',
);
const ORDINAL = new RegExp(
  String.raw`\s*\b(?:(?:in|of|to|for|from|into)\s+)?the\s+(${NUMBERS.join('|')}|last)\s+(?:scene|shot)\b\s*`,
  'i',
);
const EVERYWHERE =
  /\s*\b(?:everywhere|in (?:all|every|each) (?:scenes?|shots?)|in all of them|in the whole film|throughout)\b\s*/i;

/** "2, 4 to 6" as numbers. */
function listed(text: string): readonly number[] {
  const numbers = new Set<number>();
  for (const part of text.split(/,|and|&/)) {
    const [from = 0, to = from] = part.split(/to|-|–|through/).map((number) => Number(number.trim()));
    for (let number = from; number <= Math.min(to, from + 500); number++) if (number > 0) numbers.add(number);
  }
  return [...numbers];
}

/** Takes "in scene 2", "scenes 1 and 3", "in the last scene" out of a wish. `count` is how many scenes there are. */
export function readScope(wish: string, count: number): Scope {
  const without = (found: RegExpExecArray): string =>
    `${wish.slice(0, found.index)} ${wish.slice(found.index + found[0].length)}`
      .replaceAll(/\s+/g, ' ')
      .replace(/^\s*[:,–-]\s*(?=\S)/, ': ')
      .trim();
  const numbered = NUMBERED.exec(wish);
  if (numbered !== null) return { text: without(numbered), scenes: listed(numbered[1] ?? '') };
  const ordinal = ORDINAL.exec(wish);
  if (ordinal !== null) {
    const said = (ordinal[1] ?? '').toLowerCase();
    return { text: without(ordinal), scenes: [said === 'last' ? count : NUMBERS.indexOf(said) + 1] };
  }
  const everywhere = EVERYWHERE.exec(wish);
  return { text: everywhere === null ? wish.trim() : without(everywhere), scenes: [] };
}
