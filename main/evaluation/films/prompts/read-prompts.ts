import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DRAWN_ACTIONS } from '../../../../preload/contract/actions.ts';
import { randomChoice } from '../random-choice.ts';

const prompt = z.string().min(1);
const thing = z.string().min(1);

export const PROMPTS = {
  object: z.object({ prompt, thing }),
  count: z.object({ prompt, thing, count: z.number().int().min(1).max(4) }),
  spatial: z.object({ prompt, thing, relation: z.enum(['left', 'right', 'above', 'below']), other: thing }),
  scale: z.object({ prompt, thing, relation: z.enum(['bigger', 'smaller', 'same']), other: thing }),
  direction: z.object({ prompt, thing, direction: z.enum(['left', 'right', 'up', 'down']) }),
  actions: z.object({ prompt, thing, action: z.enum(DRAWN_ACTIONS) }),
} as const;

/** What a judge is asked about; actions are measured without one. */
export const SKILL_NAMES = ['object', 'count', 'spatial', 'scale', 'direction'] as const;
export type Skill = (typeof SKILL_NAMES)[number];
type PromptFile = keyof typeof PROMPTS;
export type SkillPrompt<S extends PromptFile> = Readonly<z.infer<(typeof PROMPTS)[S]>>;

/** A skill's prompts with what they ask for, from the file of its name. */
export async function readPrompts<S extends PromptFile>(skill: S): Promise<ReadonlyArray<SkillPrompt<S>>> {
  const text = await readFile(join(import.meta.dirname, `${skill}.json`), 'utf8');
  return z.array(PROMPTS[skill]).parse(JSON.parse(text));
}

/** Shuffled by a seed, then one of every kind in turn, so that the first few hold as many of each. */
export function takingTurns<T>(items: readonly T[], kindOf: (item: T) => string, seed: number): readonly T[] {
  const random = randomChoice('prompts', seed);
  const shuffled = items.map((item) => ({ item, at: random.between(0, 1) })).sort((a, b) => a.at - b.at);
  const kinds = Map.groupBy(shuffled, ({ item }) => kindOf(item));
  const turns = [...kinds.values()].flatMap((kind) => kind.map(({ item }, turn) => ({ item, turn })));
  return turns.sort((a, b) => a.turn - b.turn).map(({ item }) => item);
}
