import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PLAN_SCHEMA_VERSION, VideoPlan } from '../../preload/contract/plan.ts';
import { printable } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const PLAN_BYTES = 32 << 20;
const REASON_CHARACTERS = 200;

function fault(file: string, reason: string, cause?: unknown): UsageError {
  return new UsageError(`${file}: ${printable(reason).slice(0, REASON_CHARACTERS)}`, { cause });
}

async function readText(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    const stat = await handle.stat().finally(() => handle.close());
    if (!stat.isFile()) throw fault(file, 'is not a file');
    if (stat.size > PLAN_BYTES)
      throw fault(file, `is ${stat.size >> 20} MB; a plan has at most ${PLAN_BYTES >> 20} MB`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw fault(file, code === 'ENOENT' ? 'there is no such plan file' : message, error);
  }
}

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
    json = JSON.parse(text);
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

/** Reads a plan the user has named, at most 32 MB. @throws UsageError when it cannot be read or is not a plan */
export async function readPlanFile(file: string): Promise<VideoPlan> {
  return parsePlan(await readText(file), file);
}
