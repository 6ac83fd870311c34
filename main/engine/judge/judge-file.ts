import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EngineError } from '../engine-error.ts';

export const JUDGE_FILE = 'judge.json';

const share = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);
const cosine = z.number().min(-1).max(1);

/**
 * How a judge does on real pictures: things drawn into places from seeds of their own, seen by no renderer. Measured as
 * `npm run eval` measures, with the truth in place of the plan; what was not measured is absent.
 */
const OwnError = z
  .object({
    /** Real pictures and things in them looked at. */
    pictures: z.number().int().min(1),
    things: z.number().int().min(1),
    /** What it was told to look for, chosen on other real pictures; see `Asking`. */
    asking: z.object({ sure: share, overlap: share, least: share }).readonly().optional(),
    /** Share of things found in their true box when asked for them, and when asked what is there. */
    found: share.optional(),
    named: share.optional(),
    /** The tables' rules, asked for the things by name. */
    object: percent.optional(),
    count: percent.optional(),
    spatial: percent.optional(),
    scale: percent.optional(),
    direction: percent.optional(),
    /** The same with everything under its likeliest name. */
    strict: z
      .object({ object: percent, count: percent, spatial: percent, scale: percent, direction: percent })
      .partial()
      .readonly()
      .optional(),
    /** Of 100 pictures, in how many it finds a thing that is not there: any thing, and one of the kind of what is there. */
    falseAlarms: percent.optional(),
    falseAlarmsOfKind: percent.optional(),
    /** Mean IoU of the true box and the one found under the right name; 0 for what was not found. */
    iou: share.optional(),
    /** Mean cosine of looks of one thing in two pictures (the ceiling), and of two things (the floor). */
    identity: z.object({ same: cosine, other: cosine }).readonly().optional(),
  })
  .readonly();
export type OwnError = z.infer<typeof OwnError>;

export const JudgeFile = z
  .object({
    schemaVersion: z.literal(1),
    /** The seed of the layouts the real pictures were drawn from. */
    seed: z.number().int().optional(),
    /** For the detector alone, and for detector and reader together. */
    judges: z.object({ detector: OwnError, reader: OwnError }).partial().readonly(),
  })
  .readonly();
export type JudgeFile = z.infer<typeof JudgeFile>;
export type JudgeName = keyof JudgeFile['judges'];

/** What a judge says of its own error; undefined when it says nothing. @throws EngineError for a file that is wrong */
export async function readJudgeFile(folder: string): Promise<JudgeFile | undefined> {
  const text = await readFile(join(folder, JUDGE_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JudgeFile.parse(JSON.parse(text));
  } catch (cause) {
    const [issue] = cause instanceof z.ZodError ? cause.issues : [];
    const where = issue === undefined ? 'it is not JSON' : `${issue.path.join('.')}: ${issue.message}`;
    throw new EngineError('judge', `${join(folder, JUDGE_FILE)} cannot be read: ${where}`, { cause });
  }
}
