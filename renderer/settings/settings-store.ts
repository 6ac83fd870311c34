import { create } from 'zustand';
import type { AppInfo, PackSummary, StudioSettings } from '../../preload/contract/settings.ts';
import { nameBy } from '../cast/new-member.ts';
import { notify } from '../design/notices.ts';
import { speak } from '../language/language.ts';
import { serveMediaFrom } from '../project/project.ts';
import { studio } from '../project/client.ts';
import { wordsOf } from '../project/refusal.ts';
import { applyTheme } from './theme.ts';

type SettingsState = {
  readonly settings: StudioSettings | undefined;
  readonly info: AppInfo | undefined;
  /** The pack in use, or why there is none. */
  readonly pack: PackSummary | undefined;
  readonly packFault: string | undefined;
};

/** What this studio is set to and running on. */
export const useSettings = create<SettingsState>(() => ({
  settings: undefined,
  info: undefined,
  pack: undefined,
  packFault: undefined,
}));

async function show(settings: StudioSettings): Promise<void> {
  useSettings.setState({ settings });
  applyTheme(settings.theme);
  await speak(settings.language);
}

/** Reads everything at the start of the window. @throws when the studio cannot be asked */
export async function loadSettings(): Promise<void> {
  const [info, settings] = await Promise.all([studio.app.info(), studio.app.settings()]);
  serveMediaFrom(info.mediaBase);
  useSettings.setState({ info });
  await show(settings);
  if (info.settingsFault !== undefined) notify(info.settingsFault, { tone: 'error' });
  void loadPack();
}

export async function loadPack(): Promise<void> {
  try {
    const pack = await studio.packs.current();
    // Nothing that a pack which cannot be used says of itself may be shown as if it could.
    useSettings.setState({ pack: pack.fault === undefined ? pack : undefined, packFault: pack.fault });
    nameBy(useSettings.getState().pack);
  } catch (error) {
    useSettings.setState({ pack: undefined, packFault: wordsOf(error) });
  }
}

/** Changes settings: shown at once, kept by the studio, taken back with a notice if refused. */
export async function changeSettings(change: Partial<StudioSettings>): Promise<void> {
  const before = useSettings.getState().settings;
  if (before === undefined) return;
  await show({ ...before, ...change });
  try {
    await show(await studio.app.changeSettings(change));
    if ('pack' in change) await loadPack();
  } catch (error) {
    await show(before);
    notify(wordsOf(error), { tone: 'error' });
  }
}
