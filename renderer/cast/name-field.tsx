import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { TextField } from '../design/index.ts';
import { drawingOf, drawnForName, suggestions } from './drawable.ts';
import { usePack } from './pack.ts';

export type NameFieldProps = {
  readonly kind: CastMember['kind'];
  readonly label: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Only words of the pack make sense here: suggestions come without an article. */
  readonly packWords?: boolean;
  readonly autoFocus?: boolean;
};

/** A name of a cast member: suggests what the pack knows, and says so when it knows nothing like it. */
export function NameField(props: NameFieldProps) {
  const { kind, label, value, onValueChange, hint, error, packWords = false, autoFocus = false } = props;
  const { t } = useTranslation();
  const { pack } = usePack();
  const list = useId();
  const typed = value.trim();
  const unknown =
    pack !== undefined &&
    typed !== '' &&
    drawnForName(pack, typed) === undefined &&
    drawingOf(pack, { id: '', kind, name: typed }).as === 'unknown';
  const words = pack === undefined ? [] : suggestions(pack, { kind, typed: value, count: 8 });
  const article = packWords || kind === 'place' ? '' : (/^(an?|the)\s+/iu.exec(value)?.[0] ?? '');
  return (
    <div>
      <TextField
        label={label}
        value={value}
        onValueChange={onValueChange}
        maxLength={500}
        list={list}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens because the user asked to name something
        autoFocus={autoFocus}
        error={error}
        hint={unknown ? t(kind === 'place' ? 'scene.placeUnknown' : 'cast.unknown') : hint}
      />
      <datalist id={list}>
        {words.map((word) => (
          <option key={word} value={`${article}${word}`} />
        ))}
      </datalist>
    </div>
  );
}
