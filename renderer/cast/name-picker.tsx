import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { Button, Select } from '../design/index.ts';
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
};

/** No id looks like this. */
const NEW = '+new';

/** Picks a member of the cast, or names a new one. */
export function NamePicker(props: NamePickerProps) {
  const { kind, label, newLabel, nameLabel, value, disabledReason, onPick, onName } = props;
  const { t } = useTranslation();
  const cast = useProject((state) => state.document.cast);
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const options = useMemo(
    () => [
      ...Object.values(cast)
        .filter((member) => member.kind === kind)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((member) => ({ value: member.id, label: member.name })),
      { value: NEW, label: newLabel },
    ],
    [cast, kind, newLabel],
  );
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
          if (picked !== NEW) onPick(picked);
        }}
      />
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
