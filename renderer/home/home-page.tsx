import { Info, Search, Settings, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { Button, EmptyState, ErrorState, IconButton, Spinner, TextField } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { filmsLeft, useConnection } from '../project/index.ts';
import { useCommand, useShownChord } from '../shortcuts/index.ts';
import { useFileDrop } from './file-drop.ts';
import styles from './home-page.module.css';
import { NewFilm } from './new-film.tsx';
import { ARCHIVES, importProject } from './project-actions.ts';
import { ProjectCard } from './project-card.tsx';
import { DeleteDialog, RenameDialog, RescueDialog } from './project-dialogs.tsx';
import { loadProjects, makeFolder, useProjectList } from './project-list.ts';
import { SampleCard } from './sample-card.tsx';

/** With fewer, everything is seen at a glance. */
const FILTER_FROM = 8;
const MANY = 4;

export type HomePageProps = {
  readonly onOpen: (project: string) => void;
  readonly onSettings: () => void;
  readonly onAbout: () => void;
};

/**
 * Keeps the list right: at first, when the film that was left is closed, when the studio is back, and when the window is
 * looked at again.
 */
function useFreshList(): void {
  const reachable = useConnection((connection) => connection.state === 'open');
  useEffect(() => {
    if (!reachable) return undefined;
    const load = () => void loadProjects();
    load();
    void filmsLeft()?.then(load);
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [reachable]);
}

function ImportButton() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  useCommand({ id: 'home.import', run: choose });
  return (
    <>
      <Button
        icon={<Upload aria-hidden />}
        keys={useShownChord('home.import')}
        hint={t('home.import')}
        onClick={choose}
      >
        {t('home.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ARCHIVES.join(',')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void importProject(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** What is to be said of the list beside its films: it is being read, it could not be, there are none. */
function ListState({ onSettings }: Pick<HomePageProps, 'onSettings'>) {
  const { t } = useTranslation();
  const list = useProjectList();
  switch (list.state) {
    case 'loading':
      return (
        <EmptyState icon={<Spinner size="large" />} title={<span role="status">{t('home.loading')}</span>} />
      );
    case 'failed':
      return (
        <ErrorState
          title={t('home.listFailed')}
          actions={<Button onClick={() => void loadProjects()}>{t('home.retry')}</Button>}
        >
          {list.reason}
        </ErrorState>
      );
    case 'gone':
      return (
        <ErrorState
          title={t('home.folderGone')}
          actions={
            <>
              <Button onClick={() => void makeFolder()}>{t('home.makeFolder')}</Button>
              <Button onClick={onSettings}>{t('home.chooseFolder')}</Button>
              <Button tone="primary" onClick={() => void loadProjects()}>
                {t('home.retry')}
              </Button>
            </>
          }
        >
          {list.reason}
        </ErrorState>
      );
    default:
      if (list.projects.length > 0) return null;
      return <EmptyState title={t('home.nothing')}>{t('home.nothingText')}</EmptyState>;
  }
}

function Films({ onOpen, onSettings }: Pick<HomePageProps, 'onOpen' | 'onSettings'>) {
  const { t } = useTranslation();
  const list = useProjectList();
  const [words, setWords] = useState('');
  const [asking, setAsking] = useState<{
    readonly what: 'rename' | 'delete' | 'rescue';
    readonly project: ProjectSummary;
  }>();
  const shown = list.projects.filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase()));
  const close = () => setAsking(undefined);
  return (
    <section className={styles['films']} aria-labelledby="films">
      <header className={styles['filmsHead']}>
        <h2 id="films">{t('home.films')}</h2>
        {list.projects.length >= FILTER_FROM && (
          <span className={styles['filter']}>
            <Search aria-hidden />
            <TextField
              label={t('home.filter')}
              labelHidden
              placeholder={t('home.filter')}
              value={words}
              onValueChange={setWords}
            />
          </span>
        )}
        <ImportButton />
      </header>
      <ListState onSettings={onSettings} />
      {list.projects.length > 0 && shown.length === 0 && (
        <EmptyState title={t('home.noSuchFilter', { words })} />
      )}
      <ul className={styles['grid']}>
        {shown.map((project) => (
          <li key={`${project.id} ${project.folder}`}>
            <ProjectCard
              project={project}
              onOpen={() => onOpen(project.id)}
              onRescue={() => setAsking({ what: 'rescue', project })}
              onRename={() => setAsking({ what: 'rename', project })}
              onDelete={() => setAsking({ what: 'delete', project })}
            />
          </li>
        ))}
      </ul>
      {asking?.what === 'rename' && <RenameDialog project={asking.project} onClose={close} />}
      {asking?.what === 'rescue' && (
        <RescueDialog project={asking.project} onClose={close} onOpen={() => onOpen(asking.project.id)} />
      )}
      {asking?.what === 'delete' && <DeleteDialog project={asking.project} onClose={close} />}
    </section>
  );
}

/** The first page: a new film, the sample, and all films there are. */
export function HomePage({ onOpen, onSettings, onAbout }: HomePageProps) {
  const { t } = useTranslation();
  const over = useFileDrop((file) => void importProject(file));
  useFreshList();
  // With films of one's own, they come before the examples.
  // Where the films cannot be found, nothing may look like a first start.
  const shown = useProjectList((list) => list.state !== 'gone' && list.state !== 'failed');
  const few = useProjectList((list) => list.projects.length < MANY) && shown;
  return (
    <div className={styles['page']}>
      <header className={styles['bar']}>
        <img src="./icon.svg" alt="" width={22} height={22} />
        <h1>Layout2Vid Studio</h1>
        <span className={styles['space']} />
        <IconButton label={t('shell.about')} onClick={onAbout}>
          <Info aria-hidden />
        </IconButton>
        <IconButton label={t('shell.settings')} keys={useShownChord('app.settings')} onClick={onSettings}>
          <Settings aria-hidden />
        </IconButton>
      </header>
      <main className={styles['scroll']} tabIndex={-1}>
        <div className={styles['column']}>
          <NewFilm onCreated={onOpen} prompts={few} />
          {few && <SampleCard onCreated={onOpen} />}
          <Films onOpen={onOpen} onSettings={onSettings} />
          {!few && shown && <SampleCard onCreated={onOpen} />}
        </div>
      </main>
      {over && (
        <div className={styles['drop']} aria-hidden>
          <Upload />
          {t('home.dropHere')}
        </div>
      )}
    </div>
  );
}
