import type { TFunction } from 'i18next';
import { type NoteValue, readNote } from '../../preload/contract/plan-notes.ts';

/** A planner's note in the window's language; one in words that are not known here stays as it is. */
export function noteWords(t: TFunction, text: string): string {
  const read = readNote(text);
  if (read === undefined) return text;
  return t(`notes.line.${read.line}`, read.values as Readonly<Record<NoteValue, string>>);
}
