import { expect, test } from 'vitest';
import type { PackWord, WordKind } from '../../preload/contract/pack-words.ts';
import { rowsOf, rowWith, walked } from './word-rows.ts';

const words = (kind: WordKind, count: number): { kind: WordKind; words: PackWord[] } => ({
  kind,
  words: Array.from({ length: count }, (_, at) => ({
    name: `${kind} ${at}`,
    kind,
    synonyms: [],
    korean: [],
    aspect: 1,
    scale: 1,
  })),
});
/** Lines: heading, 0–2, 3–4, heading, 5. */
const rows = rowsOf([words('animal', 5), words('place', 1)], 3);

test('a kind begins a line of its own, and every word has its number', () => {
  expect(rows.map((row) => (row.type === 'heading' ? row.kind : [row.from, row.words.length]))).toEqual([
    'animal',
    [0, 3],
    [3, 2],
    'place',
    [5, 1],
  ]);
  expect([0, 4, 5, 6].map((index) => rowWith(rows, index))).toEqual([1, 2, 4, -1]);
});

test('arrows walk along lines and across them, and stop at the ends', () => {
  const go = (index: number, key: string) => walked(rows, index, { key, lines: 10 });
  expect([go(0, 'ArrowRight'), go(2, 'ArrowRight'), go(5, 'ArrowRight')]).toEqual([1, 3, 5]);
  expect([go(0, 'ArrowLeft'), go(3, 'ArrowLeft')]).toEqual([0, 2]);
  expect([go(2, 'ArrowDown'), go(4, 'ArrowDown'), go(5, 'ArrowDown')]).toEqual([4, 5, 5]);
  expect([go(5, 'ArrowUp'), go(4, 'ArrowUp'), go(1, 'ArrowUp')]).toEqual([3, 1, 1]);
  expect([go(0, 'PageDown'), go(5, 'PageUp'), go(3, 'Home'), go(3, 'End')]).toEqual([5, 0, 0, 5]);
  expect(go(0, 'a')).toBeUndefined();
  expect(walked([], 0, { key: 'ArrowDown', lines: 3 })).toBe(0);
});
