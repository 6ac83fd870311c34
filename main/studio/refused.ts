import { ORPCError } from '@orpc/server';
import { type FailureKind, REFUSED } from '../../preload/contract/failures.ts';

/** The one error a call ends in: throw it. `message` is one line for people. */
export function refused(
  kind: FailureKind,
  message: string,
  hint?: string,
): ORPCError<'REFUSED', { kind: FailureKind; hint?: string }> {
  return new ORPCError('REFUSED', {
    status: REFUSED.REFUSED.status,
    message,
    data: { kind, ...(hint === undefined ? {} : { hint }) },
  });
}
