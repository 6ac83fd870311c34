import type { Vocabulary } from '../../preload/contract/pack.ts';
import { adjectiveOf, adjectiveTable } from '../planner/lexicon/adjectives.ts';
import { nounTable } from '../planner/lexicon/noun-tables.ts';
import { placeTable } from '../planner/lexicon/place-tables.ts';

/** A pack's words by what other languages call them: "강아지" → puppy, "해변" → beach, "빨간" → red. */
export function otherNames({ entities, places, colours }: Vocabulary): Readonly<Record<string, string>> {
  const drawn = new Map<string, string>();
  for (const { name, synonyms } of [...entities, ...places])
    for (const word of [name, ...synonyms]) if (!drawn.has(word)) drawn.set(word, name);
  const called: Record<string, string> = {};
  for (const table of [placeTable, nounTable])
    for (const korean of table.koreanKeys()) {
      const word = table.inKorean(korean).flatMap((english) => drawn.get(english) ?? [])[0];
      if (word !== undefined) called[korean] ??= word;
    }
  for (const korean of adjectiveTable.koreanKeys()) {
    const look = adjectiveOf(adjectiveTable.inKorean(korean)[0] ?? '');
    const colour = look?.kind === 'colour' ? look.value.find((one) => colours.includes(one)) : undefined;
    if (colour !== undefined) called[korean] ??= colour;
  }
  // The pack's own names last: what the planner reads a word as goes first.
  for (const { name, korean = [] } of [...entities, ...places])
    for (const word of korean) called[word] ??= name;
  return called;
}
