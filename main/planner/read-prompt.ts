import { PLAN_CAPS, type PlanNote } from '../../preload/contract/plan.ts';
import { PlannerError, type PlanOptions } from './planner.ts';
import type { Reading } from './reading/clause.ts';
import { readEnglish } from './reading/read-english.ts';
import { readScript } from './script/read-script.ts';
import { indexVocabulary } from './story/vocabulary.ts';
import { parseEnglish } from './reading/english/parse-english.ts';
import { wordsFor } from './reading/words.ts';

export interface Prompt {
  readonly text: string;
  readonly reading: Reading;
  /** Of a script: its shots in their own words, and the shot of every sentence. */
  readonly shots?: readonly string[];
  readonly shotOf?: readonly number[];
  readonly notes: readonly PlanNote[];
}

/** Reads a prompt in the language it is in. @throws PlannerError where there is nothing to read */
export function readPrompt(text: string, { vocabulary, script }: PlanOptions): Prompt {
  requireReadable(text);
  const words = wordsFor(indexVocabulary(vocabulary));
  if (script !== true) return { text, reading: readEnglish(text, words, parseEnglish), notes: [] };
  const shots = readScript(text);
  const read = shots.map((shot) => readEnglish(shot, words, parseEnglish));
  return { text, ...joined(read), shots, notes: [] };
}

function joined(read: readonly Reading[]): { readonly reading: Reading; readonly shotOf: readonly number[] } {
  const shotOf: number[] = [];
  const reading = read.reduce<Reading>(
    (all, one, shot) => {
      const before = all.sentences.length;
      shotOf.push(...one.sentences.map(() => shot));
      return {
        clauses: [
          ...all.clauses,
          ...one.clauses.map((clause) => ({ ...clause, sentence: clause.sentence + before })),
        ],
        sentences: [...all.sentences, ...one.sentences],
        film: {
          style: [...all.film.style, ...one.film.style],
          camera: [...all.film.camera, ...one.film.camera],
        },
        unread: [...all.unread, ...one.unread],
      };
    },
    { clauses: [], sentences: [], film: { style: [], camera: [] }, unread: [] },
  );
  return { reading, shotOf };
}

function requireReadable(prompt: string): void {
  if (prompt.length > PLAN_CAPS.promptCharacters)
    throw new PlannerError(
      `The prompt has ${prompt.length} characters; at most ${PLAN_CAPS.promptCharacters} can be planned. Shorten it or plan it in parts.`,
    );
  if (prompt.trim() === '')
    throw new PlannerError('The prompt is empty. Write a sentence about what should be seen.');
  if (!/\p{L}/u.test(prompt))
    throw new PlannerError(
      'The prompt has no words. Write a sentence about what should be seen, in English or Korean.',
    );
}
