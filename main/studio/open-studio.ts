import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { StudioSettings } from '../../preload/contract/settings.ts';
import { type Engine, type Launch, startEngine } from '../engine/client.ts';
import { KnownFolders } from '../projects/known-folders.ts';
import { Library } from '../projects/library.ts';
import { sweepProjectFolders } from '../projects/project-folders.ts';
import { rendersOf } from '../renders/renders-of.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { packagedFfmpeg, packagedPack } from '../services/packaged.ts';
import type { StudioHost, StudioServices } from '../services/services.ts';
import { openSettings } from './settings-file.ts';
import type { Studio } from './studio.ts';

export type StudioFolders = {
  /** Settings, trash, log. */
  readonly data: string;
  /** Where projects and exports go until the user says otherwise. */
  readonly projects: string;
  readonly exports: string;
};

/** The folders of a studio that keeps everything below `data`, or the user's own ones. */
export function studioFolders(data?: string): StudioFolders {
  if (data !== undefined) {
    const folder = resolve(data);
    return { data: folder, projects: join(folder, 'projects'), exports: join(folder, 'exports') };
  }
  const videos = join(homedir(), process.platform === 'darwin' ? 'Movies' : 'Videos', 'Layout2Vid');
  return {
    data: userDataFolder(process.platform, process.env),
    projects: videos,
    exports: join(videos, 'exports'),
  };
}

/** Where this system keeps the data of an app. */
export function userDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const name = 'Layout2Vid Studio';
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), name);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), name);
}

function usualSettings({ projects, exports }: StudioFolders): StudioSettings {
  return {
    language: Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ko') ? 'ko' : 'en',
    theme: 'system',
    offline: true,
    projectsFolder: projects,
    exportsFolder: exports,
    device: 'cpu',
    draftOnEdit: true,
    planner: { kind: 'offline' },
    shortcuts: {},
  };
}

/** The app's one engine; another pack or device closes it and makes the next. */
function sharedEngine(
  settings: () => StudioSettings,
  packFolder: () => Promise<string>,
  launch: Launch | undefined,
) {
  let current: { readonly key: string; readonly engine: Engine } | undefined;
  return {
    engine: async (): Promise<Engine> => {
      const folder = await packFolder();
      const { device } = settings();
      const key = JSON.stringify([folder, device]);
      if (current?.key === key) return current.engine;
      const before = current;
      current = { key, engine: startEngine({ packFolder: folder, device, launch }) };
      await before?.engine.close();
      return current.engine;
    },
    close: async () => current?.engine.close(),
  };
}

export type OpenStudio = { readonly studio: Studio; close(): Promise<void> };

/** Everything the hosts share: settings, projects, engine. `close` ends the engine and closes all projects. */
export async function openStudio(
  host: StudioHost,
  folders: StudioFolders,
  log: StudioServices['log'],
): Promise<OpenStudio> {
  const settings = await openSettings(folders.data, usualSettings(folders));
  if (settings.fault !== undefined) log(settings.fault);
  const packFolder = () => packagedPack(settings.now().pack);
  const { engine, close: closeEngine } = sharedEngine(settings.now, packFolder, host.launch);
  let ffmpeg: Promise<Ffmpeg> | undefined;
  const services: StudioServices = {
    settings: settings.now,
    onSettings: settings.onChange,
    packFolder,
    engine,
    ffmpeg: () => {
      ffmpeg ??= packagedFfmpeg();
      ffmpeg.catch(() => (ffmpeg = undefined)); // one may be installed meanwhile
      return ffmpeg;
    },
    dataFolder: folders.data,
    host,
    log,
  };
  const library = new Library({
    known: await KnownFolders.open(folders.data),
    projectsFolder: () => settings.now().projectsFolder,
    log,
    // What was being rendered when the project closed goes on now.
    onOpen: async (project) => {
      host.onProject?.(project);
      await rendersOf(project, services);
    },
  });
  await sweepProjectFolders(library.projectsFolder);
  const end = async () => {
    await library.closeAll();
    await library.emptyTrash(host.trash);
    await closeEngine();
  };
  let ending: Promise<void> | undefined;
  return {
    studio: { services, settings, library },
    // Whoever asks again waits for the same end.
    close: () => (ending ??= end()),
  };
}
