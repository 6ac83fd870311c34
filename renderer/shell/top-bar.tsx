import {
  ChevronLeft,
  CircleCheck,
  CloudOff,
  Ellipsis,
  FolderX,
  Lock,
  Play,
  Redo2,
  TriangleAlert,
  Undo2,
  Upload,
} from 'lucide-react';
import { useNoPack } from '../cast/pack.ts';
import { Badge, Button, IconButton, Menu, Spinner, TextField, Tooltip } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { edit, redo, undo, useConnection, useProject } from '../project/index.ts';
import { useSettings } from '../settings/index.ts';
import { useCommand, useShownChord } from '../shortcuts/index.ts';
import { openDialog } from './dialogs.ts';
import { RenderMenu } from './render-menu.tsx';
import { go } from './route.ts';
import styles from './top-bar.module.css';

function Title() {
  const { t } = useTranslation();
  const title = useProject((state) => state.document.title);
  const readOnly = useProject((state) => state.readOnly);
  const rename = (words: string) => {
    edit(t('shell.retitle'), (draft) => {
      draft.title = words.trim();
    });
  };
  return (
    <TextField
      className={styles['title']}
      label={t('shell.title')}
      labelHidden
      value={title}
      neverEmpty
      maxLength={120}
      disabledReason={readOnly}
      onCommit={rename}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

/** What is known of the disk, from commits alone. */
function SavedState() {
  const { t } = useTranslation();
  const saved = useProject((state) => state.saved);
  const revision = useProject((state) => state.revision);
  const readOnly = useProject((state) => state.readOnly);
  const stopped = useProject((state) => state.stopped);
  const connected = useConnection((state) => state.state === 'open');
  if (readOnly !== undefined)
    return (
      <Badge tone="warning" icon={<Lock aria-hidden />} title={readOnly}>
        {t('shell.readOnly')}
      </Badge>
    );
  if (stopped !== undefined)
    return (
      <Badge tone="danger" icon={<FolderX aria-hidden />} title={t('shell.notSavedStopped')}>
        {t('shell.notSaved')}
      </Badge>
    );
  const [icon, words, why] = saved
    ? [<CircleCheck key="saved" aria-hidden />, t('shell.saved'), t('shell.savedAt', { revision })]
    : connected
      ? [<Spinner key="saving" size="small" />, t('shell.saving'), t('shell.savingNow')]
      : [<CloudOff key="lost" aria-hidden />, t('shell.notSaved'), t('shell.notSavedWhy')];
  return (
    <Tooltip text={why}>
      <span
        className={styles['saved']}
        role="status"
        aria-label={`${words}. ${why}`}
        data-revision={revision}
        tabIndex={0}
      >
        {icon}
        {words}
      </span>
    </Tooltip>
  );
}

function UndoRedo() {
  const { t } = useTranslation();
  const history = useProject((state) => state.history);
  const undoLabel =
    history.undo === undefined ? t('shell.undo') : t('shell.undoWhat', { label: history.undo });
  const redoLabel =
    history.redo === undefined ? t('shell.redo') : t('shell.redoWhat', { label: history.redo });
  const noUndo = history.undo === undefined ? t('shell.nothingToUndo') : undefined;
  const noRedo = history.redo === undefined ? t('shell.nothingToRedo') : undefined;
  useCommand({
    id: 'edit.undo',
    disabledReason: noUndo,
    repeats: true,
    run: undo,
  });
  useCommand({
    id: 'edit.redo',
    disabledReason: noRedo,
    repeats: true,
    run: redo,
  });
  return (
    <div className={styles['group']}>
      <IconButton label={undoLabel} keys={useShownChord('edit.undo')} disabledReason={noUndo} onClick={undo}>
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton label={redoLabel} keys={useShownChord('edit.redo')} disabledReason={noRedo} onClick={redo}>
        <Redo2 aria-hidden />
      </IconButton>
    </div>
  );
}

function PlayAndExport() {
  const { t } = useTranslation();
  const empty = useProject((state) => state.document.order.length === 0) ? t('shell.noScenes') : undefined;
  const play = () => openDialog('film');
  const send = () => openDialog('export');
  useCommand({ id: 'film.play', disabledReason: empty, run: play });
  useCommand({
    id: 'film.export',
    disabledReason: empty,
    run: send,
  });
  return (
    <div className={styles['group']}>
      <Button
        icon={<Play aria-hidden />}
        keys={useShownChord('film.play')}
        hint={t('shell.play')}
        disabledReason={empty}
        onClick={play}
      >
        {t('shell.play')}
      </Button>
      <RenderMenu />
      <Button
        tone="primary"
        icon={<Upload aria-hidden />}
        keys={useShownChord('film.export')}
        hint={t('shell.export')}
        disabledReason={empty}
        onClick={send}
      >
        {t('shell.export')}
      </Button>
    </div>
  );
}

function MoreMenu() {
  const { t } = useTranslation();
  const readOnly = useProject((state) => state.readOnly);
  useCommand({
    id: 'film.plan',
    disabledReason: readOnly,
    run: () => openDialog('plan'),
  });
  useCommand({ id: 'film.notes', run: () => openDialog('notes') });
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('shell.more')}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
      items={[
        { label: t('shell.plan'), onSelect: () => openDialog('plan'), disabledReason: readOnly },
        { label: t('notes.menu'), onSelect: () => openDialog('notes') },
        'separator',
        {
          label: t('shell.palette'),
          keys: useShownChord('app.palette'),
          onSelect: () => openDialog('palette'),
        },
        { label: t('shell.keys'), keys: useShownChord('app.keys'), onSelect: () => openDialog('keys') },
        {
          label: t('shell.settings'),
          keys: useShownChord('app.settings'),
          onSelect: () => openDialog('settings'),
        },
        { label: t('shell.about'), onSelect: () => openDialog('about') },
      ]}
    />
  );
}

/** The film's title and state, and what is done with it as a whole. */
export function TopBar() {
  const { t } = useTranslation();
  const offline = useSettings((state) => state.settings?.offline === true);
  const noPack = useNoPack();
  const leave = () => go({ page: 'home' });
  useCommand({ id: 'app.home', run: leave });
  return (
    <header className={styles['bar']}>
      <IconButton label={t('shell.home')} onClick={leave}>
        <ChevronLeft aria-hidden />
      </IconButton>
      <h1 className={styles['heading']}>
        <Title />
      </h1>
      <SavedState />
      {noPack !== undefined && (
        <Badge tone="danger" icon={<TriangleAlert aria-hidden />} title={noPack}>
          {t('shell.noPack')}
        </Badge>
      )}
      {offline && (
        <Badge icon={<CloudOff aria-hidden />} title={t('shell.offlineWhy')}>
          {t('shell.offline')}
        </Badge>
      )}
      <span className={styles['space']} />
      <UndoRedo />
      <PlayAndExport />
      <MoreMenu />
    </header>
  );
}
