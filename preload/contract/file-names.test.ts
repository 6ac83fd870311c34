import { expect, test } from 'vitest';
import { isFileName, plainName } from './file-names.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['여우와 풍선', '여우와 풍선'],
  ['👨‍👩‍👧 at the beach', '👨‍👩‍👧 at the beach'],
  ['می‌خواهم', 'می‌خواهم'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['\ud83d half a letter', 'half a letter'],
  ['  .hidden. ', 'hidden'],
  ['A fox finds a red balloon in…', 'A fox finds a red balloon in'],
  ['..', undefined],
  ['\u0000\u202e\u200b', undefined],
  ['con.aux', undefined],
])('the text %j makes the name %j', (text, name) => {
  expect(plainName(text, 200)).toBe(name);
});

test.each(['x', '가', '👨‍👩‍👧', 'e\u0301', '\u0e01\u0e33', `a${'\u0301'.repeat(300)}`])(
  'a text of any length in %j makes a name that fits, of whole letters',
  (letter) => {
    const name = plainName(letter.repeat(200), 100)!;
    expect(bytes(name).length).toBeLessThanOrEqual(100);
    expect(bytes(name).length).toBeGreaterThan(70);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes(name))).toBe(name);
  },
);

test.each(['', '.hidden', 'nul.txt', 'COM¹', 'a/b', 'a:b', 'a\u0007b'])('%j is no name of a file', (name) => {
  expect(isFileName(name)).toBe(false);
});
