import { MapPin, Plus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { memberOf } from '../cast/cast-recipes.ts';
import { Button } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { addWordToCast, addWordToScene } from '../storyboard/actions/word-actions.ts';
import styles from './library.module.css';
import { WordBrowser } from './word-browser.tsx';
import type { NamedWord } from './word-drag.ts';

/** Everything the pack draws, to be put into the film: by dragging, by Enter, or by the buttons below. */
export function LibraryPanel() {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const [chosen, setChosen] = useState<NamedWord>();
  const open = useProject((state) => state.selection.scene);
  const take = (word: NamedWord) => {
    if (readOnly === undefined) (open === undefined ? addWordToCast : addWordToScene)(word);
  };
  return (
    <section className={styles['panel']} aria-label={t('library.title')}>
      <WordBrowser
        hint={t('library.listHint')}
        draggable={readOnly === undefined}
        onChoose={setChosen}
        onTake={take}
      />
      <footer className={styles['chosenWord']}>
        {chosen === undefined ? <p>{t('library.choose')}</p> : <Chosen chosen={chosen} />}
      </footer>
    </section>
  );
}

/** What else the chosen word is called, and what to do with it. */
function Chosen({ chosen }: { readonly chosen: NamedWord }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const scene = useProject(({ document, selection }) => document.scenes[selection.scene ?? '']);
  const number = useProject(({ document, selection }) => document.order.indexOf(selection.scene ?? '')) + 1;
  const member = useProject(({ document }) => memberOf(document, chosen));
  const { name, word } = chosen;
  const others = [word.name, ...word.korean, ...word.synonyms].filter((other) => other !== name);
  const isPlace = word.kind === 'place';
  const here = isPlace && member !== undefined && scene?.place === member.id;
  const why =
    scene === undefined ? t('library.noScene') : here ? t('library.isPlace', { number }) : undefined;
  return (
    <>
      <p className={styles['names']}>
        <strong>{name}</strong>
        {others.length > 0 && (
          <span title={others.join(', ')}>{t('library.also', { names: others.join(', ') })}</span>
        )}
      </p>
      <div className={styles['buttons']}>
        <Button
          tone="primary"
          size="small"
          icon={isPlace ? <MapPin aria-hidden /> : <Plus aria-hidden />}
          disabledReason={readOnly ?? why}
          onClick={() => addWordToScene(chosen)}
        >
          {t(isPlace ? 'library.usePlace' : 'library.addToScene', { number })}
        </Button>
        <Button
          size="small"
          icon={<UserPlus aria-hidden />}
          disabledReason={readOnly ?? (member === undefined ? undefined : t('library.inCast'))}
          onClick={() => addWordToCast(chosen)}
        >
          {t('library.addToCast')}
        </Button>
      </div>
    </>
  );
}
