import { ImageUp, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { Button, TextArea } from '../design/index.ts';
import { edit, mediaUrl } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { drawAs, noteMember, referTo } from './cast-recipes.ts';
import styles from './cast.module.css';
import { drawingOf } from './drawable.ts';
import { NameField } from './name-field.tsx';
import { usePack } from './pack.ts';
import { short } from './short-name.ts';
import { PictureInput } from './picture-input.tsx';

export type MemberDetailsProps = {
  readonly member: CastMember;
  readonly onPicture: (member: CastMember, file: File) => void;
};

/** The rest of a member's card: its picture, what to draw for it, notes. */
export function MemberDetails({ member, onPicture }: MemberDetailsProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const { name } = member;
  return (
    <div className={styles['details']}>
      <Reference member={member} onPicture={onPicture} />
      <DrawnAs key={`${name} ${member.drawnAs ?? ''}`} member={member} />
      <TextArea
        label={t('cast.notes')}
        placeholder={t('cast.notesPlaceholder')}
        rows={2}
        maxLength={2000}
        value={member.notes ?? ''}
        disabledReason={readOnly}
        onCommit={(notes) =>
          edit(t('cast.edits.notes', { name: short(name) }), (draft) =>
            noteMember(draft, member.id, notes.trim()),
          )
        }
      />
    </div>
  );
}

function Reference({ member, onPicture }: MemberDetailsProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const input = useRef<HTMLInputElement>(null);
  const { reference, name } = member;
  return (
    <div className={styles['reference']}>
      {reference !== undefined && (
        <img className={styles['given']} src={mediaUrl(reference.media)} alt={reference.fileName} />
      )}
      <div className={styles['referenceWords']}>
        <span className={styles['label']}>
          {t('cast.reference.title')}
          {reference !== undefined && <span className={styles['file']}>{reference.fileName}</span>}
        </span>
        <span className={styles['hint']}>{t('cast.reference.hint')}</span>
        <span className={styles['buttons']}>
          <Button
            size="small"
            icon={<ImageUp aria-hidden />}
            disabledReason={readOnly}
            onClick={() => input.current?.click()}
          >
            {t(reference === undefined ? 'cast.reference.add' : 'cast.reference.change')}
          </Button>
          {reference !== undefined && (
            <Button
              size="small"
              tone="quiet"
              icon={<X aria-hidden />}
              disabledReason={readOnly}
              onClick={() =>
                edit(t('cast.edits.clearReference', { name: short(name) }), (draft) =>
                  referTo(draft, member.id, undefined),
                )
              }
            >
              {t('cast.reference.clear')}
            </Button>
          )}
        </span>
      </div>
      <PictureInput ref={input} onFile={(file) => onPicture(member, file)} />
    </div>
  );
}

function DrawnAs({ member }: { readonly member: CastMember }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const { pack } = usePack();
  const [words, setWords] = useState(member.drawnAs ?? '');
  const { name } = member;
  const drawing = pack === undefined ? undefined : drawingOf(pack, member);
  const explained =
    drawing?.as === 'other'
      ? t('cast.drawnAsHint', { name, words: drawing.words })
      : drawing?.as === 'unknown'
        ? t('cast.unknownHint', { name })
        : t('cast.drawnAsFieldHint');
  const done = () => {
    if (words.trim() === (member.drawnAs ?? '') || readOnly !== undefined) return;
    edit(t('cast.edits.drawnAs', { name: short(name) }), (draft) => drawAs(draft, member.id, words));
  };
  return (
    <form
      onBlur={done}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <NameField
        kind={member.kind}
        label={t('cast.drawnAsField')}
        value={words}
        onValueChange={setWords}
        hint={explained}
        packWords
      />
    </form>
  );
}
