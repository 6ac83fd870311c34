import { useMemo } from 'react';
import { useSettings } from '../settings/settings-store.ts';
import { shownChord, type Chord } from './chord.ts';
import { useCommands } from './commands.ts';

export type CommandLine = {
  readonly id: string;
  readonly label: string;
  /** The one it comes with. */
  readonly usual: Chord | undefined;
  /** The one that counts. */
  readonly chord: Chord | undefined;
  readonly shown: string | undefined;
};

/** All commands this window has had, sorted by what they are about, with their keys as they count now. */
export function useAllCommands(): readonly CommandLine[] {
  const known = useCommands((state) => state.known);
  const own = useSettings((state) => state.settings?.shortcuts);
  return useMemo(() => {
    const lines = Object.values(known).map(({ id, label, chord: usual }): CommandLine => {
      const set = own?.[id] ?? usual;
      const chord = set === '' ? undefined : set;
      return { id, label, usual, chord, shown: chord === undefined ? undefined : shownChord(chord) };
    });
    return lines.sort((one, other) => one.id.localeCompare(other.id));
  }, [known, own]);
}

/** The other command that already has this chord, if any. */
export const commandWith = (
  lines: readonly CommandLine[],
  chord: Chord,
  except: string,
): CommandLine | undefined => lines.find((line) => line.chord === chord && line.id !== except);
