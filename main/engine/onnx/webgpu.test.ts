import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TINY_PACK } from '../../packs/testing/tiny-pack.ts';
import { readManifest } from '../../packs/read-pack.ts';
import { forkNode } from '../launch.ts';
import { probeDevices } from '../probe/probe-devices.ts';
import type { Compared } from '../testing/compare-devices.ts';
import { hasSoftwareGpu, softwareGpu } from '../testing/software-gpu.ts';

const COMPARE = resolve(import.meta.dirname, '../testing/compare-devices.ts');

const { graphs } = (await readManifest(TINY_PACK)).manifest;

/** WebGPU's sine and exponential are rougher than the CPU's. */
const TOLERANCE = 1e-3;

describe.runIf(hasSoftwareGpu)('on WebGPU, with a GPU made of software,', () => {
  let gpu: Awaited<ReturnType<typeof softwareGpu>>;
  beforeAll(async () => {
    gpu = await softwareGpu();
  });
  afterAll(() => rm(gpu.folder, { recursive: true }));

  test.each(Object.entries(graphs))(
    '%s computes what it does on the CPU',
    async (_graph, file) => {
      const child = fork(COMPARE, [join(TINY_PACK, file)], { env: gpu.env, execArgv: [], silent: true });
      const said = await new Promise<Compared>((done) => {
        child.once('message', (message) => done(message as Compared));
        child.once('exit', (code) => done({ failed: `ended with ${code}` }));
      });
      expect(said).toEqual({ worst: expect.any(Number) });
      expect('worst' in said ? said.worst : Number.NaN).toBeLessThan(TOLERANCE);
    },
    120_000,
  );

  test('a whole step is one that the device probe calls right', async () => {
    const before = process.env;
    process.env = gpu.env; // what a process started now begins with
    try {
      const reports = await probeDevices({ packFolder: TINY_PACK, known: [], launch: forkNode });
      expect(reports.find(({ device }) => device === 'webgpu')).toMatchObject({ state: 'works' });
    } finally {
      process.env = before;
    }
  }, 300_000);
});
