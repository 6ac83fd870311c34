import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Dialog } from '../design/index.ts';
import { edit, useProject } from '../project/index.ts';
import { renameInSentence, renameMember } from './cast-recipes.ts';
import type { ListedMember } from './cast-list.ts';
import styles from './cast.module.css';
import { short } from './short-name.ts';
import { NameField } from './name-field.tsx';
import { useNameError } from './use-name-error.ts';

/** Names a member anew in all its scenes, and, if wanted, in their sentences. */
export function RenameDialog({ member, scenes, onClose }: ListedMember & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const [name, setName] = useState(member.name);
  const [sentences, setSentences] = useState(true);
  const wanted = name.trim();
  const error = useNameError(member, wanted);
  const mentioned = scenes.some(({ id }) => {
    const sentence = document.scenes[id]?.description ?? '';
    return renameInSentence(sentence, member.name, '\u0000') !== sentence;
  });
  const rename = () => {
    if (error !== undefined) return;
    edit(t('cast.edits.rename', { name: short(member.name) }), (draft) =>
      renameMember(draft, member.id, { name: wanted, sentences: sentences && mentioned }),
    );
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      title={t('cast.renameTitle', { name: member.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('design.cancel')}</Button>
          <Button tone="primary" disabledReason={error} onClick={rename}>
            {t('cast.renameDo')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <NameField
          kind={member.kind}
          label={t('cast.name')}
          value={name}
          onValueChange={setName}
          error={wanted === member.name ? undefined : error}
          autoFocus
        />
        {mentioned && (
          <Checkbox label={t('cast.sentences')} checked={sentences} onCheckedChange={setSentences} />
        )}
      </form>
    </Dialog>
  );
}
