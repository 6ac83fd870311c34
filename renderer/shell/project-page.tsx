import { useCallback, useEffect } from 'react';
import { Button, EmptyState, ErrorState, Spinner } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { closeProject, openProject } from '../project/index.ts';
import { go } from './route.ts';
import { useLoad } from './use-load.ts';
import { Workspace } from './workspace.tsx';

/** One film: opens it, and shows the workspace once it is there. */
export function ProjectPage({ project }: { readonly project: string }) {
  const { t } = useTranslation();
  const load = useLoad(useCallback(() => openProject(project), [project]));
  useEffect(() => () => void closeProject(), [project]);
  switch (load.state) {
    case 'loading':
      return (
        <EmptyState icon={<Spinner size="large" />} title={<span role="status">{t('shell.opening')}</span>} />
      );
    case 'failed':
      return (
        <ErrorState
          title={t('shell.openFailed')}
          actions={
            <>
              <Button onClick={() => go({ page: 'home' })}>{t('shell.home')}</Button>
              <Button tone="primary" onClick={load.retry}>
                {t('shell.retry')}
              </Button>
            </>
          }
        >
          {load.reason}
        </ErrorState>
      );
    default:
      return <Workspace />;
  }
}
