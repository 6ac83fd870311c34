import { edited, unedited, type Edit, type Edited } from './edits.ts';

const NAMING =
  /\b(?:[Aa]n?|[Tt]he|[Oo]ne) ((?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]*),? (?:who is |that is |which is )?(?:named|called|nicknamed) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu;

/**
 * "A dog named Rex runs. Rex barks." as "A dog runs. The dog barks.": names that a text gives itself, which the parser takes for
 * whatever they look like. Left as they are where two of a kind are named, which only their names tell apart.
 */
export function withoutNames(text: string): Edited {
  const given = [...text.matchAll(NAMING)].map((match) => {
    const [whole, words = '', name = ''] = match;
    const end = match.index + whole.length;
    return {
      words,
      name,
      kind: words.split(' ').at(-1),
      from: match.index + whole.indexOf(words) + words.length,
      end,
    };
  });
  const kinds = new Set(given.map(({ kind }) => kind));
  if (given.length === 0 || kinds.size < given.length) return unedited(text);
  const edits = given.flatMap(({ words, name, from, end }): readonly Edit[] => [
    { start: from, end, said: '' },
    ...[...text.matchAll(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu'))]
      .filter(({ index }) => index >= end)
      .map(({ index }) => ({ start: index, end: index + name.length, said: `the ${words}` })),
  ]);
  return edited(unedited(text), edits);
}
