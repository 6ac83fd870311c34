import { z } from 'zod';
import type { VideoPlan } from '../../../preload/contract/plan.ts';
import { PlannerError, type PlanOptions } from '../planner.ts';
import { castOf } from '../revise/cast-of.ts';
import { PlanEdit, PlanEdits } from '../revise/edit.ts';
import { nearestName } from '../names/match-names.ts';
import { askUntilRight, type Checked } from './ask-until-right.ts';
import type { Chat, Message } from './chat/chat.ts';
import { actionWords } from './prompts/actions.ts';
import { fill } from './prompts/fill.ts';
import { REVISE_EXAMPLE, REVISE_TASK } from './prompts/revise.ts';
import { field, fieldsOf } from './reading/fields.ts';
import { documentsIn, meantDocument } from './reading/documents.ts';
import { tellProgress } from './tell-progress.ts';

const sceneLine = ({ description, place, entities }: VideoPlan['scenes'][number], at: number): string =>
  `Scene ${at + 1}: ${description} Place: ${place}. Entities: ${[...new Set(entities.map(({ entity }) => entity))].join('; ')}.`;

function messages(plan: VideoPlan, wish: string): readonly Message[] {
  return [
    { role: 'system', content: fill(REVISE_TASK, { actions: actionWords() }) },
    { role: 'user', content: REVISE_EXAMPLE.plan },
    { role: 'assistant', content: REVISE_EXAMPLE.answer },
    { role: 'user', content: [...plan.scenes.map(sceneLine), `Wish: ${wish}`].join('\n') },
  ];
}

/** The edits in a document; undefined when it is about something else. */
function editsIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json as readonly unknown[];
  const listed = field(fieldsOf(json), 'edits', 'changes', 'operations');
  if (Array.isArray(listed)) return listed as readonly unknown[];
  return 'do' in fieldsOf(json) ? [json] : undefined;
}

/** Edits that are well formed and about this plan, and what is wrong with the others. */
function checkEdits(answer: string, plan: VideoPlan): Checked<readonly PlanEdit[]> {
  const meant = meantDocument(documentsIn(answer), (json) => editsIn(json) !== undefined);
  const single = editsIn(meant) ?? [];
  const value: PlanEdit[] = [];
  const faults: string[] = [];
  for (const [at, one] of single.entries()) {
    const parsed = PlanEdit.safeParse(withDefaults(one));
    if (!parsed.success)
      faults.push(`edit ${at + 1} is none of the kinds listed, or lacks one of its fields`);
    else if (
      'entity' in parsed.data &&
      parsed.data.entity !== '' &&
      nearestName(parsed.data.entity, castOf(plan)) === undefined
    )
      faults.push(`edit ${at + 1}: "${parsed.data.entity.slice(0, 60)}" is no name of the plan`);
    else value.push(parsed.data);
  }
  if (value.length === 0 && faults.length === 0) faults.push('there is no edit in it');
  return { value, faults };
}

/** What may be left out without changing what is meant. */
const withDefaults = (edit: unknown): unknown => {
  const fields = fieldsOf(edit);
  const defaults = { scenes: [], entity: '' };
  const takes = PLAIN.has(String(fields['do']))
    ? {}
    : WHOLE.has(String(fields['do']))
      ? { scenes: [] }
      : defaults;
  return { ...takes, ...fields };
};
const PLAIN = new Set(['rewrite', 'insert scene', 'remove scene', 'move scene']);
const WHOLE = new Set(['add', 'place', 'mirror', 'strength']);

/** Asks a model what to change for a wish. @throws PlannerError when it gave no edit that can be carried out */
export async function askForEdits(
  chat: Chat,
  plan: VideoPlan,
  wish: string,
  { signal, onProgress }: PlanOptions,
  rounds: number,
): Promise<readonly PlanEdit[]> {
  if (wish.trim() === '')
    throw new PlannerError('The wish is empty.', {
      hint: 'Say what to change, such as "make the cat slower".',
    });
  const { $schema: _, ...schema } = z.toJSONSchema(PlanEdits);
  const { value } = await askUntilRight({
    chat,
    messages: () => messages(plan, wish),
    name: 'edits',
    schema,
    signal,
    onProgress: tellProgress(onProgress),
    check: ({ text }) => checkEdits(text, plan),
    rounds,
  });
  if (value.length > 0) return value;
  throw new PlannerError(`${chat.model} proposed no change that can be carried out.`, {
    kind: 'unreadable',
    hint: 'Say it in other words, or with the offline planner: "make the cat slower".',
  });
}
