import { useState } from 'react';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { Button, ConfirmDialog, Dialog, TextField } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import styles from './project-card.module.css';
import { removeProject, renameProject } from './project-actions.ts';

type Props = { readonly project: ProjectSummary; readonly onClose: () => void };

/** Another name for a film. */
export function RenameDialog({ project, onClose }: Props) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(project.title);
  const wanted = title.trim();
  const empty = wanted === '' ? t('home.nameEmpty') : undefined;
  const rename = () => {
    if (empty !== undefined) return;
    if (wanted !== project.title) void renameProject(project, wanted);
    onClose();
  };
  return (
    <Dialog
      open
      size="small"
      onOpenChange={onClose}
      title={t('home.renameTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('design.cancel')}</Button>
          <Button tone="primary" disabledReason={empty} onClick={rename}>
            {t('home.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('home.name')}
        value={title}
        maxLength={120}
        error={empty}
        onValueChange={setTitle}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => event.key === 'Enter' && rename()}
      />
    </Dialog>
  );
}

/** Says what the copy of a damaged film holds before that is opened. */
export function RescueDialog({ project, onClose, onOpen }: Props & { readonly onOpen: () => void }) {
  const { t, i18n } = useTranslation();
  const { rescue, fault, title } = project;
  if (rescue === undefined) return null;
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Dialog
      open
      size="small"
      onOpenChange={onClose}
      title={t('home.rescueTitle', { title })}
      actions={
        <>
          <Button onClick={onClose}>{t('design.cancel')}</Button>
          <Button tone="primary" onClick={onOpen}>
            {t('home.rescueConfirm')}
          </Button>
        </>
      }
    >
      <div className={styles['paragraphs']}>
        <p>{t('home.rescueWhy', { reason: fault })}</p>
        <p>{t('home.rescueText', { when: when.format(rescue.changed), count: rescue.scenes })}</p>
        <p>{t('home.rescueKeeps')}</p>
      </div>
    </Dialog>
  );
}

/** Asks before a film goes to the trash. */
export function DeleteDialog({ project, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('home.deleteTitle', { title: project.title })}
      description={t('home.deleteText')}
      confirm={t('home.deleteConfirm')}
      onConfirm={() => void removeProject(project)}
    />
  );
}
