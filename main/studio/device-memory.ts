import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DeviceReport } from '../../preload/contract/settings.ts';
import { writeWhole } from '../files/write-whole.ts';

const FILE = 'devices.json';
const PACKS = 20;

const Memory = z.array(z.object({ pack: z.string(), reports: z.array(DeviceReport) }));

async function read(dataFolder: string): Promise<z.infer<typeof Memory>> {
  try {
    return Memory.parse(JSON.parse(await readFile(join(dataFolder, FILE), 'utf8')));
  } catch {
    return []; // missing or damaged: devices are tried again
  }
}

/** What devices did with a pack when they were last tried. @param pack its fingerprint */
export async function rememberedReports(dataFolder: string, pack: string): Promise<readonly DeviceReport[]> {
  return (await read(dataFolder)).find((entry) => entry.pack === pack)?.reports ?? [];
}

export async function rememberReports(
  dataFolder: string,
  pack: string,
  reports: readonly DeviceReport[],
): Promise<void> {
  const others = (await read(dataFolder)).filter((entry) => entry.pack !== pack);
  const memory = [{ pack, reports }, ...others].slice(0, PACKS);
  await writeWhole(join(dataFolder, FILE), `${JSON.stringify(memory, null, 2)}\n`);
}
