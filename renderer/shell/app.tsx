import { useEffect } from 'react';
import { Button, EmptyState, ErrorState, Notices, Spinner, TooltipProvider } from '../design/index.ts';
import { HomePage } from '../home/index.ts';
import { useTranslation } from '../language/index.ts';
import { loadSettings, SettingsDialog } from '../settings/index.ts';
import { listenForCommands, useCommand } from '../shortcuts/index.ts';
import { AboutDialog } from './about-dialog.tsx';
import styles from './app.module.css';
import { CommandPalette } from './command-palette.tsx';
import { ConnectionLost } from './connection-lost.tsx';
import { closeDialog, openDialog, useDialogs } from './dialogs.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { PaneBoundary } from './pane-boundary.tsx';
import { ProjectPage } from './project-page.tsx';
import { go, useRoute } from './route.ts';
import { useNoFileDrop } from './use-no-file-drop.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';
import { useLoad } from './use-load.ts';

function Page() {
  const route = useRoute((state) => state.route);
  if (route.page === 'project') return <ProjectPage key={route.project} project={route.project} />;
  return (
    <HomePage
      onOpen={(project) => go({ page: 'project', project })}
      onSettings={() => openDialog('settings')}
      onAbout={() => openDialog('about')}
    />
  );
}

/** Commands and dialogs that every page has. */
function Everywhere() {
  const open = useDialogs((state) => state.open);
  useCommand({
    id: 'app.palette',
    run: () => openDialog('palette'),
  });
  useCommand({
    id: 'app.settings',
    run: () => openDialog('settings'),
  });
  useCommand({ id: 'app.keys', run: () => openDialog('keys') });
  useCommand({ id: 'app.about', run: () => openDialog('about') });
  useEffect(listenForCommands, []);
  useUnsavedWarning();
  useNoFileDrop();
  return (
    <>
      {open === 'palette' && <CommandPalette onClose={closeDialog} />}
      {open === 'settings' && <SettingsDialog onClose={closeDialog} />}
      {open === 'keys' && <KeysDialog onClose={closeDialog} />}
      {open === 'about' && <AboutDialog onClose={closeDialog} />}
    </>
  );
}

function Started() {
  const { t } = useTranslation();
  const load = useLoad(loadSettings);
  switch (load.state) {
    case 'loading':
      return (
        <EmptyState
          icon={<Spinner size="large" />}
          title={<span role="status">{t('shell.starting')}</span>}
        />
      );
    case 'failed':
      return (
        <ErrorState
          title={t('shell.startFailed')}
          actions={<Button onClick={load.retry}>{t('shell.retry')}</Button>}
        >
          {load.reason}
        </ErrorState>
      );
    default:
      return (
        <PaneBoundary>
          <Page />
          <Everywhere />
        </PaneBoundary>
      );
  }
}

/** The whole window. */
export function App() {
  return (
    <TooltipProvider>
      <div className={styles['window']}>
        <ConnectionLost />
        <div className={styles['page']}>
          <Started />
        </div>
      </div>
      <Notices />
    </TooltipProvider>
  );
}
