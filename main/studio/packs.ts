import { resolve } from 'node:path';
import { probeDevices } from '../engine/probe/probe-devices.ts';
import { STARTER_PACK } from '../packs/find-pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import { takePack } from '../renders/take-settings.ts';
import { WordPortraits } from '../renders/word-portraits.ts';
import { rememberedReports, rememberReports } from './device-memory.ts';
import { os } from './implementer.ts';
import { packSummary } from './pack-summary.ts';
import { packWords } from './pack-words.ts';
import type { Studio } from './studio.ts';

/** Packs, and what this machine's devices make of them. */
export const packCalls = ({ services }: Studio) => {
  const chosen = () => resolve(services.settings().pack ?? STARTER_PACK);
  const portraits = new WordPortraits(services.engine);
  return os.packs.router({
    list: os.packs.list.handler(async () =>
      Promise.all([...new Set([STARTER_PACK, chosen()])].map((folder) => packSummary(folder))),
    ),
    current: os.packs.current.handler(() => packSummary(chosen())),
    words: os.packs.words.handler(async () =>
      packWords(await readVocabulary(await readManifest(await services.packFolder()))),
    ),
    portrait: os.packs.portrait.handler(async ({ input, signal }) => ({
      picture: new Blob([await portraits.of(input, signal)], { type: 'image/png' }),
    })),
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
