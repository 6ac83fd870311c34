import { PanelLeft, PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Toggle } from '../design/index.ts';
import { ExportDialog } from '../export/index.ts';
import { FilmPlayer } from '../film/index.ts';
import { useTranslation } from '../language/index.ts';
import { NotesDialog } from '../notes/index.ts';
import { QueuePanel } from '../renders/index.ts';
import { useCommand, useShownChord } from '../shortcuts/index.ts';
import { SceneStrip, Stage } from '../storyboard/index.ts';
import { WishBox } from '../wish/index.ts';
import { closeDialog, useDialogs } from './dialogs.ts';
import { Inspector } from './inspector.tsx';
import { PANE_LIMITS, resizePane, usePaneSizes } from './pane-sizes.ts';
import { PaneBoundary } from './pane-boundary.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { QueueSummary } from './queue-summary.tsx';
import { Splitter } from './splitter.tsx';
import { StoppedBar } from './stopped-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useQueueEnd } from './use-queue-end.ts';
import styles from './workspace.module.css';

type PaneProps = { readonly pane?: 'scenes' | 'inspector'; readonly children: ReactNode };

/** A place for a part of the window, whose mistakes stay in it. The part is a landmark itself. */
function Pane({ pane, children }: PaneProps) {
  const sizes = usePaneSizes();
  return (
    <div
      className={pane === undefined ? styles['main'] : styles['pane']}
      {...(pane === undefined ? {} : { style: { width: sizes[pane], minWidth: PANE_LIMITS[pane][0] } })}
    >
      <PaneBoundary>{children}</PaneBoundary>
    </div>
  );
}

function Panes() {
  const { t } = useTranslation();
  const sizes = usePaneSizes();
  return (
    <main className={styles['panes']}>
      {sizes.scenesShown && (
        <>
          <Pane pane="scenes">
            <SceneStrip />
          </Pane>
          <Splitter
            label={t('shell.resizeScenes')}
            orientation="vertical"
            direction={1}
            size={sizes.scenes}
            limits={PANE_LIMITS.scenes}
            onResize={(scenes) => resizePane({ scenes })}
          />
        </>
      )}
      <Pane>
        <Stage />
      </Pane>
      {sizes.inspectorShown && (
        <>
          <Splitter
            label={t('shell.resizeInspector')}
            orientation="vertical"
            direction={-1}
            size={sizes.inspector}
            limits={PANE_LIMITS.inspector}
            onResize={(inspector) => resizePane({ inspector })}
          />
          <Pane pane="inspector">
            <Inspector />
          </Pane>
        </>
      )}
    </main>
  );
}

function QueueDrawer() {
  const { t } = useTranslation();
  const { queue } = usePaneSizes();
  return (
    <>
      <Splitter
        label={t('shell.resizeQueue')}
        orientation="horizontal"
        direction={-1}
        size={queue}
        limits={PANE_LIMITS.queue}
        onResize={(size) => resizePane({ queue: size })}
      />
      <section
        id="queue"
        className={styles['drawer']}
        aria-label={t('shell.queue')}
        style={{ height: queue }}
      >
        <PaneBoundary>
          <QueuePanel />
        </PaneBoundary>
      </section>
    </>
  );
}

function StatusBar() {
  const { t } = useTranslation();
  const { scenesShown, inspectorShown } = usePaneSizes();
  const scenes = () => resizePane({ scenesShown: !usePaneSizes.getState().scenesShown });
  const inspector = () => resizePane({ inspectorShown: !usePaneSizes.getState().inspectorShown });
  useCommand({ id: 'window.scenes', run: scenes });
  useCommand({ id: 'window.inspector', run: inspector });
  return (
    <footer className={styles['status']}>
      <Toggle
        size="small"
        side="top"
        label={t('shell.showScenes')}
        keys={useShownChord('window.scenes')}
        pressed={scenesShown}
        onPressedChange={scenes}
      >
        <PanelLeft aria-hidden />
      </Toggle>
      <QueueSummary />
      <Toggle
        size="small"
        side="top"
        label={t('shell.showInspector')}
        keys={useShownChord('window.inspector')}
        pressed={inspectorShown}
        onPressedChange={inspector}
      >
        <PanelRight aria-hidden />
      </Toggle>
    </footer>
  );
}

/** Dialogs that need an open film. */
function FilmDialogs() {
  const open = useDialogs((state) => state.open);
  return (
    <PaneBoundary>
      {open === 'export' && <ExportDialog open onOpenChange={closeDialog} />}
      {open === 'film' && <FilmPlayer open onOpenChange={closeDialog} />}
      {open === 'plan' && <PlanDialog onClose={closeDialog} />}
      {open === 'notes' && <NotesDialog onClose={closeDialog} />}
    </PaneBoundary>
  );
}

/** The open film: scenes, stage, inspector, queue. */
export function Workspace() {
  const { queueShown } = usePaneSizes();
  useQueueEnd();
  return (
    <div className={styles['workspace']}>
      <TopBar />
      <StoppedBar />
      <Panes />
      <PaneBoundary>
        <WishBox />
      </PaneBoundary>
      {queueShown && <QueueDrawer />}
      <StatusBar />
      <FilmDialogs />
    </div>
  );
}
