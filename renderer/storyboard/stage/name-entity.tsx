import { useId, useState, type KeyboardEvent } from 'react';
import type { StudioDocument } from '../../../preload/contract/document.ts';
import { drawnForName, knownWord, suggestions, type Words } from '../../cast/drawable.ts';
import { Badge, Button, TextField } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { useSettings } from '../../settings/settings-store.ts';
import { entityNamed } from '../edits/tracks.ts';
import styles from './stage.module.css';

const NO_WORDS: Words = { entities: [], places: [] };
/** Names offered at once. */
const SHOWN = 6;

type Offer = { readonly name: string; readonly inCast: boolean };

/** Cast members first, then words of the pack. */
function offers(typed: string, cast: StudioDocument['cast'], pack: Words): readonly Offer[] {
  const wanted = typed.trim().toLowerCase();
  const members = Object.values(cast)
    .filter((member) => member.kind === 'entity' && member.name.toLowerCase().includes(wanted))
    .map(({ name }): Offer => ({ name, inCast: true }));
  const fresh = suggestions(pack, { kind: 'entity', typed, count: SHOWN })
    .filter((name) => entityNamed(cast, name) === undefined)
    .map((name): Offer => ({ name, inCast: false }));
  return [...members, ...fresh].slice(0, SHOWN);
}

/** What will become of a name. */
function useForecast(typed: string): string | undefined {
  const { t } = useTranslation();
  const pack = useSettings((state) => state.pack);
  const cast = useProject((state) => state.document.cast);
  if (typed === '') return undefined;
  if (entityNamed(cast, typed) !== undefined) return t('storyboard.naming.inCast');
  if (pack === undefined) return undefined;
  const word = drawnForName(pack, typed) ?? knownWord(pack, { kind: 'entity', phrase: typed });
  return word === undefined
    ? t('storyboard.naming.unknown', { name: typed })
    : t('storyboard.naming.known', { word });
}

type NameEntityProps = { readonly onName: (name: string) => void; readonly onCancel: () => void };

/** What is typed, what is offered for it, and which offer the arrow keys are on. */
function useNaming({ onName, onCancel }: NameEntityProps) {
  const [name, setName] = useState('');
  const [marked, setMarked] = useState(-1);
  const pack = useSettings((state) => state.pack);
  const cast = useProject((state) => state.document.cast);
  const shown = offers(name, cast, pack ?? NO_WORDS);
  const give = (chosen: string) => {
    if (chosen.trim() !== '') onName(chosen.trim());
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setMarked((at) => Math.min(Math.max(at + by, -1), shown.length - 1));
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      give(shown[marked]?.name ?? name);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  };
  const type = (next: string) => {
    setName(next);
    setMarked(-1);
  };
  return { name, type, marked, shown, give, keys };
}

/** Asks for the name of something new, with what the pack can draw, and says what an unknown word will become. */
export function NameEntity(props: NameEntityProps) {
  const { t } = useTranslation();
  const list = useId();
  const { name, type, marked, shown, give, keys } = useNaming(props);
  const forecast = useForecast(name.trim());
  return (
    <div className={styles['naming']} onKeyDown={keys}>
      <TextField
        label={t('storyboard.naming.name')}
        hint={forecast}
        value={name}
        placeholder={t('storyboard.naming.placeholder')}
        maxLength={200}
        autoFocus
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(marked >= 0 ? { 'aria-activedescendant': `${list}-${marked}` } : {})}
        onValueChange={type}
      />
      <Offers id={list} shown={shown} marked={marked} onChoose={give} />
      <div className={styles['answers']}>
        <Button tone="quiet" size="small" onClick={props.onCancel}>
          {t('storyboard.naming.cancel')}
        </Button>
        <Button
          tone="primary"
          size="small"
          onClick={() => give(name)}
          disabledReason={name.trim() === '' ? t('storyboard.naming.name') : undefined}
        >
          {t('storyboard.naming.add')}
        </Button>
      </div>
    </div>
  );
}

type OffersProps = {
  readonly id: string;
  readonly shown: readonly Offer[];
  readonly marked: number;
  readonly onChoose: (name: string) => void;
};

function Offers({ id, shown, marked, onChoose }: OffersProps) {
  const { t } = useTranslation();
  return (
    <ul id={id} role="listbox" aria-label={t('storyboard.naming.suggestions')} className={styles['offers']}>
      {shown.map((offer, index) => (
        <li
          key={offer.name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          className={styles['offer']}
          onClick={() => onChoose(offer.name)}
        >
          <span>{offer.name}</span>
          {offer.inCast && <Badge>{t('storyboard.naming.joined')}</Badge>}
        </li>
      ))}
    </ul>
  );
}
