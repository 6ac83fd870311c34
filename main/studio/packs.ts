import { resolve } from 'node:path';
import { probeDevices } from '../engine/probe/probe-devices.ts';
import { STARTER_PACK } from '../packs/find-pack.ts';
import { readManifest } from '../packs/read-pack.ts';
import { takePack } from '../renders/take-settings.ts';
import { rememberedReports, rememberReports } from './device-memory.ts';
import { os } from './implementer.ts';
import { packSummary } from './pack-summary.ts';
import type { Studio } from './studio.ts';

/** Packs, and what this machine's devices make of them. */
export const packCalls = ({ services }: Studio) => {
  const chosen = () => resolve(services.settings().pack ?? STARTER_PACK);
  return os.packs.router({
    list: os.packs.list.handler(async () =>
      Promise.all([...new Set([STARTER_PACK, chosen()])].map((folder) => packSummary(folder))),
    ),
    current: os.packs.current.handler(() => packSummary(chosen())),
    probe: os.packs.probe.handler(async () => {
      const packFolder = await services.packFolder();
      const { fingerprint } = takePack((await readManifest(packFolder)).manifest);
      const known = await rememberedReports(services.dataFolder, fingerprint);
      const reports = await probeDevices({ packFolder, known, launch: services.host.launch });
      await rememberReports(services.dataFolder, fingerprint, reports);
      return [...reports];
    }),
  });
};
