import type { AnswerEnd } from '../chat/chat.ts';
import type { Parts } from '../chat/answer-parts.ts';
import { documentsIn } from './documents.ts';

/**
 * The answer; where there is none but thinking, what the thinking ends in. Some servers put all of it there, and some
 * models never say that they have done thinking. Drafts on the way are no answers: only of a model that came to its own
 * end, only what stands at the very end.
 */
export function readLoneAnswer({ thinking, answer }: Parts, end: AnswerEnd, format: 'json' | 'text'): string {
  if (answer.trim() !== '' || end !== 'whole') return answer;
  if (format === 'text') return thinking;
  const last = documentsIn(thinking).at(-1);
  const after = last === undefined ? '' : thinking.slice(last.end).replaceAll(/[`\s]/g, '');
  return last?.whole === true && after === '' ? thinking.slice(last.start, last.end) : '';
}
