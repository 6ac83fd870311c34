import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EvaluationError } from '../evaluation-error.ts';

export const REFERENCES_FOLDER = 'references';
const LIST = 'references.json';

/** A picture that no training saw: of a thing kept out of it, or of a known thing in a drawing style kept out of it. */
export const ReferenceEntry = z
  .object({
    /** Its file is `<id>.png`. */
    id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i, 'letters, digits, ".", "_" and "-"'),
    name: z.string().min(1),
    source: z.string().min(1),
    licence: z.string().min(1),
    style: z.string().min(1),
    heldOut: z.enum(['entity', 'style']),
  })
  .readonly();
export type ReferenceEntry = z.infer<typeof ReferenceEntry>;

/** The held-out pictures beside a judge; none when there is no list. @throws EvaluationError for a list that is wrong */
export async function readReferenceList(judgeFolder: string): Promise<readonly ReferenceEntry[]> {
  const path = join(judgeFolder, REFERENCES_FOLDER, LIST);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (!there) return [];
  try {
    return z.array(ReferenceEntry).parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const [issue] = cause instanceof z.ZodError ? cause.issues : [];
    const where = issue === undefined ? 'it is not JSON' : `${issue.path.join('.')}: ${issue.message}`;
    throw new EvaluationError(`${path} cannot be read: ${where}`, { cause });
  }
}

export const referencePath = (judgeFolder: string, { id }: ReferenceEntry): string =>
  join(judgeFolder, REFERENCES_FOLDER, `${id}.png`);
