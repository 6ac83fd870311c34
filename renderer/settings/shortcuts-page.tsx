import { RotateCcw } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Button, IconButton, TextField } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import {
  chordOf,
  commandWith,
  shownChord,
  useAllCommands,
  type CommandId,
  type CommandLine,
} from '../shortcuts/index.ts';
import { typesText } from '../shortcuts/chord.ts';
import { changeSettings, useSettings } from './settings-store.ts';
import styles from './settings.module.css';

/** Sets (or, without a chord, resets) the keys of one command. */
function setChord(id: CommandId, chord: string | undefined): void {
  const shortcuts = { ...useSettings.getState().settings?.shortcuts };
  if (chord === undefined) delete shortcuts[id];
  else shortcuts[id] = chord;
  void changeSettings({ shortcuts });
}

type LineProps = {
  readonly line: CommandLine;
  readonly all: readonly CommandLine[];
  readonly recording: boolean;
  readonly onRecord: (id: CommandId | undefined) => void;
};

/** Why a chord cannot be given to a command, in words. */
function useObjection(all: readonly CommandLine[], line: CommandLine) {
  const { t } = useTranslation();
  return (chord: string): string | undefined => {
    const other = commandWith(all, chord, line.id);
    if (other !== undefined) return t('settings.conflict', { keys: shownChord(chord), label: other.label });
    const letter = typesText(chord) && /^(Shift\+)?[A-Z0-9]$/.test(chord) && chord !== line.usual;
    return letter && line.usual !== undefined && !typesText(line.usual)
      ? t('settings.needsModifier')
      : undefined;
  };
}

function Line({ line, all, recording, onRecord }: LineProps) {
  const { t } = useTranslation();
  const [objection, setObjection] = useState<string>();
  const object = useObjection(all, line);
  const stop = () => {
    setObjection(undefined);
    onRecord(undefined);
  };
  const press = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOf(event.nativeEvent);
    if (chord === undefined) return;
    if (chord === 'Escape') return stop();
    const words = chord === 'Backspace' ? undefined : object(chord);
    if (words !== undefined) return setObjection(words);
    setChord(line.id, chord === 'Backspace' ? '' : chord);
    stop();
  };
  const keys = line.shown ?? t('settings.noKeys');
  return (
    <li>
      <div className={styles['command']}>
        <span>{line.label}</span>
        {line.chord !== line.usual && (
          <IconButton size="small" label={t('settings.usual')} onClick={() => setChord(line.id, undefined)}>
            <RotateCcw aria-hidden />
          </IconButton>
        )}
        <Button
          size="small"
          className={styles['chord']}
          aria-label={
            recording
              ? t('settings.pressKeys')
              : `${t('settings.changeKeys', { label: line.label })}: ${keys}`
          }
          aria-pressed={recording}
          onClick={() => onRecord(recording ? undefined : line.id)}
          onKeyDown={press}
          onBlur={stop}
        >
          {recording ? t('settings.pressKeys') : keys}
        </Button>
      </div>
      {objection !== undefined && (
        <p className={styles['bad']} role="alert">
          {objection}
        </p>
      )}
    </li>
  );
}

/** All commands and their keys; press a button, then the new keys. */
export function ShortcutsPage() {
  const { t } = useTranslation();
  const all = useAllCommands();
  const changed = useSettings((state) => Object.keys(state.settings?.shortcuts ?? {}).length > 0);
  const [recording, setRecording] = useState<CommandId>();
  const [words, setWords] = useState('');
  const lines = all.filter(({ label }) => label.toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <div className={styles['page']}>
      <div className={styles['line']}>
        <TextField label={t('settings.shortcutsFilter')} value={words} onValueChange={setWords} />
        {changed && (
          <Button onClick={() => void changeSettings({ shortcuts: {} })}>{t('settings.usualAll')}</Button>
        )}
      </div>
      {lines.length === 0 && <p role="status">{t('settings.shortcutsNone')}</p>}
      {[...new Set(lines.map(({ group }) => group))].map((group) => (
        <section key={group} className={styles['part']} aria-labelledby={`shortcuts-${group}`}>
          <h3 id={`shortcuts-${group}`}>{t(`settings.groups.${group}`)}</h3>
          <ul>
            {lines
              .filter((line) => line.group === group)
              .map((line) => (
                <Line
                  key={line.id}
                  line={line}
                  all={all}
                  recording={recording === line.id}
                  onRecord={setRecording}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
