import { t } from 'i18next';
import { create } from 'zustand';
import { useSettings } from '../settings/settings-store.ts';
import { CATALOGUE, usualChord, type CommandId } from './catalogue.ts';
import { shownChord, type Chord } from './chord.ts';

/** Something the user can do by name, as a part on the screen offers it. */
export type Command = {
  readonly id: CommandId;
  /** Whether it can be done now; absent means always. */
  readonly when?: boolean | (() => boolean) | undefined;
  /** Why it cannot be done now. */
  readonly disabledReason?: string | undefined;
  /** A held key does it again and again. */
  readonly repeats?: boolean;
  readonly run: () => void;
};

/** Offers of what is on the screen, the newest last. */
const useOffers = create<{ readonly offers: readonly (() => Command)[] }>(() => ({ offers: [] }));

/** Offers a command; returns how to take it away. `read` gives it as it is at the time. */
export function register(read: () => Command): () => void {
  useOffers.setState(({ offers }) => ({ offers: [...offers, read] }));
  return () => useOffers.setState(({ offers }) => ({ offers: offers.filter((other) => other !== read) }));
}

export const commandLabel = (id: CommandId): string => t(CATALOGUE[id].label);

/** The chord that counts: the user's, else the usual one; an empty string means none. */
export function chordFor(id: CommandId): Chord | undefined {
  const own = useSettings.getState().settings?.shortcuts[id] ?? usualChord(id);
  return own === '' ? undefined : own;
}

/** The chord of a command as shown to people, followed when the user changes it. */
export function useShownChord(id: CommandId): string | undefined {
  const own = useSettings((state) => state.settings?.shortcuts[id]);
  const chord = own ?? usualChord(id);
  return chord === undefined || chord === '' ? undefined : shownChord(chord);
}

export const mayRun = ({ when, disabledReason }: Command): boolean =>
  disabledReason === undefined && (typeof when === 'function' ? when() : (when ?? true));

/** Commands on the screen, one per id (the newest), in the order they came. */
export function activeCommands(): readonly Command[] {
  const byId = new Map<CommandId, Command>();
  for (const read of useOffers.getState().offers) {
    const command = read();
    byId.delete(command.id);
    byId.set(command.id, command);
  }
  return [...byId.values()];
}
