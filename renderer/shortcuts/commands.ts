import { create } from 'zustand';
import { useSettings } from '../settings/settings-store.ts';
import { shownChord, type Chord } from './chord.ts';

/** Something the user can do by name: it is in the palette, and it may have a key chord. */
export type Command = {
  /** "scene.duplicate": folder and verb; what settings keep the chord by. */
  readonly id: string;
  readonly label: string;
  /** The usual chord; the user may have set another. */
  readonly chord?: Chord | undefined;
  /** Whether it can be done now; absent means always. */
  readonly when?: boolean | (() => boolean) | undefined;
  /** Why it cannot be done now. */
  readonly disabledReason?: string | undefined;
  /** A held key does it again and again. */
  readonly repeats?: boolean;
  readonly run: () => void;
};

type Known = Pick<Command, 'id' | 'label' | 'chord'>;

type CommandsState = {
  /** Of what is on the screen, the newest last. */
  readonly active: readonly (() => Command)[];
  /** All that were ever on the screen, for the list of shortcuts. */
  readonly known: Readonly<Record<string, Known>>;
};

export const useCommands = create<CommandsState>(() => ({ active: [], known: {} }));

/** Makes a command known; returns how to take it away. `read` gives it as it is at the time. */
export function register(read: () => Command): () => void {
  useCommands.setState(({ active }) => ({ active: [...active, read] }));
  return () => useCommands.setState(({ active }) => ({ active: active.filter((other) => other !== read) }));
}

export function remember({ id, label, chord }: Known): void {
  useCommands.setState(({ known }) => ({ known: { ...known, [id]: { id, label, chord } } }));
}

/** The chord that counts: the user's, else the usual one; an empty string means none. */
export function chordFor({ id, chord }: Pick<Command, 'id' | 'chord'>): Chord | undefined {
  const own = useSettings.getState().settings?.shortcuts[id];
  return (own ?? chord ?? '') === '' ? undefined : (own ?? chord);
}

/** The chord of a command as shown to people, followed when the user changes it. */
export function useShownChord(id: string): string | undefined {
  const own = useSettings((state) => state.settings?.shortcuts[id]);
  const usual = useCommands((state) => state.known[id]?.chord);
  const chord = own ?? usual;
  return chord === undefined || chord === '' ? undefined : shownChord(chord);
}

export const mayRun = ({ when, disabledReason }: Command): boolean =>
  disabledReason === undefined && (typeof when === 'function' ? when() : (when ?? true));

/** Commands on the screen, one per id (the newest), in the order they came. */
export function activeCommands(): readonly Command[] {
  const byId = new Map<string, Command>();
  for (const read of useCommands.getState().active) {
    const command = read();
    byId.delete(command.id);
    byId.set(command.id, command);
  }
  return [...byId.values()];
}
