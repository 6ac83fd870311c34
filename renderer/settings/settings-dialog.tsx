import { useState } from 'react';
import { Dialog, Tabs } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { GeneralPage } from './general-page.tsx';
import { PlannerPage } from './planner-page.tsx';
import { RenderingPage } from './rendering-page.tsx';
import styles from './settings.module.css';
import { ShortcutsPage } from './shortcuts-page.tsx';

type Page = 'general' | 'rendering' | 'planner' | 'shortcuts';

/** Everything that belongs to the studio and not to a film. What is changed counts at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [page, setPage] = useState<Page>('general');
  return (
    <Dialog open bare size="large" onOpenChange={onClose} title={t('settings.title')}>
      <Tabs<Page>
        className={styles['dialog']!}
        orientation="vertical"
        label={t('settings.title')}
        value={page}
        onValueChange={setPage}
        tabs={[
          { value: 'general', label: t('settings.general'), content: <GeneralPage /> },
          { value: 'rendering', label: t('settings.rendering'), content: <RenderingPage /> },
          { value: 'planner', label: t('settings.planner'), content: <PlannerPage /> },
          { value: 'shortcuts', label: t('settings.shortcuts'), content: <ShortcutsPage /> },
        ]}
      />
    </Dialog>
  );
}
