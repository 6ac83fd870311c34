import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { Button, Dialog, TextField } from '../design/index.ts';
import { edit, useProject } from '../project/index.ts';
import { freeName, splitMember } from './cast-recipes.ts';
import styles from './cast.module.css';
import { short } from './short-name.ts';
import { useNameError } from './use-name-error.ts';

export type SplitDialogProps = {
  readonly member: CastMember;
  readonly scene: Id;
  readonly onClose: () => void;
};

/** Gives what a member is in one scene a name, and so a look, of its own. */
export function SplitDialog({ member, scene, onClose }: SplitDialogProps) {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const number = document.order.indexOf(scene) + 1;
  const [name, setName] = useState(() => freeName(document, member.kind, member.name));
  const wanted = name.trim();
  const error = useNameError({ kind: member.kind }, wanted);
  const split = () => {
    if (error !== undefined) return;
    edit(t('cast.edits.split', { name: short(member.name) }), (draft) => {
      splitMember(draft, { member: member.id, scene, name: wanted });
    });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      title={t('cast.splitTitle', { number })}
      description={t('cast.splitDescription', { name: member.name, number })}
      actions={
        <>
          <Button onClick={onClose}>{t('design.cancel')}</Button>
          <Button tone="primary" disabledReason={error} onClick={split}>
            {t('cast.splitDo')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          split();
        }}
      >
        <TextField
          label={t('cast.splitName')}
          value={name}
          maxLength={500}
          onValueChange={setName}
          error={error}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
