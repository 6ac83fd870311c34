import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { Button, Dialog, Select } from '../design/index.ts';
import { edit, useProject } from '../project/index.ts';
import { mergeMembers } from './cast-recipes.ts';
import { short } from './short-name.ts';

/** Makes a member one with another, which stays. */
export function MergeDialog({
  member,
  onClose,
}: {
  readonly member: CastMember;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const cast = useProject((state) => state.document.cast);
  const others = Object.values(cast)
    .filter(({ id, kind }) => id !== member.id && kind === member.kind)
    .sort((a, b) => a.name.localeCompare(b.name));
  const [into, setInto] = useState<Id | undefined>(others.length === 1 ? others[0]?.id : undefined);
  const merge = () => {
    if (into === undefined) return;
    edit(t('cast.edits.merge', { name: short(member.name) }), (draft) =>
      mergeMembers(draft, into, member.id),
    );
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      title={t('cast.mergeTitle', { name: member.name })}
      description={t('cast.mergeDescription', { name: member.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('design.cancel')}</Button>
          <Button
            tone="primary"
            disabledReason={into === undefined ? t('cast.mergeFirst') : undefined}
            onClick={merge}
          >
            {t('cast.mergeDo')}
          </Button>
        </>
      }
    >
      <Select
        label={t('cast.mergeInto')}
        value={into}
        placeholder="…"
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onValueChange={setInto}
      />
    </Dialog>
  );
}
