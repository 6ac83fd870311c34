import { z } from 'zod';
import { PLAN_SCHEMA_VERSION, VideoPlan } from '../../preload/contract/plan.ts';
import { fileFault as fault, readTextFile } from './read-text.ts';

const PLAN_BYTES = 32 << 20;

/** A place inside a document as `scenes[3].entities[0].keyframes[2]`. */
export function issuePath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** What a newer or older studio wrote is told apart from what is no plan at all. */
function refuseOtherVersions(file: string, json: unknown): void {
  const version = z.object({ schemaVersion: z.number() }).safeParse(json).data?.schemaVersion;
  if (version === undefined || version === PLAN_SCHEMA_VERSION) return;
  const advice =
    version > PLAN_SCHEMA_VERSION ? 'was written by a newer studio: update this one' : 'is no known version';
  throw fault(file, `schemaVersion ${version} ${advice} (it reads version ${PLAN_SCHEMA_VERSION})`);
}

/**
 * Parses a plan's text; `file` is only for the error.
 *
 * @throws UsageError naming the first fault and its place in the document
 */
export function parsePlan(text: string, file: string): VideoPlan {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw fault(file, `is not JSON: ${(error as Error).message}`, error);
  }
  refuseOtherVersions(file, json);
  const parsed = VideoPlan.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issuePath(issue?.path ?? []);
  throw fault(file, `${place === '' ? 'the document' : place}: ${issue?.message ?? 'is not valid'}`);
}

/** Reads a plan the user has named, at most 32 MB, in any encoding that text is saved in. @throws UsageError when it cannot be read or is not a plan */
export async function readPlanFile(file: string): Promise<VideoPlan> {
  return parsePlan(await readTextFile(file, { what: 'plan', mostBytes: PLAN_BYTES }), file);
}
