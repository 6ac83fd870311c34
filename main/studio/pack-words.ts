import type { Vocabulary } from '../../preload/contract/pack.ts';
import type { PackWord } from '../../preload/contract/pack-words.ts';
import { otherNames } from './other-names.ts';

/** Everything of a vocabulary with all it is called in English and Korean, in the order of the vocabulary. */
export function packWords(vocabulary: Vocabulary): PackWord[] {
  const called = new Map<string, string[]>();
  for (const [name, word] of Object.entries(otherNames(vocabulary)))
    called.set(word, [...(called.get(word) ?? []), name]);
  const names = ({ name, korean = [] }: { readonly name: string; readonly korean?: readonly string[] }) => [
    ...new Set([...korean, ...(called.get(name) ?? [])]),
  ];
  return [
    ...vocabulary.entities.map((word): PackWord => ({
      name: word.name,
      kind: word.kind,
      synonyms: word.synonyms,
      korean: names(word),
      aspect: word.aspect,
      scale: word.scale,
    })),
    ...vocabulary.places.map((word): PackWord => ({
      name: word.name,
      kind: 'place',
      synonyms: word.synonyms,
      korean: names(word),
      aspect: 1,
      scale: 1,
    })),
  ];
}
