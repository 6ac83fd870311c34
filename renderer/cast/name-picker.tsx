import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { Button, Select } from '../design/index.ts';
import type { NamedWord } from '../library/word-drag.ts';
import { WordDialog } from '../library/word-dialog.tsx';
import { useProject } from '../project/index.ts';
import styles from './cast.module.css';
import { NameField } from './name-field.tsx';

export type NamePickerProps = {
  readonly kind: CastMember['kind'];
  readonly label: string;
  /** The choice that opens the field for a new name. */
  readonly newLabel: string;
  readonly nameLabel: string;
  readonly value: Id;
  readonly disabledReason?: string | undefined;
  readonly onPick: (member: Id) => void;
  readonly onName: (name: string) => void;
  readonly onWord: (word: NamedWord) => void;
};

/** No ids look like these. */
const NEW = '+new';
const LIBRARY = '+library';

/** Everybody of one kind by name, then the ways to somebody new. */
function useOptions(kind: CastMember['kind'], newLabel: string) {
  const { t } = useTranslation();
  const cast = useProject((state) => state.document.cast);
  return useMemo(
    () => [
      ...Object.values(cast)
        .filter((member) => member.kind === kind)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((member) => ({ value: member.id, label: member.name })),
      { value: LIBRARY, label: t('library.from') },
      { value: NEW, label: newLabel },
    ],
    [cast, kind, newLabel, t],
  );
}

/** Picks a member of the cast or something of the library, or names somebody new. */
export function NamePicker(props: NamePickerProps) {
  const { kind, label, newLabel, nameLabel, value, disabledReason, onPick, onName, onWord } = props;
  const { t } = useTranslation();
  const options = useOptions(kind, newLabel);
  const [naming, setNaming] = useState(false);
  const [looking, setLooking] = useState(false);
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const add = () => {
    if (name.trim() === '') return;
    onName(name.trim());
    setNaming(false);
    setName('');
  };
  return (
    <div className={styles['picker']}>
      <Select
        label={label}
        value={value}
        options={options}
        disabledReason={disabledReason}
        focusAfter={() => form.current?.querySelector('input')}
        onValueChange={(picked) => {
          setNaming(picked === NEW);
          setLooking(picked === LIBRARY);
          if (picked !== NEW && picked !== LIBRARY) onPick(picked);
        }}
      />
      {looking && <WordDialog kind={kind} onTake={onWord} onClose={() => setLooking(false)} />}
      {naming && (
        <form
          ref={form}
          className={styles['naming']}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
          onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}
        >
          <NameField kind={kind} label={nameLabel} value={name} onValueChange={setName} />
          <Button
            type="submit"
            icon={<Plus aria-hidden />}
            disabledReason={name.trim() === '' ? t('cast.nameEmpty') : undefined}
          >
            {t('scene.add')}
          </Button>
        </form>
      )}
    </div>
  );
}
