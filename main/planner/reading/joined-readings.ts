import type { Clause, Reading } from './clause.ts';

/** Readings of parts of one prompt as one, and of every sentence the number of its part, from 0. */
export function joinedReadings(parts: readonly Reading[]): {
  readonly reading: Reading;
  readonly partOf: readonly number[];
} {
  const clauses: Clause[] = [];
  const sentences: string[] = [];
  const partOf: number[] = [];
  for (const [part, read] of parts.entries()) {
    for (const clause of read.clauses)
      clauses.push({ ...clause, sentence: clause.sentence + sentences.length });
    sentences.push(...read.sentences);
    partOf.push(...read.sentences.map(() => part));
  }
  const all = (pick: (read: Reading) => readonly string[]) => [...new Set(parts.flatMap(pick))];
  const film = { style: all((read) => read.film.style), camera: all((read) => read.film.camera) };
  return { reading: { clauses, sentences, film, unread: all((read) => read.unread) }, partOf };
}
