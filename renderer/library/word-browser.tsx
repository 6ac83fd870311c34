import { SearchX } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { WORD_KINDS, type PackWord, type WordKind } from '../../preload/contract/pack-words.ts';
import { Button, EmptyState, ErrorState, Select, Spinner, TextField } from '../design/index.ts';
import { useSettings } from '../settings/settings-store.ts';
import styles from './library.module.css';
import { usePackWords } from './pack-words.ts';
import type { NamedWord } from './word-drag.ts';
import { WordGrid } from './word-grid.tsx';
import { kindsOf, wordsFound } from './word-search.ts';

export type WordBrowserProps = {
  /** Only places, or only what is not one; everything without it. */
  readonly kind?: 'entity' | 'place';
  readonly hint: string;
  readonly draggable?: boolean;
  /** What the keyboard or pointer is on; give the same function every time. */
  readonly onChoose: (word: NamedWord | undefined) => void;
  readonly onTake: (word: NamedWord) => void;
};

type Wanted = WordKind | 'everything';

/** Everything the pack draws, to be searched and chosen from. */
export function WordBrowser(props: WordBrowserProps) {
  const { t } = useTranslation();
  const pack = usePackWords();
  switch (pack.state) {
    case 'loading':
      return (
        <EmptyState
          icon={<Spinner size="large" />}
          title={<span role="status">{t('library.loading')}</span>}
        />
      );
    case 'failed':
      return (
        <ErrorState
          title={t('library.failed')}
          actions={<Button onClick={pack.again}>{t('library.again')}</Button>}
        >
          {pack.why}
        </ErrorState>
      );
    default:
      return <Browser {...props} words={pack.words} />;
  }
}

function useFound(words: readonly PackWord[], typed: string, kinds: readonly WordKind[]) {
  const { t } = useTranslation();
  const language = useSettings((state) => state.settings?.language ?? 'en');
  return useMemo(
    () => wordsFound(words, { typed, kinds, language, kindName: (kind) => t(`library.kinds.${kind}`) }),
    [words, typed, kinds, language, t],
  );
}

function Browser(props: WordBrowserProps & { readonly words: readonly PackWord[] }) {
  const { kind, words, hint, draggable = false, onChoose, onTake } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState<Wanted>('everything');
  const list = useRef<HTMLDivElement>(null);
  const offered = useMemo(() => (kind === undefined ? WORD_KINDS : kindsOf(kind)), [kind]);
  const kinds = useMemo(() => (wanted === 'everything' ? offered : [wanted]), [wanted, offered]);
  const groups = useFound(words, useDeferredValue(typed), kinds);
  const count = groups.reduce((sum, group) => sum + group.words.length, 0);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    list.current?.focus();
  };
  return (
    <div className={styles['browser']}>
      <div className={styles['search']}>
        <TextField
          type="search"
          label={t('library.search')}
          labelHidden
          placeholder={t('library.placeholder')}
          value={typed}
          maxLength={100}
          onValueChange={setTyped}
          onKeyDown={keys}
        />
        {offered.length > 1 && (
          <KindSelect words={words} offered={offered} value={wanted} onValueChange={setWanted} />
        )}
      </div>
      <p role="status" className={styles['found']}>
        {t('library.found', { count })}
      </p>
      {count === 0 ? (
        <Nothing />
      ) : (
        <WordGrid
          list={list}
          groups={groups}
          hint={hint}
          draggable={draggable}
          onChoose={onChoose}
          onTake={onTake}
        />
      )}
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <EmptyState icon={<SearchX aria-hidden />} title={t('library.none')}>
      {t('library.noneHint')}
    </EmptyState>
  );
}

type KindSelectProps = {
  readonly words: readonly PackWord[];
  readonly offered: readonly WordKind[];
  readonly value: Wanted;
  readonly onValueChange: (kind: Wanted) => void;
};

function KindSelect({ words, offered, value, onValueChange }: KindSelectProps) {
  const { t } = useTranslation();
  const options = useMemo(
    () => [
      { value: 'everything' as const, label: t('library.everything') },
      ...offered.flatMap((kind) => {
        const count = words.filter((word) => word.kind === kind).length;
        const label = t('library.kindWithCount', { kind: t(`library.kinds.${kind}`), count });
        return count === 0 ? [] : [{ value: kind, label }];
      }),
    ],
    [words, offered, t],
  );
  return (
    <Select<Wanted>
      label={t('library.kind')}
      labelHidden
      value={value}
      options={options}
      onValueChange={onValueChange}
    />
  );
}
