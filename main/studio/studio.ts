import type { Library } from '../projects/library.ts';
import type { Keychain, StudioHost, StudioServices } from '../services/services.ts';
import type { SettingsFile } from './settings-file.ts';

export type { Keychain, StudioHost, StudioServices };

/** What the handlers of every call work with; made once by the host. */
export type Studio = {
  readonly services: StudioServices;
  readonly settings: SettingsFile;
  readonly library: Library;
};
