import type { Piece, Word } from './tokenize.ts';

type Span = { readonly start: number; readonly end: number };

/** Longest first, then from the left; a span that begins or ends in one already seen is left out. */
function filtered(spans: readonly Span[]): Span[] {
  const seen = new Set<number>();
  const kept: Span[] = [];
  const order = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of order) {
    if (!seen.has(span.start) && !seen.has(span.end - 1)) kept.push(span);
    for (let at = span.start; at < span.end; at++) seen.add(at);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const textOf = (words: readonly Word[]) =>
  words.map(({ text, space }, index) => (space && index < words.length - 1 ? `${text} ` : text)).join('');

/**
 * Puts together again what the affixes took apart, such as ":-)" within a longer run. `phrases` are exceptions that the
 * affixes cut, `cut` cuts them.
 */
export function specialPhrases(
  phrases: readonly string[],
  cut: (text: string) => readonly Word[],
  exceptions: ReadonlyMap<string, readonly Piece[]>,
): (words: Word[]) => Word[] {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const texts = cut(phrase).map(({ text }) => text);
    const [first = ''] = texts;
    byFirst.set(first, [...(byFirst.get(first) ?? []), texts]);
  }

  const matches = (words: readonly Word[]): Span[] =>
    words.flatMap(({ text }, start) =>
      (byFirst.get(text) ?? [])
        .filter((texts) => texts.every((part, index) => words[start + index]?.text === part))
        .map((texts) => ({ start, end: start + texts.length })),
    );

  return (words) => {
    const spans = filtered(matches(words));
    if (spans.length === 0) return words;
    const found: Word[] = [];
    let at = 0;
    for (const { start, end } of spans) {
      found.push(...words.slice(at, start));
      const old = words.slice(start, end);
      const pieces = exceptions.get(textOf(old));
      const last = old.at(-1)?.space ?? false;
      if (pieces === undefined) found.push(...old);
      else
        found.push(
          ...pieces.map((piece, index) => ({ ...piece, space: index === pieces.length - 1 && last })),
        );
      at = end;
    }
    return [...found, ...words.slice(at)];
  };
}
