import { describe, expect, test } from 'vitest';
import { scrubber } from './scrub.ts';

const KEY = 'sk-test-0123456789abcdef';

describe('answers', () => {
  test.each([
    'A flag bearer walks through the basic training camp.',
    'The bearer carries a torch; Basic colours, Bearer Street.',
    'A key-shaped-window shines; the hf-radio-operator sings in key-west-harbour.',
    'sk-i-jumping is her sport',
    'The bearer 20000 leagues under the sea',
  ])('keep their words: %s', (text) => {
    for (const key of [undefined, KEY, 'flag', 'bearer', 'none', '']) {
      expect(scrubber(key).answer(text)).toBe(text);
    }
  });

  test.each([
    ['the key itself', `a cat ${KEY} sits`, 'a cat [key] sits'],
    ['the key in a header', `Bearer ${KEY}`, 'Bearer [key]'],
    ['another key of the known kinds', 'sk-proj-a1B2c3D4e5F6g7 and hf_aB3dEfGh1jKlMn', '[key] and [key]'],
    ['a token in a header', 'Authorization: Bearer abc123DEF456ghi7', 'Authorization: [key]'],
    ['a password in an address', 'see http://me:hunter2@host/x', 'see http://[key]@host/x'],
  ])('lose %s', (_, text, scrubbed) => {
    expect(scrubber(KEY).answer(text)).toBe(scrubbed);
  });

  test('keep a word that happens to be the key of a server that wants none', () => {
    expect(scrubber('sunflower').answer('A sunflower turns.')).toBe('A sunflower turns.');
    expect(scrubber('a1-b2-secret').answer('a1-b2-secret')).toBe('[key]');
  });
});

describe('messages of servers', () => {
  test('lose every key and whatever follows Bearer', () => {
    const { message } = scrubber('sunflower');
    expect(message('no such key: sunflower, got Bearer abcd')).toBe('no such key: [key], got [key]');
    expect(message('Incorrect API key provided: sk-abc*******wxyz.')).toBe(
      'Incorrect API key provided: [key].',
    );
  });
});
