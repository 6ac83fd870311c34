import type { StudioSettings } from '../../preload/contract/settings.ts';
import type { Engine, Launch } from '../engine/client.ts';
import type { Project } from '../projects/project.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';

/** What is different from host to host. */
export type StudioHost = {
  readonly name: 'desktop' | 'browser';
  /** A project id, a slash and a media id behind it make an address the interface can load. */
  readonly mediaBase: string;
  readonly keychain: Keychain;
  /** How the engine's process is started; a plain Node process unless said. */
  readonly launch?: Launch;
  /** Hears of every project that is opened. */
  readonly onProject?: (project: Project) => void;
  /** Shows a file in its folder; false where the host cannot. */
  readonly reveal: (path: string) => Promise<boolean>;
  /** Moves a folder to the system's trash; false where the host cannot. */
  readonly trash: (path: string) => Promise<boolean>;
};

/** Keeps planner keys, or says why it does not. */
export type Keychain = {
  safety(): Promise<{ readonly safe: boolean; readonly why?: string }>;
  /** @throws when keys cannot be kept safely */
  set(baseUrl: string, key: string): Promise<void>;
  get(baseUrl: string): Promise<string | undefined>;
};

/** What the calls share: made once by the host, closed by it. */
export type StudioServices = {
  readonly settings: () => StudioSettings;
  /** Hears of changed settings. Returns how to stop. */
  readonly onSettings: (listener: (now: StudioSettings, before: StudioSettings) => void) => () => void;
  /** The pack in use. @throws PackError when it is not there */
  readonly packFolder: () => Promise<string>;
  /** The one engine of the app; its process starts with the first request. Another pack or device makes a new one. */
  readonly engine: () => Promise<Engine>;
  /** @throws FfmpegError when there is none */
  readonly ffmpeg: () => Promise<Ffmpeg>;
  /** Settings, trash and log lie here. */
  readonly dataFolder: string;
  readonly host: StudioHost;
  /** Unexpected errors and what an operator wants to know; never keys, never prompts. */
  readonly log: (message: string, error?: unknown) => void;
};
