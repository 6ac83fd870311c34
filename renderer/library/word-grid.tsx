import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { variables } from '../design/index.ts';
import { useSettings } from '../settings/settings-store.ts';
import styles from './library.module.css';
import type { NamedWord } from './word-drag.ts';
import { rowsOf, rowWith, walked, type WordRow } from './word-rows.ts';
import { shownName, type WordGroup } from './word-search.ts';
import { WordTile } from './word-tile.tsx';

/** In pixels: the least side of a tile's picture, its name below, what lies between tiles, and the line of a kind. */
const SIZES = { tile: 88, name: 26, gap: 6, heading: 30 } as const;

export type WordGridProps = {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly groups: readonly WordGroup[];
  /** How it is used, for screen readers. */
  readonly hint: string;
  readonly draggable: boolean;
  /** The word that the keyboard is on. */
  readonly onChoose: (word: NamedWord | undefined) => void;
  /** Enter, or a double click. */
  readonly onTake: (word: NamedWord) => void;
};

type Shape = { readonly columns: number; /** Of a tile's picture, in pixels. */ readonly side: number };

/** As many columns as fit, at least two, which fill the list's width. */
function useShape(list: WordGridProps['list']): Shape {
  const [shape, setShape] = useState<Shape>({ columns: 3, side: SIZES.tile });
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const measure = () => {
      const width = element.clientWidth;
      const columns = Math.max(2, Math.floor((width + SIZES.gap) / (SIZES.tile + SIZES.gap)));
      setShape({ columns, side: Math.floor((width - (columns - 1) * SIZES.gap) / columns) });
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, [list]);
  return shape;
}

/** The lines, those of them in sight, and where the keyboard is. */
function useGrid({ list, groups, onChoose, onTake }: WordGridProps) {
  const language = useSettings((state) => state.settings?.language ?? 'en');
  const [at, setAt] = useState(-1);
  const { columns, side } = useShape(list);
  const rows = useMemo(() => rowsOf(groups, columns), [groups, columns]);
  const all = useMemo(
    () =>
      groups.flatMap(({ words }) =>
        words.map((word): NamedWord => ({ name: shownName(word, language), word })),
      ),
    [groups, language],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (index) =>
      rows[index]?.type === 'heading' ? SIZES.heading : side + SIZES.name + SIZES.gap,
    overscan: 2,
  });
  useEffect(() => virtual.measure(), [virtual, rows, side]);
  const found = useRef(groups);
  useEffect(() => {
    // Another search begins at its top, with nothing chosen.
    if (found.current === groups) return;
    found.current = groups;
    setAt(-1);
    onChoose(undefined);
    virtual.scrollToOffset(0);
  }, [groups, onChoose, virtual]);
  const choose = (index: number) => {
    setAt(index);
    onChoose(all[index]);
    const row = rowWith(rows, index);
    // The name of its kind comes into sight with the first line.
    virtual.scrollToIndex(row <= 1 ? 0 : row, { align: 'auto' });
  };
  const keys = (event: KeyboardEvent) => {
    const lines = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / (side + SIZES.name)) - 1);
    const next = walked(rows, Math.max(at, 0), { key: event.key, lines });
    const chosen = all[at];
    if (event.key === 'Enter' && chosen !== undefined) onTake(chosen);
    else if (next !== undefined && all.length > 0) choose(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { rows, all, at, columns, side, virtual, choose, keys };
}

/** Everything that was found as pictures in lines, of which those in sight are there, and a few beyond. */
export function WordGrid(props: WordGridProps) {
  const { t } = useTranslation();
  const id = useId();
  const { rows, all, at, columns, side, virtual, choose, keys } = useGrid(props);
  const shown = virtual.getVirtualItems();
  const mounted = shown.some(({ index }) => index === rowWith(rows, at));
  return (
    <div
      ref={props.list}
      className={styles['scroller']}
      role="listbox"
      tabIndex={0}
      aria-label={t('library.list')}
      aria-description={props.hint}
      {...(mounted ? { 'aria-activedescendant': `${id}-${at}` } : {})}
      onKeyDown={keys}
      onFocus={({ currentTarget }) => {
        // A press chooses by itself; who came by keys stands on the first.
        if (at < 0 && all.length > 0 && currentTarget.matches(':focus-visible')) choose(0);
      }}
      style={variables({ '--columns': columns, '--side': `${side}px` })}
    >
      <div role="presentation" className={styles['rows']} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start, key }) => (
          <Row
            key={key}
            row={rows[index]}
            top={start}
            tile={(number) => ({
              id: `${id}-${number}`,
              named: all[number]!,
              chosen: number === at,
              position: number + 1,
              count: all.length,
              draggable: props.draggable,
              onChoose: () => choose(number),
              onTake: () => props.onTake(all[number]!),
            })}
          />
        ))}
      </div>
    </div>
  );
}

type RowProps = {
  readonly row: WordRow | undefined;
  readonly top: number;
  readonly tile: (number: number) => Parameters<typeof WordTile>[0];
};

function Row({ row, top, tile }: RowProps) {
  const { t } = useTranslation();
  if (row === undefined) return undefined;
  return (
    <div role="presentation" className={styles['row']} style={{ top }}>
      {row.type === 'heading' ? (
        <span className={styles['heading']} aria-hidden>
          {t(`library.kinds.${row.kind}`)} <span className={styles['count']}>{row.count}</span>
        </span>
      ) : (
        row.words.map((_, column) => <WordTile key={row.from + column} {...tile(row.from + column)} />)
      )}
    </div>
  );
}
