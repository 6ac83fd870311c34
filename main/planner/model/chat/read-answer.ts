import { APIError } from 'openai';
import { PlannerError } from '../../planner.ts';
import { LONGEST_ANSWER, LONGEST_THINKING, type AnswerEnd, type Question } from './chat.ts';
import type { Clock } from './clock.ts';
import { DONE, replyRecords } from './reply-records.ts';
import { errorIn } from './server-faults.ts';
import { withSilenceLimit, type SilenceLimit } from './silence-limit.ts';
import { Transcript } from './transcript.ts';

/** Thinking that goes on for longer than this, before a word of the answer, is stopped. In milliseconds. */
const LONGEST_THINKING_MS = 600_000;
/** An answer has begun when there is more of it than line breaks after the thinking. In characters. */
const THINKING_APART = 20;
/** Between two words about the thinking, in milliseconds. */
const TOLD_EVERY_MS = 1000;

export type Reading = {
  readonly question: Question;
  readonly clock: Clock;
  readonly limit: SilenceLimit;
  /** Takes keys out of what is told on the way. */
  readonly scrub: (text: string) => string;
  /** Closes the connection. */
  readonly stop: AbortController;
};

/**
 * Reads one reply to its end, to a limit of ours, or to where it breaks. What has come before a break is worth having.
 *
 * @throws APIError for an error that the server sends with status 200, and what broke when nothing had come yet
 */
export async function readAnswer(
  body: AsyncIterable<Uint8Array>,
  reading: Reading,
): Promise<{ readonly transcript: Transcript; readonly end: AnswerEnd }> {
  const transcript = new Transcript();
  const watch = progressOf(reading);
  const { question, limit, stop } = reading;
  try {
    for await (const record of withSilenceLimit(replyRecords(body), limit, stop)) {
      if (record === DONE) {
        transcript.finish();
        break;
      }
      const error = errorIn(record);
      if (error !== undefined) throw error;
      transcript.add(record);
      if (watch(transcript) === 'enough') return { transcript, end: 'still thinking' };
      if (transcript.lengths.answer > LONGEST_ANSWER) return { transcript, end: 'cut off' };
    }
  } catch (error) {
    question.signal?.throwIfAborted();
    const { answer, thinking } = transcript.parts;
    const nothing = answer.trim() === '' && (thinking === '' || error instanceof APIError);
    if (nothing || error instanceof PlannerError) throw error;
    return { transcript, end: 'broken' };
  }
  return { transcript, end: transcript.ending === 'cut off' ? 'cut off' : endOf(transcript) };
}

const endOf = ({ ending }: Transcript): AnswerEnd => (ending === undefined ? 'broken' : 'whole');

/** Tells of the answer as its lines are complete, and of the thinking now and then; says when it has been enough. */
function progressOf({ question: { onProgress }, clock, scrub }: Reading) {
  let since: number | undefined;
  let told = Number.NEGATIVE_INFINITY;
  return (transcript: Transcript): 'enough' | undefined => {
    const { thinking, answer } = transcript.lengths;
    if (answer > 0 && transcript.lineEnded()) {
      const { answer: text } = transcript.parts;
      if (text.trim() !== '') onProgress?.({ kind: 'text', text: scrub(text) });
    }
    if (answer > THINKING_APART || thinking === 0) return undefined;
    const now = clock.now();
    since ??= now;
    if (now - told >= TOLD_EVERY_MS) {
      told = now;
      onProgress?.({ kind: 'thinking', characters: thinking });
    }
    return thinking > LONGEST_THINKING || now - since > LONGEST_THINKING_MS ? 'enough' : undefined;
  };
}
