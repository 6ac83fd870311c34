import { useState } from 'react';
import { CastPanel } from '../cast/index.ts';
import { Badge, Tabs } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { useProject } from '../project/index.ts';
import { TakesPanel } from '../renders/index.ts';
import { SceneInspector } from '../scene/index.ts';
import { useCommand } from '../shortcuts/index.ts';
import styles from './inspector.module.css';
import { PaneBoundary } from './pane-boundary.tsx';

type Page = 'scene' | 'cast' | 'takes';

/** What is known of the selected scene, of the cast, and of the takes. */
export function Inspector() {
  const { t } = useTranslation();
  const [page, setPage] = useState<Page>('scene');
  const takes = useProject(
    (state) => state.takes.filter((take) => take.scene === state.selection.scene).length,
  );
  useCommand({ id: 'window.scene', run: () => setPage('scene') });
  useCommand({ id: 'window.cast', run: () => setPage('cast') });
  useCommand({ id: 'window.takes', run: () => setPage('takes') });
  const content = (value: Page) => (
    <PaneBoundary>
      {value === 'scene' && <SceneInspector />}
      {value === 'cast' && <CastPanel />}
      {value === 'takes' && <TakesPanel />}
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
        { value: 'cast', label: t('shell.cast'), content: content('cast') },
        {
          value: 'takes',
          label: t('shell.takes'),
          badge: takes > 0 && <Badge>{takes}</Badge>,
          content: content('takes'),
        },
      ]}
    />
  );
}
