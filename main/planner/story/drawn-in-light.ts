import type { Light } from '../../../preload/contract/lights.ts';
import type { PlaceWord } from '../../../preload/contract/pack.ts';
import type { VocabularyIndex } from './vocabulary.ts';

/** What the pack calls `word` in this light; it alone, as by day, where the pack draws it in no other. */
export function drawnInLight(word: PlaceWord, light: Light | undefined, index: VocabularyIndex): string {
  if (light === undefined || light === 'by day') return word.name;
  if (word.lights?.includes(light) === true) return `${word.name} ${light}`;
  return (
    (light === 'at night' && word.name === 'sky' ? index.place('night sky')?.name : undefined) ?? word.name
  );
}
