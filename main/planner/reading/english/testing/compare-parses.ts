import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseEnglish } from '../parse-english.ts';
import { differences, readExpected } from './agreement.ts';

/**
 * How far the parser agrees with spaCy: `node compare-parses.ts parses.jsonl`, a file written by
 * models/training/language/parse_english.py. Prints every difference, then sums.
 */
const [, , path = ''] = process.argv;
let texts = 0;
let tokens = 0;
let wholeTexts = 0;
let seconds = 0;
const wrong = new Map<string, number>();
for await (const line of createInterface({ input: createReadStream(path) })) {
  const expected = readExpected(line);
  const begin = performance.now();
  const parse = parseEnglish(expected.text);
  seconds += (performance.now() - begin) / 1000;
  const found = differences(parse, expected);
  texts++;
  tokens += expected.tokens.length;
  if (found.length === 0) wholeTexts++;
  for (const difference of found) {
    const kind = /\): (\w+) is/.exec(difference)?.[1] ?? 'tokens';
    wrong.set(kind, (wrong.get(kind) ?? 0) + 1);
    process.stdout.write(`${expected.text.slice(0, 80)}: ${difference}\n`);
  }
}
process.stdout.write(
  `${wholeTexts} of ${texts} texts are the same. Of ${tokens} tokens differ: ${JSON.stringify(Object.fromEntries(wrong))}. ` +
    `${Math.round(tokens / seconds)} tokens a second.\n`,
);
