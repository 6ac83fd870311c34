const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men', woman: 'women', child: 'children', person: 'people', mouse: 'mice', goose: 'geese', foot: 'feet', tooth: 'teeth',
  sheep: 'sheep', deer: 'deer', fish: 'fish', wolf: 'wolves', leaf: 'leaves', knife: 'knives', elf: 'elves', calf: 'calves', ox: 'oxen',
}; // prettier-ignore

const withS = (word: string): string => {
  if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

/** "red car" → "red cars"; names that are plural already stay. */
export function pluralOf(name: string): string {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const plural = Object.hasOwn(IRREGULAR, last)
    ? (IRREGULAR[last] ?? last)
    : /[^s]s$/.test(last) && last.length > 3
      ? last
      : withS(last);
  return [...words, plural].join(' ');
}

const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** "pick up" → "picks up". */
export function thirdPerson(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [Object.hasOwn(THIRD, first) ? THIRD[first] : withS(first), ...rest].join(' ');
}

/** Plurals to begin with: "french fries", "grapes". */
export const alreadyMany = (name: string): boolean =>
  /(fries|grapes|glasses|cherries|pancakes|noodles|shoes|stars|clouds|drums|scissors|trousers|mountains)$/.test(
    name,
  );

/** "a cat", "an hour", "a unicycle", "french fries". */
export function withArticle(name: string): string {
  if (/^(the|a|an) /.test(name) || alreadyMany(name)) return name;
  const vowel = /^[aeiou]/i.test(name) && !/^(uni|use|eu|one)/i.test(name);
  return `${vowel || /^(hour|honest)/.test(name) ? 'an' : 'a'} ${name}`;
}

export const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "a red car", "three red cars". */
export const counted = (name: string, count: number): string =>
  count > 1 ? `${COUNTS[count] ?? count} ${pluralOf(name)}` : withArticle(name);
