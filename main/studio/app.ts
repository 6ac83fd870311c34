import { STUDIO_VERSION } from '../services/studio-version.ts';
import { os } from './implementer.ts';
import { refused } from './refused.ts';
import type { Studio } from './studio.ts';

/** What the interface asks about the app itself. */
export const appCalls = ({ services, settings }: Studio) =>
  os.app.router({
    info: os.app.info.handler(async () => {
      const ffmpeg = await services.ffmpeg().catch(() => undefined);
      return {
        version: STUDIO_VERSION,
        host: services.host.name,
        platform: process.platform,
        mediaBase: services.host.mediaBase,
        ...(ffmpeg === undefined ? {} : { ffmpeg: `${ffmpeg.version} (${ffmpeg.from})` }),
        ...(settings.fault === undefined ? {} : { settingsFault: settings.fault }),
        keychain: await services.host.keychain.safety(),
      };
    }),
    settings: os.app.settings.handler(() => settings.now()),
    changeSettings: os.app.changeSettings.handler(({ input }) => settings.change(input)),
    setPlannerKey: os.app.setPlannerKey.handler(async ({ input }) => {
      const { safe, why } = await services.host.keychain.safety();
      if (!safe) throw refused('planner', why ?? 'keys cannot be kept safely on this machine');
      await services.host.keychain.set(input.baseUrl, input.key);
    }),
    hasPlannerKey: os.app.hasPlannerKey.handler(
      async ({ input }) => (await services.host.keychain.get(input.baseUrl)) !== undefined,
    ),
  });
