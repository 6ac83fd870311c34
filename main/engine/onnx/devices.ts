import { EngineError } from '../engine-error.ts';

export const DEVICES = ['cpu', 'webgpu', 'cuda', 'coreml', 'dml'] as const;
export type Device = (typeof DEVICES)[number];

/**
 * The device to run on.
 *
 * @param name as given to `--device`; absent means the CPU
 * @param available what this build of onnxruntime can use here
 * @throws EngineError of kind `device` for an unknown or unavailable one
 */
export function chooseDevice(name: string | undefined, available: readonly string[]): Device {
  if (name === undefined) return 'cpu';
  const usable = DEVICES.filter((device) => available.includes(device));
  const device = usable.find((candidate) => candidate === name);
  if (device !== undefined) return device;
  const known = (DEVICES as readonly string[]).includes(name);
  const problem = known ? `"${name}" is not available on this machine` : `there is no device "${name}"`;
  throw new EngineError('device', `${problem}; choose one of ${usable.join(', ')}`);
}
