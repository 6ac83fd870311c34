import { describe, expect, test } from 'vitest';
import { lenientJson } from './lenient-json.ts';

describe('JSON as models write it', () => {
  test.each([
    [
      'as it should be',
      '{"a": [1, 2.5, -3e2], "b": {"c": null, "d": true}}',
      { a: [1, 2.5, -300], b: { c: null, d: true } },
    ],
    ['after prose', 'Here you are: {"a": 1} and more {"b": 2}', { a: 1 }],
    ['in a fence', 'Look {here}:\n```json\n[{"a": 1}]\n```', [{ a: 1 }]],
    ['with trailing commas', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ['with comments', '{"a": 1, // one\n # two\n /* three */ "b": 2}', { a: 1, b: 2 }],
    ['with single quotes and bare keys', "{a: 'it''s', 'b': 'x'}", { a: "it''s", b: 'x' }],
    ['with quotes inside a text', '{"a": "the "old" man", "b": 1}', { a: 'the "old" man', b: 1 }],
    ['with escapes and line breaks', '{"a": "x\\n\\u00e9\ny"}', { a: 'x\né\ny' }],
    ['with words of Python', '{"a": None, "b": True}', { a: null, b: true }],
    ['with tuples, percents and fractions', '{"box": (0.1, 20%, 1/4, 1)}', { box: [0.1, 0.2, 0.25, 1] }],
    ['cut off in a text', '{"a": [{"b": "hel', { a: [{ b: 'hel' }] }],
    ['cut off after a key', '{"a": 1, "b":', { a: 1 }],
    ['cut off in a list', '{"a": [[0.1, 0.2', { a: [[0.1, 0.2]] }],
    ['with a missing bracket', '{"a": [1, 2}, "b": 3}', { a: [1, 2] }],
  ])('%s', (_, text, value) => {
    expect(lenientJson(text)).toEqual(value);
  });

  test.each([
    ['prose', 'no json at all'],
    ['nothing', ''],
    ['an empty object', '{}'],
    ['brackets without end', '['.repeat(100_000)],
  ])('%s is none', (_, text) => {
    expect(lenientJson(text)).toBeUndefined();
  });

  test('names that reach into objects stay plain names', () => {
    const value = lenientJson('{"__proto__": {"polluted": 1}, "constructor": 2}') as Record<string, unknown>;
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(value['constructor']).toBe(2);
  });
});
