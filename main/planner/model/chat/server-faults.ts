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
import { fieldsOf, numberOf, textOf } from '../reading/fields.ts';

const WITHOUT = 'Plan with the offline planner meanwhile.';

const NO_MODEL =
  /\bmodel\b[^.]{0,80}\b(?:not found|does not exist|not exist|not available)|(?:no such|unknown) model/i;

/** What a message is about, for servers that give no telling status with it; the first that fits counts. */
const STATUS_OF_WORDS: ReadonlyArray<readonly [status: number, words: RegExp]> = [
  [401, /api.?key|unauthori[sz]ed|authenticat/i],
  [429, /rate.?limit|quota|too many requests/i],
  [404, NO_MODEL],
  [503, /loading|overloaded|capacity|\bbusy\b|temporarily|unavailable/i],
  [
    400,
    /not support|unsupported|invalid|unknown (?:field|parameter)|unrecognized|context.?(?:length|window|size)/i,
  ],
];

/** The error in a record that was sent with status 200; undefined for any other record. */
export function errorIn(record: unknown): APIError | undefined {
  const fields = fieldsOf(record);
  const told = fields['error'] ?? (fields['object'] === 'error' ? fields : undefined);
  const detail = fields['choices'] === undefined ? fields['detail'] : undefined;
  const error = told ?? detail;
  if (error === undefined || error === null || error === false) return undefined;
  const { message: said, code, status: named } = fieldsOf(error);
  const message = textOf(said) || (typeof error === 'string' ? error : JSON.stringify(error));
  const status = [named, code, fields['status'], fields['code']]
    .map(numberOf)
    .find((number) => number !== undefined && number >= 400 && number < 600);
  const guessed = STATUS_OF_WORDS.find(([, words]) => words.test(message))?.[0] ?? 500;
  return APIError.generate(status ?? guessed, { error: fieldsOf(error) }, message, new Headers());
}

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
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError || isAboutKey(error))
    return fault(`${server} does not accept the key (${said}).`, 'key', 'Check the key, or set one.');
  if (error instanceof RateLimitError)
    return fault(
      `${server} takes no more requests for now (${said}).`,
      'rate-limit',
      `Wait a little. ${WITHOUT}`,
    );
  if (error instanceof NotFoundError || isAboutModel(error))
    return fault(
      `${server} does not know this model or address (${said}).`,
      'server',
      'Check the name of the model and the address of the server (--model, --server).',
    );
  if (isTooLong(error))
    return fault(
      `The prompt and its instructions are too long for this model (${said}).`,
      'server',
      'Give the model a larger context, shorten the prompt, or plan with the offline planner.',
    );
  if (!(error instanceof APIError))
    return fault(`${server} broke off its answer (${said}).`, 'server', `Try again. ${WITHOUT}`);
  const status = error.status === undefined ? '' : ` ${error.status}`;
  return fault(`${server} answered with an error${status} (${said}).`, 'server', WITHOUT);
}

/** The server's words, else the connection's: "fetch failed" alone tells nobody anything. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  let inner: unknown = error;
  for (let deep = 0; deep < 5 && inner instanceof Error && inner.cause instanceof Error; deep++) {
    // What is thrown around a cause to explain it says more than the cause.
    if (/proxy/.test(inner.message)) break;
    inner = inner.cause;
  }
  const { message, code } = inner as Error & { readonly code?: unknown };
  return message === '' && typeof code === 'string' ? code : message === '' ? error.message : message;
}

const isAboutKey = (error: unknown): boolean =>
  error instanceof APIError && error.status === 400 && /api.?key/i.test(error.message);

/** The model is not there, which no other way of asking changes. */
const isAboutModel = (error: unknown): boolean =>
  error instanceof APIError && error.status === 400 && NO_MODEL.test(error.message);

const isTooLong = (error: unknown): boolean =>
  error instanceof APIError &&
  (error.code === 'context_length_exceeded' || /context.?(length|window|size)/i.test(error.message));

/**
 * Whether a request was refused for how it was asked, not for who asks or what: another way of asking may do. Some
 * servers fail with a 500 over a format they do not know; what they say tells then.
 */
export function isRefusal(error: unknown, namesOurs: (words: string) => boolean): error is APIError {
  if (!(error instanceof APIError) || error.status === undefined) return false;
  if (isAboutKey(error) || isAboutModel(error)) return false;
  if (isTooLong(error)) return namesOurs(error.message);
  if ([400, 405, 406, 415, 422, 501].includes(error.status))
    return !/content.?(policy|filter)/i.test(error.message);
  return [404, 413, 500].includes(error.status) && namesOurs(error.message);
}
