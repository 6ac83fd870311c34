import { z } from 'zod';

/** Why a call was refused: what the interface needs to say something useful. */
export const FailureKind = z.enum([
  'not-found',
  'invalid',
  'conflict',
  'read-only',
  'disk-full',
  /** The film's folder or database is not the one that was opened. */
  'misplaced',
  'newer-version',
  'broken',
  'too-large',
  'pack',
  'engine',
  'planner',
  'offline',
  'cancelled',
]);
export type FailureKind = z.infer<typeof FailureKind>;

/** The one error every call may end in; `message` is one line for people. */
export const REFUSED = {
  REFUSED: { status: 422, data: z.object({ kind: FailureKind, hint: z.string().optional() }) },
} as const;
