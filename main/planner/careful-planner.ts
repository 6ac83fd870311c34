import { ZodError } from 'zod';
import { PLAN_CAPS } from '../../preload/contract/plan.ts';
import { plainText } from './plain-text.ts';
import { PlannerError, type Planner } from './planner.ts';

/**
 * A planner as every caller gets it: it reads prompts and wishes without what is not seen in them, and whatever goes
 * wrong inside it is one line for people.
 */
export function carefulPlanner(planner: Planner): Planner {
  const carefully = async <T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
    signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof PlannerError ? error : unplannable(error);
    }
  };
  return {
    name: planner.name,
    plan: (prompt, options) => carefully(() => planner.plan(plainText(prompt), options), options.signal),
    revise: (plan, wish, options) =>
      carefully(() => planner.revise(plan, plainText(wish), options), options.signal),
  };
}

/** A fault of ours, or a text that leads to more than a plan can hold. */
function unplannable(error: unknown): PlannerError {
  const isTooMuch = error instanceof ZodError && error.issues.some(({ code }) => code === 'too_big');
  const told = isTooMuch
    ? new PlannerError(
        `Something in the text is longer than a plan can hold: a name or a sentence has at most ${PLAN_CAPS.textCharacters} characters.`,
        { hint: 'Say it in shorter sentences.' },
      )
    : new PlannerError('The planner failed on this text, which is a fault of the program.', {
        kind: 'program',
        hint: 'Say it differently; a report with the text helps to mend it.',
      });
  told.cause = error;
  return told;
}
