import { mkdir, readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { StudioSettings } from '../../preload/contract/settings.ts';
import { ProjectError, asProjectError } from '../projects/project-error.ts';
import { nameFile, numberedNames } from '../files/free-name.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PATHS, readSettings, type ReadSettings } from './read-settings.ts';

const FILE = 'settings.json';
const MOST_BYTES = 1 << 20;
const PRIVATE = 0o600;

/** The studio's settings: read once, written whole at every change. */
export type SettingsFile = {
  readonly now: () => StudioSettings;
  /** Merges `change` over the settings. @throws ProjectError when the result is no good settings or cannot be written */
  readonly change: (change: Readonly<Record<string, unknown>>) => Promise<StudioSettings>;
  readonly onChange: (listener: (now: StudioSettings, before: StudioSettings) => void) => () => void;
  /** Where a file that could not be read, or not in all, was put. */
  readonly setAside: string | undefined;
  /** What could not be read and is as usual, one line for people. */
  readonly fault: string | undefined;
};

function requireWholePaths(settings: StudioSettings): void {
  for (const name of PATHS) {
    const path = settings[name];
    if (path !== undefined && !isAbsolute(path))
      throw new ProjectError('invalid', `${name}: give the whole path of the folder`);
  }
}

/** The file's text; undefined when there is none yet. @throws what the system throws when it cannot be read */
async function readText(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return bytes?.subarray(0, MOST_BYTES).toString('utf8');
}

type Start = Pick<SettingsFile, 'setAside' | 'fault'> & { readonly settings: StudioSettings };

/** Keeps a file that could not be read in all beside the one with what could be. */
async function mended(folder: string, text: string, { settings, lost, torn }: ReadSettings): Promise<Start> {
  if (lost.length === 0 && !torn) return { settings, setAside: undefined, fault: undefined };
  const path = join(folder, FILE);
  const names = numberedNames(folder, `settings-unreadable-${Date.now()}`, '.json');
  const options = { mode: PRIVATE, name: (temporary: string) => nameFile(temporary, names) };
  const setAside = await writeWhole(path, text, options);
  await writeWhole(path, asText(settings), { mode: PRIVATE });
  const what = torn ? 'the settings could not be read as a whole' : `could not be read: ${lost.join(', ')}`;
  return {
    settings,
    setAside,
    fault: `Settings: ${what}. What was lost is as usual; the old file is kept as ${setAside}.`,
  };
}

async function startFrom(folder: string, usual: StudioSettings): Promise<Start> {
  try {
    const text = await readText(join(folder, FILE));
    if (text === undefined) return { settings: usual, setAside: undefined, fault: undefined };
    return await mended(folder, text, readSettings(text, usual));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { settings: usual, setAside: undefined, fault: `The settings could not be read: ${why}` };
  }
}

const asText = (settings: StudioSettings): string => `${JSON.stringify(settings, undefined, 2)}\n`;

/** Reads `settings.json` in `folder`, setting by setting; what cannot be read is as in `usual`, and said. */
export async function openSettings(folder: string, usual: StudioSettings): Promise<SettingsFile> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  const listeners = new Set<(now: StudioSettings, before: StudioSettings) => void>();
  const { settings, setAside, fault } = await startFrom(folder, usual);
  let now = settings;
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
      await writeWhole(path, asText(parsed.data), { mode: PRIVATE });
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
    fault,
  };
}
