import type { PlanOptions } from '../planner.ts';
import { askUntilRight, type Outcome } from './ask-until-right.ts';
import type { Chat, Message } from './chat/chat.ts';
import { layoutFaults } from './layout-faults.ts';
import { layoutSchema, readLayout, writeLayout, type RawLayout } from './layout-format.ts';
import { LAYOUT_EXAMPLES } from './prompts/layout-examples.ts';
import * as words from './prompts/layouts.ts';
import { tellProgress } from './tell-progress.ts';

/** What step 2 is asked about one scene. */
export type LayoutRequest = {
  readonly description: string;
  readonly place: string;
  /** The things to place, each name once for every copy. */
  readonly names: readonly string[];
  /** What the user wants of it besides ("the cat should be on the left"). */
  readonly wish?: string;
};

export const namesOnce = (names: readonly string[]): readonly string[] => [...new Set(names)];

function sceneText({ description, place, names, wish }: LayoutRequest): string {
  const things = namesOnce(names).map((name) => {
    const count = names.filter((other) => other === name).length;
    return count > 1 ? `${name} (${count} times)` : name;
  });
  return [
    `Scene: ${description}`,
    `Place: ${place}`,
    `Things: ${things.join('; ')}`,
    ...(wish === undefined ? [] : [`Wish: ${wish}`]),
  ].join('\n');
}

/** Step 2's messages: the rules, five examples, the scene (paper, §3.1). */
export function layoutMessages(
  request: LayoutRequest,
  dynamicAlpha: boolean,
  format: 'json' | 'text',
): readonly Message[] {
  const json = format === 'json';
  const strength = dynamicAlpha ? (json ? words.LAYOUT_JSON_STRENGTH : words.LAYOUT_TEXT_STRENGTH) : '';
  const rules = [
    words.LAYOUT_TASK,
    ...(dynamicAlpha ? [words.LAYOUT_STRENGTH_RULE] : []),
    (json ? words.LAYOUT_JSON : words.LAYOUT_TEXT).replace('{strength}', strength),
  ];
  const examples = LAYOUT_EXAMPLES.flatMap((example): readonly Message[] => [
    { role: 'user', content: sceneText({ ...example, names: example.things.map(({ name }) => name) }) },
    { role: 'assistant', content: writeLayout(example, format, dynamicAlpha) },
  ]);
  return [
    { role: 'system', content: rules.join('\n\n') },
    ...examples,
    { role: 'user', content: sceneText(request) },
  ];
}

/** Step 2 for one scene with at least one thing in it. @throws PlannerError without an answer */
export async function askForLayout(
  chat: Chat,
  request: LayoutRequest,
  { dynamicAlpha = false, signal, onProgress }: PlanOptions,
  rounds: number,
): Promise<Outcome<RawLayout>> {
  const [first = '', ...others] = namesOnce(request.names);
  return askUntilRight({
    chat,
    messages: (format) => layoutMessages(request, dynamicAlpha, format),
    name: 'layout',
    schema: layoutSchema([first, ...others], dynamicAlpha),
    signal,
    onProgress: tellProgress(onProgress),
    check: ({ text, format }) => {
      const value = readLayout(text, format);
      return { value, faults: layoutFaults(value, request.names) };
    },
    rounds,
  });
}
