import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import {
  activeCommands,
  chordFor,
  commandLabel,
  mayRun,
  shownChord,
  type Command,
} from '../shortcuts/index.ts';
import styles from './command-palette.module.css';
import { fit } from './command-search.ts';

/** What fits the typed words, best first; what can be done now before what cannot. */
function found(commands: readonly Command[], typed: string): readonly Command[] {
  return commands
    .flatMap((command) => {
      const score = fit(commandLabel(command.id), typed);
      return score === undefined ? [] : [{ command, score: score + (mayRun(command) ? 0 : 1000) }];
    })
    .sort((one, other) => one.score - other.score)
    .map(({ command }) => command);
}

type LineProps = {
  readonly command: Command;
  readonly id: string;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function Line({ command, id, selected, onPoint, onChoose }: LineProps) {
  const { t } = useTranslation();
  const chord = chordFor(command.id);
  const can = mayRun(command);
  return (
    <li
      id={id}
      role="option"
      aria-selected={selected}
      {...(can ? {} : { 'aria-disabled': true })}
      className={styles['line']}
      ref={(element) => {
        if (selected) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span className={styles['label']}>{commandLabel(command.id)}</span>
      {!can && <span className={styles['why']}>{command.disabledReason ?? t('shell.paletteCannot')}</span>}
      {chord !== undefined && <kbd className={styles['chord']}>{shownChord(chord)}</kbd>}
    </li>
  );
}

/** Every command by its name: type, choose with the arrow keys, Enter. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const commands = useMemo(() => activeCommands().filter((command) => command.id !== 'app.palette'), []);
  const lines = useMemo(() => found(commands, typed), [commands, typed]);
  const choose = (command: Command | undefined) => {
    if (command === undefined || !mayRun(command)) return;
    onClose();
    // After the dialog has given the focus back, so that the command finds the window as it was.
    setTimeout(command.run);
  };
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((at + step + lines.length) % Math.max(1, lines.length));
    if (event.key === 'Enter') choose(lines[at]);
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  };
  return (
    <Dialog open bare headless onOpenChange={onClose} title={t('shell.palette')}>
      <div className={styles['palette']}>
        <input
          dir="auto"
          className={styles['input']}
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-label={t('shell.paletteHint')}
          {...(lines.length > 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
          placeholder={t('shell.paletteHint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
        <ul id={id} role="listbox" aria-label={t('shell.palette')} className={styles['list']}>
          {lines.map((command, index) => (
            <Line
              key={command.id}
              command={command}
              id={`${id}-${index}`}
              selected={index === at}
              onPoint={() => setAt(index)}
              onChoose={() => choose(command)}
            />
          ))}
        </ul>
        {lines.length === 0 && (
          <p className={styles['none']} role="status">
            {t('shell.paletteNone')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
