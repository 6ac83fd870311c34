import { type Engine, startEngine } from '../engine/client.ts';

/** How long a render may take to hear of a Ctrl-C before its process is killed, in milliseconds. */
const CANCEL_GRACE = 400;

/** The engine as commands start it: a cancelled one is gone within a second. */
export function commandEngine(packFolder: string, device: string | undefined): Engine {
  return startEngine({ packFolder, device, graceMs: CANCEL_GRACE });
}

/** Makes sure that a device that was named can be used, before a plan is made. @throws EngineError when it cannot */
export async function requireDevice(packFolder: string, device: string | undefined): Promise<void> {
  if (device === undefined || device === 'cpu') return;
  const engine = commandEngine(packFolder, device);
  await engine.describe().finally(() => engine.close());
}
