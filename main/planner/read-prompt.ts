import { PLAN_CAPS, type PlanNote } from '../../preload/contract/plan.ts';
import { PlannerError, type PlanOptions } from './planner.ts';
import type { Reading } from './reading/clause.ts';
import { readKorean } from './reading/korean/read-korean.ts';
import { isKorean } from './lexicon/is-korean.ts';
import { parseEnglish } from './reading/english/parse-english.ts';
import { joinedReadings } from './reading/joined-readings.ts';
import { readEnglish } from './reading/read-english.ts';
import { isProgramText } from './reading/text/program-text.ts';
import { wordsFor } from './reading/words.ts';
import { readScript } from './script/read-script.ts';
import { stepsOfTitle, type TitleSteps } from './task-title.ts';
import { indexVocabulary } from './story/vocabulary.ts';

export interface Prompt {
  readonly reading: Reading;
  /** Of a script: its shots in their own words, and of every sentence the number of its shot, from 0. */
  readonly script?: { readonly shots: readonly string[]; readonly shotOf: readonly number[] };
  readonly notes: readonly PlanNote[];
}

/** Reads a prompt in the language it is in. @throws PlannerError where there is nothing to read */
export function readPrompt(text: string, { vocabulary, script }: PlanOptions): Prompt {
  requireReadable(text, script === true);
  const words = wordsFor(indexVocabulary(vocabulary));
  const korean = isKorean(text);
  const read = (part: string): Reading =>
    korean ? readKorean(part) : readEnglish(part, words, parseEnglish);
  const steps = script === true || korean ? undefined : stepsOfTitle(text);
  if (steps !== undefined)
    return {
      reading: readSteps(steps, read, words.isName),
      notes: [{ kind: 'assumption', text: `${text.trim()}: shown in ${steps.said.length} steps` }],
    };
  const shots = script === true ? readScript(text) : undefined;
  const { reading, partOf } = joinedReadings((shots ?? [text]).map(read));
  return { reading, notes: [], ...(shots === undefined ? {} : { script: { shots, shotOf: partOf } }) };
}

/** Reads steps with as many words of their thing as leave it one thing, and a known one: no biscuits that are baking. */
function readSteps(
  { said, shorter, plain }: TitleSteps,
  read: (part: string) => Reading,
  isKnown: (noun: string) => boolean,
): Reading {
  const readingOf = (steps: readonly string[]) => read(steps.map((step) => `- ${step}`).join('\n'));
  const whole = readingOf(said);
  if (shorter.length === 0) return whole;
  const doings = ({ clauses }: Reading) =>
    clauses.flatMap(({ verb, themes }) => (verb === undefined ? [] : [verb, themes.length])).join();
  const expected = doings(readingOf(plain));
  const fitting = [whole, ...shorter.map(readingOf)].filter((reading) => doings(reading) === expected);
  const known = fitting.find(({ clauses }) =>
    clauses.every(({ themes }) =>
      themes.every(({ head, container }) => container === undefined && isKnown(head)),
    ),
  );
  return known ?? fitting[0] ?? whole;
}

function requireReadable(prompt: string, script: boolean): void {
  if (prompt.length > PLAN_CAPS.promptCharacters)
    throw new PlannerError(
      `The prompt has ${prompt.length} characters; at most ${PLAN_CAPS.promptCharacters} can be planned. Shorten it or plan it in parts.`,
    );
  if (prompt.trim() === '')
    throw new PlannerError('The prompt is empty. Write a sentence about what should be seen.');
  // The shots of a script are kept word for word, marks of lists and all.
  if (!script && isProgramText(prompt))
    throw new PlannerError(
      'The prompt is program text. Write a sentence about what should be seen, in English or Korean.',
    );
  const letters = prompt.match(/\p{L}/gu)?.length ?? 0;
  const latin = prompt.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0)
    throw new PlannerError(
      'The prompt has no words. Write a sentence about what should be seen, in English or Korean.',
    );
  if (latin < letters / 2 && !isKorean(prompt))
    throw new PlannerError(
      'The offline planner reads English and Korean. Write the prompt in one of them, or use a language model as planner.',
    );
}
