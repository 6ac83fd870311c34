import { z } from 'zod';
import { PackWord } from '../../preload/contract/pack-words.ts';

const TYPE = 'application/x-layout2vid-word';

/** A word of the pack under the name that the film gets it by. */
export const NamedWord = z.object({ name: z.string().min(1), word: PackWord }).readonly();
export type NamedWord = z.infer<typeof NamedWord>;

/** Puts a word into a drag. */
export function carryWord(data: DataTransfer, word: NamedWord): void {
  data.setData(TYPE, JSON.stringify(word));
  data.setData('text/plain', word.name);
  data.effectAllowed = 'copy';
}

/** Whether a drag holds a word of the library; what it is can be read only when it is dropped. */
export const carriesWord = (data: DataTransfer | null): boolean => data?.types.includes(TYPE) === true;

/** The word that was dropped; undefined for anything else. */
export function droppedWord(data: DataTransfer | null): NamedWord | undefined {
  const text = data?.getData(TYPE) ?? '';
  if (text === '') return undefined;
  try {
    return NamedWord.parse(JSON.parse(text));
  } catch {
    // Another program may use the same name for something else.
    return undefined;
  }
}
