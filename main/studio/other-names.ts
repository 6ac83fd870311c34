import type { Vocabulary } from '../../preload/contract/pack.ts';
import { koreanNouns } from '../planner/korean/nouns.ts';
import { DESCRIBES, lookInKorean } from '../planner/korean/small-words.ts';

/** A pack's words by what other languages call them: "강아지" → puppy, "해변" → beach, "빨간" → red. */
export function otherNames({ entities, places, colours }: Vocabulary): Readonly<Record<string, string>> {
  const drawn = new Map<string, string>();
  for (const { name, synonyms } of [...entities, ...places])
    for (const word of [name, ...synonyms]) if (!drawn.has(word)) drawn.set(word, name);
  const called: Record<string, string> = {};
  for (const [korean, { english }] of koreanNouns) {
    const word = drawn.get(english);
    if (word !== undefined) called[korean] = word;
  }
  for (const [korean, english] of DESCRIBES) if (colours.includes(english)) called[korean] = english;
  for (const colour of colours) {
    const korean = lookInKorean(colour);
    if (korean !== undefined) called[korean] = colour;
  }
  return called;
}
