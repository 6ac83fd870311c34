import { ORPCError } from '@orpc/server';
import type { StudioServices } from '../services/services.ts';

/** Logs an error of a call once, unless it is one we throw on purpose, a wrong input, or the caller's own cancel. */
export function unexpected(error: unknown, log: StudioServices['log']): void {
  if (error instanceof ORPCError && error.status < 500) return;
  if (error instanceof Error && error.name === 'AbortError') return;
  log('a call failed', error);
}
