import { useMemo } from 'react';
import { useTranslation } from '../language/index.ts';
import { useSettings } from '../settings/settings-store.ts';
import { CATALOGUE, COMMAND_IDS, usualChord, type CommandGroup, type CommandId } from './catalogue.ts';
import { shownChord, type Chord } from './chord.ts';

export type CommandLine = {
  readonly id: CommandId;
  readonly group: CommandGroup;
  readonly label: string;
  /** The one it comes with. */
  readonly usual: Chord | undefined;
  /** The one that counts. */
  readonly chord: Chord | undefined;
  readonly shown: string | undefined;
};

/** All commands there are, by what they are about, with their keys as they count now. */
export function useAllCommands(): readonly CommandLine[] {
  const { t } = useTranslation();
  const own = useSettings((state) => state.settings?.shortcuts);
  return useMemo(
    () =>
      COMMAND_IDS.map((id): CommandLine => {
        const usual = usualChord(id);
        const set = own?.[id] ?? usual;
        const chord = set === '' ? undefined : set;
        const shown = chord === undefined ? undefined : shownChord(chord);
        const group = id.split('.')[0] as CommandGroup;
        return { id, group, label: t(CATALOGUE[id].label), usual, chord, shown };
      }),
    [t, own],
  );
}

/** Two commands may have the same keys where only one of them can be meant: duplicating goes by what is chosen. */
const SHARED: ReadonlySet<CommandId> = new Set(['scene.duplicate', 'entity.duplicate']);

/** The other command that already has this chord, if any. */
export const commandWith = (
  lines: readonly CommandLine[],
  chord: Chord,
  except: CommandId,
): CommandLine | undefined =>
  lines.find(
    (line) => line.chord === chord && line.id !== except && !(SHARED.has(line.id) && SHARED.has(except)),
  );
