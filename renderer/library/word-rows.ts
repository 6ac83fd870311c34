import type { PackWord, WordKind } from '../../preload/contract/pack-words.ts';
import type { WordGroup } from './word-search.ts';

/** A line of the list: a kind's name, or words beside one another. */
export type WordRow =
  | { readonly type: 'heading'; readonly kind: WordKind; readonly count: number }
  | {
      readonly type: 'words';
      readonly words: readonly PackWord[];
      /** Place of the first one among all words. */
      readonly from: number;
    };

/** Groups as lines of at most `columns` words each. */
export function rowsOf(groups: readonly WordGroup[], columns: number): readonly WordRow[] {
  const rows: WordRow[] = [];
  let from = 0;
  for (const { kind, words } of groups) {
    rows.push({ type: 'heading', kind, count: words.length });
    for (let at = 0; at < words.length; at += columns) {
      const line = words.slice(at, at + columns);
      rows.push({ type: 'words', words: line, from });
      from += line.length;
    }
  }
  return rows;
}

/** The line in which word number `index` is, or -1. */
export const rowWith = (rows: readonly WordRow[], index: number): number =>
  rows.findIndex((row) => row.type === 'words' && index >= row.from && index < row.from + row.words.length);

/** Where the keyboard goes from word number `index`, over all lines; undefined for keys that go nowhere. */
export function walked(
  rows: readonly WordRow[],
  index: number,
  { key, lines }: { readonly key: string; /** Lines that a page has. */ readonly lines: number },
): number | undefined {
  const all = rows.filter((row) => row.type === 'words');
  const last = (all.at(-1)?.from ?? 0) + (all.at(-1)?.words.length ?? 0) - 1;
  const at = all.findIndex((row) => index >= row.from && index < row.from + row.words.length);
  const column = at < 0 ? 0 : index - all[at]!.from;
  const down = (by: number): number => {
    const row = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    return row === undefined ? index : row.from + Math.min(column, row.words.length - 1);
  };
  switch (key) {
    case 'ArrowRight':
      return Math.min(index + 1, last);
    case 'ArrowLeft':
      return Math.max(index - 1, 0);
    case 'ArrowDown':
      return down(1);
    case 'ArrowUp':
      return down(-1);
    case 'PageDown':
      return down(lines);
    case 'PageUp':
      return down(-lines);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
