import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, test } from 'vitest';
import { parseEnglish } from './parse-english.ts';
import { differences, readExpected } from './testing/agreement.ts';

const TESTING = join(import.meta.dirname, 'testing');
const LENGTH = 20_000;

function told(text: string): readonly string[] {
  const { tokens } = parseEnglish(text);
  return tokens.map(({ lemma, tag, relation, head }, index) => {
    const governor = head === index ? '' : ` ${tokens[head]?.text}`;
    return `${lemma}/${tag} ${relation}${governor}`;
  });
}

describe('an English sentence', () => {
  it('is read as tags, lemmas and dependencies', () => {
    expect(told('Two geese saw her red balloons')).toEqual([
      'two/CD nummod geese',
      'goose/NNS nsubj saw',
      'see/VBD ROOT',
      'her/PRP$ poss balloons',
      'red/JJ amod balloons',
      'balloon/NNS dobj saw',
    ]);
  });

  it('says the same to the last token as spaCy, over 300 texts', () => {
    const lines = readFileSync(join(TESTING, 'parses.jsonl'), 'utf8').trimEnd().split('\n').map(readExpected);
    expect(lines).toHaveLength(300);
    const found = lines.flatMap((line) =>
      differences(parseEnglish(line.text), line).map((difference) => `${line.text}: ${difference}`),
    );
    expect(found).toEqual([]);
  });

  it('is parsed in a worker thread too', async () => {
    const text = 'A fox jumps over a dog.';
    const worker = new Worker(join(TESTING, 'parse-in-worker.ts'), { workerData: text });
    try {
      const answer = new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
      expect(await answer).toEqual(parseEnglish(text));
    } finally {
      await worker.terminate();
    }
  });
});

describe('a long text', () => {
  const PARAGRAPH = 'A tall man walks his two dogs in the park. They chase a red ball, which rolls away. ';

  it('is parsed alike from beginning to end', () => {
    const alone = parseEnglish(PARAGRAPH.repeat(3)).tokens;
    const size = alone.length / 3;
    const { tokens } = parseEnglish(PARAGRAPH.repeat(200));
    expect(tokens).toHaveLength(200 * size);
    for (let paragraph = 1; paragraph < 199; paragraph++) {
      const from = paragraph * size;
      for (let index = 0; index < size; index++) {
        const [token, model] = [tokens[from + index]!, alone[size + index]!];
        expect([token.tag, token.relation, token.head - from]).toEqual([
          model.tag,
          model.relation,
          model.head - size,
        ]);
      }
    }
  });

  it('without an end of sentence is parsed all the same', () => {
    const { tokens } = parseEnglish('the cat and the dog and '.repeat(500));
    expect(tokens).toHaveLength(3000);
  });
});

test.each([
  ['nothing', ''],
  ['white space', ' \t\n'],
  ['one letter', 'a'],
  ['full stops', '.'],
  ['brackets', '('],
  ['words of one letter', 'a '],
  ['hyphens', 'a-'],
  ['smileys', ':-( '],
  ['addresses that are none', 'x:y@a.a.a'],
  ['emoji', '👩‍👩‍👧'],
  ['halves of characters', '\ud83d\udc67\udc67'],
  ['accents', 'e\u0301\u200b'],
  ['other scripts', '東京タワー کتاب 한국어 '],
  ['control characters', '\u0000\u001f\u0085\u2028'],
  ['relative clauses', 'the dog that saw '],
])('20,000 characters of %s are a parse', (_name, part) => {
  const text = part.repeat(Math.ceil(LENGTH / Math.max(part.length, 1))).slice(0, LENGTH);
  const parse = parseEnglish(text);
  expect(parse.text).toBe(text);
  const gaps = parse.tokens.map(({ start }, index) => text.slice(parse.tokens[index - 1]?.end ?? 0, start));
  expect(new Set(['', ' ', ...gaps, text.slice(parse.tokens.at(-1)?.end ?? 0)])).toEqual(new Set(['', ' ']));
  const faults = parse.tokens.filter(
    (token, index) =>
      text.slice(token.start, token.end) !== token.text ||
      parse.tokens[token.head] === undefined ||
      ![0, 1].includes(token.sentence - (parse.tokens[index - 1]?.sentence ?? 0)),
  );
  expect(faults).toEqual([]);
});
