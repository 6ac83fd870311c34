import { ORPCError } from '@orpc/client';
import { t } from 'i18next';
import { FailureKind } from '../../preload/contract/failures.ts';
import { Disconnected } from './connection.ts';
import { ImpossibleEdit } from './impossible-edit.ts';

/** What kind of refusal an error of a call is; absent for anything else. */
export function refusalKind(error: unknown): FailureKind | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return undefined;
  const data = error.data as { readonly kind?: unknown } | undefined;
  return FailureKind.safeParse(data?.kind).data;
}

/** One line for people about an error of a call. */
export function wordsOf(error: unknown): string {
  const kind = refusalKind(error);
  if (error instanceof ORPCError && kind !== undefined) {
    const hint = (error.data as { readonly hint?: unknown } | undefined)?.hint;
    const message = typeof hint === 'string' ? `${error.message} – ${hint}` : error.message;
    // The studio behind the window speaks English; other languages say first what kind of refusal it is.
    return t('project.refused', { kind: t(`project.kind.${kind}`), message });
  }
  if (error instanceof ImpossibleEdit) return t('project.invalidEdit');
  if (isDisconnected(error)) return t('project.noConnection');
  return t('project.unexpected');
}

/** Whether the studio gave no answer at all: what it answers, even with an error, is an `ORPCError`. */
export const isDisconnected = (error: unknown): boolean =>
  error instanceof Disconnected || (!(error instanceof ORPCError) && !(error instanceof ImpossibleEdit));
