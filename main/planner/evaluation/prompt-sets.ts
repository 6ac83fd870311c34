import { readExpectations, type Expectation } from './expectations.ts';
import { HOW_TO_PROMPTS } from './how-to-prompts.ts';
import { SKILL_PROMPTS } from './skill-prompts.ts';
import { STORY_PROMPTS } from './story-prompts.ts';
import { UNSEEN_PROMPTS } from './unseen-prompts.ts';

/** The evaluation's prompts: those planners may be improved on, and those they may not. */
export const PROMPT_SETS: Readonly<Record<'known' | 'unseen', readonly Expectation[]>> = {
  known: [SKILL_PROMPTS, STORY_PROMPTS, HOW_TO_PROMPTS].flatMap(readExpectations),
  unseen: readExpectations(UNSEEN_PROMPTS),
};
