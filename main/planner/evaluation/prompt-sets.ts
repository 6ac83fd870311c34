import { readExpectations, type Expectation } from './expectations.ts';
import { EVERYDAY_PROMPTS } from './everyday-prompts.ts';
import { FIRST_FRESH_PROMPTS } from './first-fresh-prompts.ts';
import { HOW_TO_PROMPTS } from './how-to-prompts.ts';
import { LAST_THIRD_PROMPTS } from './last-third-prompts.ts';
import { MORE_THIRD_PROMPTS } from './more-third-prompts.ts';
import { ONCE_UNSEEN_PROMPTS } from './once-unseen-prompts.ts';
import { SECOND_FRESH_PROMPTS } from './second-fresh-prompts.ts';
import { SECOND_PROMPTS } from './second-prompts.ts';
import { SECOND_UNSEEN_PROMPTS } from './second-unseen-prompts.ts';
import { SKILL_PROMPTS } from './skill-prompts.ts';
import { STORY_PROMPTS } from './story-prompts.ts';
import { THIRD_FRESH_PROMPTS } from './third-fresh-prompts.ts';
import { THIRD_PROMPTS } from './third-prompts.ts';
import { UNSEEN_PROMPTS } from './unseen-prompts.ts';

type SetName = 'known' | 'second' | 'third' | 'fourth' | 'unseen';

/** The evaluation's prompts: those planners have been improved on, and those they may not. */
export const PROMPT_SETS: Readonly<Record<SetName, readonly Expectation[]>> = {
  known: [SKILL_PROMPTS, STORY_PROMPTS, HOW_TO_PROMPTS].flatMap(readExpectations),
  second: readExpectations(SECOND_PROMPTS),
  third: [
    THIRD_PROMPTS,
    MORE_THIRD_PROMPTS,
    LAST_THIRD_PROMPTS,
    EVERYDAY_PROMPTS,
    ONCE_UNSEEN_PROMPTS,
  ].flatMap(readExpectations),
  fourth: [SECOND_UNSEEN_PROMPTS, FIRST_FRESH_PROMPTS, SECOND_FRESH_PROMPTS, THIRD_FRESH_PROMPTS].flatMap(
    readExpectations,
  ),
  unseen: readExpectations(UNSEEN_PROMPTS),
};
