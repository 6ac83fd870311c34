import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import type { OutlineScene } from './outline-format.ts';

const MOST_OF_ONE = 8;
const PRONOUN = /^(he|she|it|they|him|her|them|someone|somebody|everyone)$/i;

/** What step 1 may have: an exact number of scenes for a script, else at most so many. */
export type SceneLimit = { readonly exactly: number } | { readonly most: number };

/** How many scenes a prompt can carry: what it asks for in numbers, else some for every sentence. */
export function sceneLimit(prompt: string): SceneLimit {
  const asked = /\b(\d{1,3})\s+(?:scenes?|shots?|steps?|clips?|parts?)\b/i.exec(prompt)?.[1];
  const marked =
    prompt.match(/(?:^|\n)\s*(?:[-*•]|\d{1,3}[.):]|(?:scene|shot|step)\s*\d{1,3})\s*/gi)?.length ?? 0;
  const sentences = prompt.split(/[.!?;\n]+|\bthen\b/).filter((part) => /\p{L}{2}/u.test(part)).length;
  const most = Math.max(12, marked, Number(asked ?? 0), 2 * sentences + 2);
  return { most: Math.min(most, PLAN_CAPS.scenes) };
}

/** Everything that keeps step 1's answer from being used as it is, in words the model can act on. */
export function outlineFaults(scenes: readonly OutlineScene[], limit: SceneLimit): readonly string[] {
  if (scenes.length === 0) return ['there is no scene in it that can be read: keep to the format'];
  return [...countFaults(scenes.length, limit), ...scenes.flatMap((scene, at) => sceneFaults(scene, at + 1))];
}

function countFaults(count: number, limit: SceneLimit): readonly string[] {
  if ('exactly' in limit)
    return count === limit.exactly
      ? []
      : [`it has ${count} scenes, but the script has exactly ${limit.exactly} shots`];
  return count <= limit.most
    ? []
    : [`it has ${count} scenes, far more than the request tells of: write at most ${limit.most}`];
}

function sceneFaults({ description, place, entities }: OutlineScene, number: number): readonly string[] {
  const faults: string[] = [];
  if (description === '') faults.push(`scene ${number} has no description`);
  if (place === '') faults.push(`scene ${number} has no place`);
  if (entities.length === 0) faults.push(`scene ${number} names no entities`);
  if ([description, place].some(({ length }) => length > PLAN_CAPS.textCharacters))
    faults.push(`scene ${number} has a text of more than ${PLAN_CAPS.textCharacters} characters`);
  for (const { name, count } of entities) {
    if (PRONOUN.test(name)) faults.push(`scene ${number}: "${name}" is no name, say who it is`);
    if (name.length > 100) faults.push(`scene ${number}: an entity's name has more than 100 characters`);
    if (!Number.isInteger(count) || count < 1 || count > MOST_OF_ONE)
      faults.push(
        `scene ${number}: "${name.slice(0, 60)}" is there ${count} times, it must be 1 to ${MOST_OF_ONE}`,
      );
  }
  const total = entities.reduce((sum, { count }) => sum + Math.max(1, count), 0);
  if (total > PLAN_CAPS.entitiesPerScene)
    faults.push(`scene ${number} shows ${total} things, at most ${PLAN_CAPS.entitiesPerScene} fit`);
  return faults;
}
