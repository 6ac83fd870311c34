import { PLAN_CAPS } from '../../preload/contract/plan.ts';
import { UsageError } from '../terminal/usage-error.ts';

/**
 * The prompt from the words beside the options; undefined when there are none.
 *
 * @throws UsageError when it is empty or too long to plan
 */
export function readPrompt(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const prompt = words.join(' ').trim();
  if (prompt === '')
    throw new UsageError('the prompt is empty: say what the film shows, such as "a cat finds a ball"');
  if (prompt.length > PLAN_CAPS.promptCharacters)
    throw new UsageError(
      `the prompt has ${prompt.length} characters and at most ${PLAN_CAPS.promptCharacters} can be planned`,
    );
  return prompt;
}
