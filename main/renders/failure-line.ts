import { asProjectError } from '../projects/project-error.ts';

/** Errors that speak to the user in one line. */
const SPEAKING = new Set(['ProjectError', 'FileError', 'FfmpegError', 'PackError', 'EngineError']);

/** Why a job failed, in one line for people. */
export function failureLine(cause: unknown): string {
  const error = asProjectError(cause);
  const message = error instanceof Error ? error.message : String(error);
  const line = (message.split('\n', 1)[0] ?? '').slice(0, 300);
  if (error instanceof Error && SPEAKING.has(error.name)) return line;
  return `something unexpected happened: ${line}`;
}
