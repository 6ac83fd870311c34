import { describe, expect, test } from 'vitest';
import { AnswerParts, partsOf } from './answer-parts.ts';

const inPieces = (text: string, size: number) => {
  const reader = new AnswerParts();
  for (let at = 0; at < text.length; at += size) reader.add(text.slice(at, at + size));
  return reader.parts;
};

describe('thinking and answer', () => {
  test.each([
    ['no thinking', '{"a": 1}', '', '{"a": 1}'],
    ['a tag', '<think>draft</think>{"a": 1}', 'draft', '{"a": 1}'],
    ['a close mark alone', 'draft {"b": 2}</think>{"a": 1}', 'draft {"b": 2}', '{"a": 1}'],
    ['an open mark alone', '<think>draft {"b": 2}', 'draft {"b": 2}', ''],
    ['two close marks', 'one</think>two</think>{"a": 1}', 'onetwo', '{"a": 1}'],
    ['a stray close mark at the end', '{"a": 1}</think>', '{"a": 1}', ''],
    ['an answer tag inside the thinking', '<think>say <answer>no</answer>?</think>yes', 'say no?', 'yes'],
    [
      'channels',
      '<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>{"a": 1}<|return|>',
      'hm',
      '{"a": 1}',
    ],
    ['less than and brackets in the text', 'x < y and [TH] are no marks', '', 'x < y and [TH] are no marks'],
  ])('are told apart by %s, in pieces of any size', (_, text, thinking, answer) => {
    for (const size of [1, 2, 3, 7, 40, text.length])
      expect(inPieces(text, size)).toEqual({ thinking, answer });
    expect(partsOf(text)).toEqual({ thinking, answer });
  });

  test('have their lengths counted while they come', () => {
    const reader = new AnswerParts();
    reader.add('<think>four</think>seventy');
    expect(reader.lengths).toEqual({ thinking: 4, answer: 7 });
  });

  test('long answers are read in a time that grows with their length', () => {
    const started = performance.now();
    const reader = new AnswerParts();
    for (let piece = 0; piece < 50_000; piece++) reader.add('"x", ');
    expect(reader.parts.answer).toHaveLength(250_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
