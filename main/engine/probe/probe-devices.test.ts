import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TINY_PACK, tinyPackCopy } from '../../packs/testing/tiny-pack.ts';
import { forkNode } from '../launch.ts';
import { probeDevices } from './probe-devices.ts';

it('the CPU runs a step, and every other device is reported one way or the other', async () => {
  const reports = await probeDevices({ packFolder: TINY_PACK, known: [] });
  expect(reports[0]).toMatchObject({ device: 'cpu', state: 'works', milliseconds: expect.any(Number) });
  for (const report of reports.slice(1))
    expect(report.state === 'works' ? report.milliseconds : report.detail).toBeTruthy();
}, 120_000);

it('a pack that cannot be loaded is said so, not thrown', async () => {
  const folder = await tinyPackCopy();
  await writeFile(join(folder, 'denoiser.onnx'), '');
  const reports = await probeDevices({ packFolder: folder, known: [] });
  expect(reports).toMatchObject([{ device: 'cpu', state: 'fails', detail: /denoiser\.onnx/ }]);
  await rm(folder, { recursive: true });
});

it('a device whose process dies is reported with how', async () => {
  const reports = await probeDevices({
    packFolder: TINY_PACK,
    known: [],
    launch: (path, events) => {
      const child = forkNode(path, events);
      process.kill(child.pid!, 'SIGKILL');
      return child;
    },
  });
  expect(reports).toMatchObject([{ device: 'cpu', state: 'fails', detail: /signal SIGKILL/ }]);
});
