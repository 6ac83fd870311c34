import { expect, it } from 'vitest';
import { parseEnglish } from '../reading/english/parse-english.ts';
import { readEnglish } from '../reading/read-english.ts';
import { wordsFor } from '../reading/words.ts';
import { starterVocabulary } from '../testing/starter-vocabulary.ts';
import { tellStory } from './tell.ts';
import { indexVocabulary } from './vocabulary.ts';

const woman = starterVocabulary.entities.find(({ name }) => name === 'woman')!;
const HAIRED = [
  ['silver-haired woman', ['grey-haired woman', 'white-haired woman']],
  ['red-haired woman', []],
  ['bearded man', []],
  ['blonde girl', ['blond-haired girl']],
  ['bald man', []],
] as const;
const index = indexVocabulary({
  ...starterVocabulary,
  entities: [
    ...starterVocabulary.entities.filter(({ name }) => !HAIRED.some(([haired]) => haired === name)),
    ...HAIRED.map(([name, synonyms]) => ({ ...woman, name, synonyms: [...synonyms] })),
  ],
});
const drawn = (text: string): string =>
  tellStory(readEnglish(text, wordsFor(index), parseEnglish), index)
    .scenes.flatMap(({ staged }) => staged.parts.map(({ member }) => member.drawnAs))
    .join(', ');

it.each([
  ['A woman with long red hair dances.', 'red-haired woman'],
  ['A woman with grey hair waves. She smiles.', 'silver-haired woman, silver-haired woman'],
  ['A lady with red hair dances.', 'red-haired woman'],
  ['A silver-haired woman sits.', 'silver-haired woman'],
  ['A man with a beard walks.', 'bearded man'],
  ['A bald man sits.', 'bald man'],
  ['A girl with blonde hair runs.', 'blonde girl'],
  ['A woman with long hair dances.', 'woman'],
])('%s', (text, who) => {
  expect(drawn(text)).toBe(who);
});
