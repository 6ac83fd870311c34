import type { PlanOptions } from '../planner.ts';
import type { AnswerProgress } from './chat/chat.ts';

/** Hands on to a planner's listener what can be told of an answer on its way, and its text to `onText`. */
export const tellProgress =
  (onProgress: PlanOptions['onProgress'], onText?: (answer: string) => void) =>
  (progress: AnswerProgress): void => {
    if (progress.kind === 'text') onText?.(progress.text);
    else if (progress.kind === 'thinking')
      onProgress?.({ step: 'thinking', characters: progress.characters });
    else onProgress?.({ step: 'loading', waitedMs: progress.waitedMs });
  };
