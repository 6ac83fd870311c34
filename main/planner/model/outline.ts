import type { Scene } from '../../../preload/contract/plan.ts';
import type { PlanOptions } from '../planner.ts';
import { askUntilRight, type Outcome } from './ask-until-right.ts';
import type { Chat, Message } from './chat/chat.ts';
import { outlineFaults, type SceneLimit } from './outline-faults.ts';
import { outlineSchema, readOutline, writeOutline, type OutlineScene } from './outline-format.ts';
import { actionWords } from './prompts/actions.ts';
import { fill } from './prompts/fill.ts';
import * as words from './prompts/outline.ts';
import { vocabularyBrief } from './prompts/vocabulary.ts';
import { tellProgress } from './tell-progress.ts';

/** What step 1 is asked: a prompt, or the shots of a script. */
export type OutlineRequest = {
  readonly prompt: string;
  readonly shots: readonly string[] | undefined;
  readonly limit: SceneLimit;
};

/** Step 1's messages: the rules, one example, the prompt (paper, §3.1). */
export function outlineMessages(
  { prompt, shots }: OutlineRequest,
  { vocabulary, dynamicAlpha = false, kept = [] }: PlanOptions,
  format: 'json' | 'text',
): readonly Message[] {
  const json = format === 'json';
  const strength = dynamicAlpha ? (json ? words.OUTLINE_JSON_STRENGTH : words.OUTLINE_TEXT_STRENGTH) : '';
  const rules = [
    fill(words.OUTLINE_TASK, { actions: actionWords() }),
    vocabularyBrief(vocabulary),
    ...(shots === undefined ? [] : [fill(words.OUTLINE_SCRIPT_RULE, { shots: shots.length })]),
    ...(kept.length === 0 ? [] : [fill(words.OUTLINE_KEPT_RULE, { kept: kept.map(keptText).join('\n') })]),
    ...(dynamicAlpha ? [words.OUTLINE_STRENGTH_RULE] : []),
    (json ? words.OUTLINE_JSON : words.OUTLINE_TEXT).replace('{strength}', strength),
  ];
  return [
    { role: 'system', content: rules.join('\n\n') },
    { role: 'user', content: words.OUTLINE_EXAMPLE.prompt },
    { role: 'assistant', content: writeOutline(words.OUTLINE_EXAMPLE.scenes, format, dynamicAlpha) },
    { role: 'user', content: shots?.map((shot, at) => `Shot ${at + 1}: ${shot}`).join('\n') ?? prompt },
  ];
}

const keptText = ({ description, place, entities }: Scene): string =>
  `- ${description} (place: ${place}; entities: ${[...new Set(entities.map(({ entity }) => entity))].join(', ')})`;

/** Step 1: asks for scenes, and hands their sentences on while they are written. @throws PlannerError without an answer */
export async function askForOutline(
  chat: Chat,
  request: OutlineRequest,
  options: PlanOptions,
  rounds: number,
): Promise<Outcome<readonly OutlineScene[]>> {
  return askUntilRight({
    chat,
    messages: (format) => outlineMessages(request, options, format),
    name: 'scenes',
    schema: outlineSchema(options.dynamicAlpha ?? false),
    signal: options.signal,
    onProgress: tellProgress(options.onProgress, announcer(request, options)),
    check: ({ text, format }) => {
      const value = readOutline(text, format);
      return { value, faults: outlineFaults(value, request.limit) };
    },
    rounds,
  });
}

const LONGEST_WATCHED = 40_000;
/** Reading a long answer takes long: it is read again for every scene's worth of it, a short one for every line. In characters. */
const SHORT = 4000;
const A_SCENE = 300;

/** Tells of each scene once its sentence is complete, which is when something was written after it. */
function announcer({ shots }: OutlineRequest, { onProgress }: PlanOptions): (answer: string) => void {
  let told = 0;
  let read = 0;
  return (answer) => {
    const fresh = answer.length - read;
    if (onProgress === undefined || answer.length > LONGEST_WATCHED) return;
    if (read > SHORT && fresh > 0 && fresh < A_SCENE) return;
    read = answer.length;
    const format = answer.includes('{') ? 'json' : 'text';
    const complete = readOutline(answer, format).filter(({ place }) => place !== '');
    for (const { description } of complete.slice(told)) {
      told += 1;
      onProgress({ step: 'outline', scene: told, description: shots?.[told - 1] ?? description });
    }
  };
}
