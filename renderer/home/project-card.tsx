import { Copy, Ellipsis, Film, FolderArchive, Pencil, Trash2, TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { Badge, ContextMenu, IconButton, Menu, Spinner, type MenuItem } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { projectMediaUrl } from '../project/index.ts';
import { duplicateProject, exportProject } from './project-actions.ts';
import styles from './project-card.module.css';

/** When a film was last changed, as one says it. */
export function whenChanged(changed: number, now: number, language: string): string {
  const days = Math.floor(startOfDay(now) - startOfDay(changed)) / 86_400_000;
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 1) return time.format(changed);
  if (days < 7) return relative.format(-Math.round(days), 'day');
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(changed);
}

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

function Poster({ project }: { readonly project: ProjectSummary }) {
  const [missing, setMissing] = useState(false);
  if (project.fault !== undefined)
    return (
      <span className={styles['blank']}>
        <TriangleAlert aria-hidden />
      </span>
    );
  if (project.poster === undefined || missing)
    return (
      <span className={styles['blank']}>
        <Film aria-hidden />
      </span>
    );
  const source = projectMediaUrl(project.id, project.poster);
  return (
    <img className={styles['picture']} src={source} alt="" loading="lazy" onError={() => setMissing(true)} />
  );
}

export type ProjectCardProps = {
  readonly project: ProjectSummary;
  readonly onOpen: () => void;
  /** Opens the copy of a damaged film, if there is one. */
  readonly onRescue: () => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
};

function useItems({ project, onOpen, onRescue, onRename, onDelete }: ProjectCardProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const during = (work: Promise<boolean>) => {
    setBusy(true);
    void work.finally(() => setBusy(false));
  };
  const fault = project.fault === undefined ? undefined : t('home.broken', { reason: project.fault });
  const item = (label: string, icon: ReactNode, onSelect: () => void): MenuItem => ({
    label,
    icon,
    onSelect,
    disabledReason: fault,
  });
  const items: readonly MenuItem[] = [
    project.rescue === undefined
      ? item(t('home.open'), <Film aria-hidden />, onOpen)
      : { label: t('home.rescue'), icon: <Film aria-hidden />, onSelect: onRescue },
    item(t('home.rename'), <Pencil aria-hidden />, onRename),
    item(t('home.duplicate'), <Copy aria-hidden />, () => during(duplicateProject(project))),
    item(t('home.export'), <FolderArchive aria-hidden />, () => during(exportProject(project))),
    'separator',
    { label: t('home.delete'), icon: <Trash2 aria-hidden />, danger: true, onSelect: onDelete },
  ];
  return { items, busy };
}

/** The picture, by which the film opens; or the copy of a damaged one. */
function OpenButton({ project, onOpen, onRescue, busy }: ProjectCardProps & { readonly busy: boolean }) {
  const { t } = useTranslation();
  const { title, fault, rescue } = project;
  const act =
    rescue !== undefined
      ? { onClick: onRescue }
      : fault !== undefined
        ? { 'aria-disabled': true, 'aria-description': fault }
        : { onClick: onOpen };
  return (
    <button
      type="button"
      className={styles['open']}
      aria-label={t(rescue === undefined ? 'home.openNamed' : 'home.rescueNamed', { title })}
      {...act}
    >
      <Poster project={project} />
      {busy && (
        <span className={styles['busy']}>
          <Spinner size="large" />
        </span>
      )}
    </button>
  );
}

/** How much there is of the film and when it was changed; or what is wrong with it, and what can be done. */
function Facts({ project }: Pick<ProjectCardProps, 'project'>) {
  const { t, i18n } = useTranslation();
  const { scenes, changed, fault, rescue } = project;
  const when = (moment: number) => whenChanged(moment, Date.now(), i18n.language);
  if (fault === undefined)
    return (
      <p className={styles['facts']}>
        {t('home.scenes', { count: scenes })} · {when(changed)}
      </p>
    );
  return (
    <p className={styles['fault']} data-selectable>
      {fault}
      {rescue !== undefined && (
        <>. {t('home.rescueLine', { when: when(rescue.changed), count: rescue.scenes })}</>
      )}
    </p>
  );
}

/** One film of the list: opens by click and by Enter; the rest is in its menu. */
export function ProjectCard(props: ProjectCardProps) {
  const { title, fault, rescue } = props.project;
  const { t } = useTranslation();
  const { items, busy } = useItems(props);
  const broken = fault !== undefined;
  return (
    <ContextMenu items={items}>
      <article className={styles['card']} data-broken={broken || undefined}>
        <OpenButton {...props} busy={busy} />
        <div className={styles['about']}>
          <div className={styles['words']}>
            <h3 className={styles['title']} title={title}>
              {title}
            </h3>
            <Facts project={props.project} />
          </div>
          {broken && (
            <Badge tone="danger">{t(rescue === undefined ? 'home.cannotOpen' : 'home.damaged')}</Badge>
          )}
          <Menu
            align="end"
            items={items}
            trigger={
              <IconButton size="small" label={t('home.actions', { title })}>
                <Ellipsis aria-hidden />
              </IconButton>
            }
          />
        </div>
      </article>
    </ContextMenu>
  );
}
