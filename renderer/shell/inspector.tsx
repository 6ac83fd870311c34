import { useState, type DragEvent } from 'react';
import { CastPanel } from '../cast/index.ts';
import { Badge, Tabs } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { LibraryPanel } from '../library/index.ts';
import { carriesWord, droppedWord } from '../library/word-drag.ts';
import { useProject } from '../project/index.ts';
import { TakesPanel } from '../renders/index.ts';
import { SceneInspector } from '../scene/index.ts';
import { useCommand } from '../shortcuts/index.ts';
import { addWordToCast } from '../storyboard/actions/word-actions.ts';
import styles from './inspector.module.css';
import { PaneBoundary } from './pane-boundary.tsx';

type Page = 'scene' | 'cast' | 'takes' | 'library';

/** The tab of the cast takes words of the library. */
function useCastDrop() {
  const readOnly = useProject((state) => state.readOnly);
  const [over, setOver] = useState(false);
  const drops = {
    onDragOver: (event: DragEvent) => {
      if (readOnly !== undefined || !carriesWord(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const word = droppedWord(event.dataTransfer);
      if (word === undefined) return;
      event.preventDefault();
      addWordToCast(word);
    },
  };
  return { over, drops };
}

/** What is known of the selected scene, of the cast and of the takes, and everything there is to put into the film. */
export function Inspector() {
  const { t } = useTranslation();
  const [page, setPage] = useState<Page>('scene');
  const takes = useProject(
    (state) => state.takes.filter((take) => take.scene === state.selection.scene).length,
  );
  useCommand({ id: 'window.scene', run: () => setPage('scene') });
  useCommand({ id: 'window.cast', run: () => setPage('cast') });
  useCommand({ id: 'window.takes', run: () => setPage('takes') });
  useCommand({ id: 'window.library', run: () => setPage('library') });
  const castDrop = useCastDrop();
  const content = (value: Page) => (
    <PaneBoundary>
      {value === 'scene' && <SceneInspector />}
      {value === 'cast' && <CastPanel />}
      {value === 'takes' && <TakesPanel />}
      {value === 'library' && <LibraryPanel />}
    </PaneBoundary>
  );
  return (
    <Tabs<Page>
      className={styles['inspector']!}
      label={t('shell.inspector')}
      value={page}
      onValueChange={setPage}
      tabs={[
        { value: 'scene', label: t('shell.scene'), content: content('scene') },
        { value: 'cast', label: t('shell.cast'), content: content('cast'), ...castDrop },
        {
          value: 'takes',
          label: t('shell.takes'),
          badge: takes > 0 && <Badge>{takes}</Badge>,
          content: content('takes'),
        },
        { value: 'library', label: t('library.title'), content: content('library') },
      ]}
    />
  );
}
