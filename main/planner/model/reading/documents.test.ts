import { describe, expect, test } from 'vitest';
import { documentsIn, meantDocument } from './documents.ts';

const values = (text: string) => documentsIn(text).map(({ value }) => value);

describe('JSON as models write it', () => {
  test.each([
    [
      'as it should be',
      '{"a": [1, 2.5, -3e2], "b": {"c": null, "d": true}}',
      { a: [1, 2.5, -300], b: { c: null, d: true } },
    ],
    ['in a fence after prose', 'Look:\n```json\n[{"a": 1}]\n```', [{ a: 1 }]],
    ['with trailing commas', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ['with comments', '{"a": 1, // one\n # two\n /* three */ "b": 2}', { a: 1, b: 2 }],
    ['with single quotes and bare keys', `{a: 'it"s', 'b': 'x'}`, { a: 'it"s', b: 'x' }],
    ['with curly quotes', '{“a”: “b”, ‘c’: 1}', { a: 'b', c: 1 }],
    ['with quotes inside a text', '{"a": "the "old" man", "b": 1}', { a: 'the "old" man', b: 1 }],
    ['with brackets inside a text', '{"a": "x } y ] z", "b": 1}', { a: 'x } y ] z', b: 1 }],
    ['with escapes and line breaks', '{"a": "x\\n\\u00e9\ny\\\\"}', { a: 'x\né\ny\\' }],
    ['with words of Python', '{"a": None, "b": True}', { a: null, b: true }],
    [
      'with tuples, percents, fractions and signs',
      '{"box": (0.1, 20%, 1/4, +1)}',
      { box: [0.1, 0.2, 0.25, 1] },
    ],
    ['without commas', '{"a": 1\n"b": [1 2]}', { a: 1, b: [1, 2] }],
    ['cut off in a text', '{"a": [{"b": "hel', { a: [{ b: 'hel' }] }],
    ['cut off after a key', '{"a": 1, "b":', { a: 1, b: null }],
    ['cut off in a list', '{"a": [[0.1, 0.2', { a: [[0.1, 0.2]] }],
    ['with a bracket of the wrong kind', '{"a": [1, 2}, "b": 3}', { a: [1, 2] }],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test('several documents are several, with prose between them', () => {
    expect(values('Here you are: {"a": 1} and more [2] {}. "b"')).toEqual([{ a: 1 }, [2]]);
  });

  test('the last whole one that is good is meant, and one cut off only when there is no other', () => {
    const isScene = (value: unknown) => typeof value === 'object' && value !== null && 's' in value;
    expect(meantDocument(documentsIn('{"s": 1} no: {"s": 2} ok {"t": 3}'), isScene)).toEqual({ s: 2 });
    expect(meantDocument(documentsIn('{"s": 1} no: {"s": 2'), isScene)).toEqual({ s: 1 });
    expect(meantDocument(documentsIn('so {"s": 2'), isScene)).toEqual({ s: 2 });
    expect(meantDocument(documentsIn('{"t": 2}'), isScene)).toBeUndefined();
  });

  test('a brace in the prose before it hides no document', () => {
    expect(values('I open with { and go on.\n{"a": 1}')).toContainEqual({ a: 1 });
  });

  test.each([
    ['prose', 'no json at all'],
    ['nothing', ''],
    ['an empty object', '{}'],
    ['brackets without end', '['.repeat(100_000)],
    ['objects without end', '{"a":'.repeat(20_000)],
    ['quotes without end', '{"'.repeat(50_000)],
  ])('%s is none', (_, text) => {
    const started = performance.now();
    expect(documentsIn(text).filter(({ whole }) => whole)).toEqual([]);
    // 0.3 s were measured at most; a reader that goes back over what it has read takes minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('names that reach into objects stay plain names', () => {
    expect(documentsIn('{"__proto__": {"polluted": 1}, "constructor": 2}')).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
