import { mkdir, readFile, rename } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { StudioSettings } from '../../preload/contract/settings.ts';
import { ProjectError, asProjectError } from '../projects/project-error.ts';
import { writeWhole } from '../files/write-whole.ts';

const FILE = 'settings.json';
const MOST_BYTES = 1 << 20;

/** The studio's settings: read once, written whole at every change. */
export type SettingsFile = {
  readonly now: () => StudioSettings;
  /** Merges `change` over the settings. @throws ProjectError when the result is no good settings or cannot be written */
  readonly change: (change: Readonly<Record<string, unknown>>) => Promise<StudioSettings>;
  readonly onChange: (listener: (now: StudioSettings, before: StudioSettings) => void) => () => void;
  /** Where a file that could not be read was put. */
  readonly setAside: string | undefined;
};

/** The settings in `text` over the usual ones, keeping every field that is good by itself. */
function readSettings(text: string, usual: StudioSettings): StudioSettings | undefined {
  try {
    const stored = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    const whole = StudioSettings.safeParse({ ...usual, ...stored });
    return whole.data;
  } catch {
    return undefined;
  }
}

function requireWholePaths(settings: StudioSettings): void {
  for (const name of ['projectsFolder', 'exportsFolder', 'pack'] as const) {
    const path = settings[name];
    if (path !== undefined && !isAbsolute(path))
      throw new ProjectError('invalid', `${name}: give the whole path of the folder`);
  }
}

/** Reads `settings.json` in `folder`; one that cannot be read is renamed and `usual` used. */
export async function openSettings(folder: string, usual: StudioSettings): Promise<SettingsFile> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  const listeners = new Set<(now: StudioSettings, before: StudioSettings) => void>();
  const bytes = await readFile(path).catch(() => undefined);
  const stored =
    bytes === undefined || bytes.length > MOST_BYTES
      ? undefined
      : readSettings(bytes.toString('utf8'), usual);
  let setAside: string | undefined;
  if (bytes !== undefined && stored === undefined) {
    setAside = join(folder, `settings-unreadable-${Date.now()}.json`);
    await rename(path, setAside);
  }
  let now = stored ?? usual;
  let turn: Promise<unknown> = Promise.resolve();
  const write = async (change: Readonly<Record<string, unknown>>): Promise<StudioSettings> => {
    const merged = { ...now, ...change };
    const parsed = StudioSettings.safeParse(merged);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new ProjectError('invalid', `${issue?.path.join('.')}: ${issue?.message}`);
    }
    requireWholePaths(parsed.data);
    try {
      await writeWhole(path, `${JSON.stringify(parsed.data, undefined, 2)}\n`, { mode: 0o600 });
    } catch (error) {
      throw asProjectError(error);
    }
    const before = now;
    now = parsed.data;
    for (const listener of listeners) listener(now, before);
    return now;
  };
  return {
    now: () => now,
    change(change) {
      const mine = turn.catch(() => undefined).then(() => write(change));
      turn = mine;
      return mine;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setAside,
  };
}
