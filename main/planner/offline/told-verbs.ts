import type { Draft } from './clause.ts';
import type { Chunk, NounPhrase } from './phrases.ts';

const ASKS = /^(ask|teach|tell|help|order|beg|invite|allow|force|send|call|want|train|show|urge|persuade)$/;

/** "Asks a woman | to come", "teaches Sarah how | to ride", "waits for the birds | to come": who is to do it. */
export function askedTo(
  now: Draft,
  recent: readonly Chunk[],
  animate: (phrase: NounPhrase) => boolean,
): NounPhrase | undefined {
  const last = recent.findLast(({ kind }) => kind !== 'adverb' && kind !== 'purpose');
  if (last?.kind !== 'noun' || !animate(last.phrase)) return undefined;
  const waited = now.phrases.at(-1);
  if (waited?.preposition === 'for' && waited.objects.at(-1) === last.phrase) return last.phrase;
  return ASKS.test(now.verb?.lemma ?? '') && now.objects.includes(last.phrase) ? last.phrase : undefined;
}

/**
 * "A robot that spins and a house that shakes | stand": the verb behind relative clauses is that of everyone they tell
 * of, who have no verb yet. Those who are only named are taken out of `done`.
 */
export function takeTold(done: Draft[], recent: readonly Chunk[]): readonly NounPhrase[] {
  const last = recent.findLastIndex(({ kind }) => kind === 'relative');
  if (recent.slice(last).some(({ kind }) => kind === 'conjunction' || kind === 'comma')) return [];
  const waiting = done.filter(({ verb, subjects }) => verb === undefined && subjects.length > 0);
  for (const one of waiting.filter(({ phrases }) => phrases.length === 0)) done.splice(done.indexOf(one), 1);
  return waiting.flatMap(({ subjects }) => subjects);
}

/** "On the left": a part of the picture. */
export const isSide = ({ kind, head, of, possessor }: NounPhrase): boolean =>
  kind === 'noun' &&
  of === undefined &&
  possessor === undefined &&
  /^(left|right|middle|center|centre)$/.test(head);
