import type { Parse, Token } from '../parse-english.ts';

/** A token as models/training/language/parse_english.py writes it. */
type Row = readonly [
  text: string,
  lemma: string,
  tag: string,
  head: number,
  relation: string,
  start: number,
  sentence: number,
];
export type Expected = { readonly text: string; readonly tokens: readonly Token[] };

/** Reads a line of parse_english.py. */
export function readExpected(line: string): Expected {
  const [text, rows] = JSON.parse(line) as [string, readonly Row[]];
  return {
    text,
    tokens: rows.map(([word, lemma, tag, head, relation, start, sentence]) => ({
      ...{ text: word, lemma, tag, head, relation, start, end: start + word.length, sentence },
    })),
  };
}

const KEYS = ['text', 'lemma', 'tag', 'head', 'relation', 'start', 'end', 'sentence'] as const;

/** What is not the same, one line each: `red [JJ]: tag is NN`. */
export function differences(parse: Parse, expected: Expected): readonly string[] {
  const words = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' | ');
  if (words(parse.tokens) !== words(expected.tokens))
    return [`tokens are ${words(parse.tokens)}, not ${words(expected.tokens)}`];
  return expected.tokens.flatMap((token, index) =>
    KEYS.filter((key) => parse.tokens[index]?.[key] !== token[key]).map(
      (key) => `${token.text} (${index}): ${key} is ${parse.tokens[index]?.[key]}, not ${token[key]}`,
    ),
  );
}
