import { ImageOff } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames, Spinner } from '../design/index.ts';
import styles from './library.module.css';
import { carryWord, type NamedWord } from './word-drag.ts';
import { useWordPicture } from './word-picture.ts';

export type WordTileProps = {
  readonly id: string;
  readonly named: NamedWord;
  readonly chosen: boolean;
  /** Its place among all that were found, from 1, and how many those are. */
  readonly position: number;
  readonly count: number;
  readonly draggable: boolean;
  readonly onChoose: () => void;
  readonly onTake: () => void;
};

/** One thing the pack draws: its picture and its name. */
export function WordTile(props: WordTileProps) {
  const { id, named, chosen, position, count, draggable, onChoose, onTake } = props;
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-posinset={position}
      aria-setsize={count}
      className={classNames(styles['tile'], chosen && styles['chosen'])}
      title={named.name}
      draggable={draggable}
      onDragStart={(event) => {
        carryWord(event.dataTransfer, named);
        onChoose();
      }}
      onClick={onChoose}
      onDoubleClick={onTake}
    >
      <Picture named={named} />
      <span className={styles['name']}>{named.name}</span>
    </div>
  );
}

/** The pack sees everything in a square; here it is as wide beside its height as it will be drawn. */
const proportions = ({ aspect }: NamedWord['word']): CSSProperties => ({
  width: `${Math.min(1, aspect) * 100}%`,
  height: `${Math.min(1, 1 / aspect) * 100}%`,
});

function Picture({ named }: { readonly named: NamedWord }) {
  const { t } = useTranslation();
  const picture = useWordPicture(named);
  return (
    <span className={styles['picture']}>
      {picture.state === 'loading' && <Spinner />}
      {picture.state === 'seen' && (
        <img src={picture.url} alt="" draggable={false} style={proportions(named.word)} />
      )}
      {picture.state === 'failed' && (
        <ImageOff aria-label={t('library.noPicture', { why: picture.why })} role="img" />
      )}
    </span>
  );
}
