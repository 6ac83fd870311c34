import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  AuthenticationError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai';
import { PlannerError } from '../../planner.ts';

const WITHOUT = 'Plan with the offline planner meanwhile.';

/** What went wrong, for people: one line, scrubbed, at most 300 characters of the server's own words. */
export function serverFault(error: unknown, server: string, scrub: (text: string) => string): PlannerError {
  if (error instanceof PlannerError) return error;
  const said = scrub(wordsOf(error)).replaceAll(/\s+/g, ' ').slice(0, 200);
  const fault = (what: string, kind: PlannerError['kind'], hint: string) =>
    new PlannerError(what, { kind, hint });
  if (error instanceof APIConnectionTimeoutError)
    return fault(`${server} did not answer in time.`, 'time-out', `Try again later. ${WITHOUT}`);
  if (error instanceof APIConnectionError)
    return fault(
      `${server} cannot be reached (${said}).`,
      'server',
      `Is it running, and the address right? ${WITHOUT}`,
    );
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError)
    return fault(`${server} does not accept the key (${said}).`, 'key', 'Check the key, or set one.');
  if (error instanceof RateLimitError)
    return fault(
      `${server} takes no more requests for now (${said}).`,
      'rate-limit',
      `Wait a little. ${WITHOUT}`,
    );
  if (error instanceof NotFoundError)
    return fault(
      `${server} does not know this model or address (${said}).`,
      'server',
      'Check --model and --server.',
    );
  if (!(error instanceof APIError))
    return fault(`${server} broke off its answer (${said}).`, 'server', `Try again. ${WITHOUT}`);
  const status = error.status === undefined ? '' : ` ${error.status}`;
  return fault(`${server} answered with an error${status} (${said}).`, 'server', WITHOUT);
}

/** The server's words, else the connection's: "fetch failed" alone tells nobody anything. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  let inner: unknown = error;
  for (let deep = 0; deep < 5 && inner instanceof Error && inner.cause instanceof Error; deep++)
    inner = inner.cause;
  const { message, code } = inner as Error & { readonly code?: unknown };
  return message === '' && typeof code === 'string' ? code : message === '' ? error.message : message;
}

/** Whether a refused request may have been refused for the answer format it asked for. */
export function refusesFormat(error: unknown): boolean {
  if (!(error instanceof APIError) || error.status === undefined) return false;
  if (error.code === 'context_length_exceeded' || /context (length|window|size)/i.test(error.message))
    return false;
  return (
    [400, 404, 415, 422, 500, 501].includes(error.status) && (error.status === 400 || aboutFormat(error))
  );
}

const aboutFormat = (error: Error): boolean =>
  /response_format|json_schema|json_object|schema|grammar|format|stream_options|structured/i.test(
    error.message,
  );
