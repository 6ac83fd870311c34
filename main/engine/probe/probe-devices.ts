import { join } from 'node:path';
import type { DeviceReport } from '../../../preload/contract/settings.ts';
import { forkNode, type Launch } from '../launch.ts';
import { ProbeAnswer } from './probe-messages.ts';

/** A device that has not answered by then is not one to work with. */
const TIMEOUT = 120_000;
/** How far a device's latents (whose deviation is about 1) may lie from the CPU's, at the worst place and on average. */
const TOLERANCE = { worst: 0.25, mean: 0.02 } as const;

export type ProbeOptions = {
  readonly packFolder: string;
  /** Devices known to work, which are not tried again. */
  readonly known: readonly DeviceReport[];
  readonly launch?: Launch | undefined;
};

/** Runs one step on one device in a process of its own. */
function ask(packFolder: string, device: string, launch: Launch): Promise<ProbeAnswer> {
  return new Promise((resolve) => {
    let stderr = '';
    const child = launch(join(import.meta.dirname, 'probe.ts'), {
      message: (raw) => {
        const answer = ProbeAnswer.safeParse(raw);
        end(answer.success ? answer.data : { state: 'failed', reason: 'it answered oddly' });
      },
      stderr: (text) => (stderr = (stderr + text).slice(-2000)),
      ended: (code, signal) => {
        const last = stderr.trim().split('\n').at(-1)?.slice(0, 200);
        const how = signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
        end({ state: 'failed', reason: `its process ended with ${how}${last ? `: ${last}` : ''}` });
      },
    });
    const timer = setTimeout(
      () => end({ state: 'failed', reason: `no answer within ${TIMEOUT / 1000} seconds` }),
      TIMEOUT,
    );
    const end = (answer: ProbeAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      child.kill();
    };
    child.send({ packFolder, device });
  });
}

function difference(a: Float32Array, b: Float32Array): { readonly worst: number; readonly mean: number } {
  let [worst, sum] = [a.length === b.length ? 0 : Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < a.length; i += 1) {
    const gap = Math.abs(a[i]! - (b[i] ?? Number.NaN));
    worst = gap <= worst ? worst : gap; // NaN stays
    sum += gap;
  }
  return { worst, mean: sum / a.length };
}

function compared(device: string, answer: ProbeAnswer, cpu: Float32Array): DeviceReport {
  if (answer.state === 'failed') return { device, state: 'fails', detail: answer.reason };
  const { worst, mean } = difference(cpu, answer.latents);
  const { milliseconds } = answer;
  if (worst <= TOLERANCE.worst && mean <= TOLERANCE.mean) return { device, state: 'works', milliseconds };
  const detail = `it computes something else than the CPU (off by ${mean.toPrecision(2)} on average)`;
  return { device, state: 'fails', milliseconds, detail };
}

/**
 * Tries one step of a pack on the CPU and on every other device this machine's onnxruntime offers, one after another,
 * each in a process of its own, and compares their latents with the CPU's.
 */
export async function probeDevices({
  packFolder,
  known,
  launch = forkNode,
}: ProbeOptions): Promise<readonly DeviceReport[]> {
  const cpu = await ask(packFolder, 'cpu', launch);
  if (cpu.state === 'failed') return [{ device: 'cpu', state: 'fails', detail: cpu.reason }];
  const reports: DeviceReport[] = [{ device: 'cpu', state: 'works', milliseconds: cpu.milliseconds }];
  for (const device of cpu.available) {
    if (device === 'cpu') continue;
    const works = known.find((report) => report.device === device && report.state === 'works');
    reports.push(works ?? compared(device, await ask(packFolder, device, launch), cpu.latents));
  }
  return reports;
}
