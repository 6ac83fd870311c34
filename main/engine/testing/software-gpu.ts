import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** Where SwiftShader's build in the package runs. */
export const hasSoftwareGpu = process.platform === 'linux' && process.arch === 'x64';

/**
 * A GPU made of software, for machines without one: SwiftShader, a Vulkan driver that computes on the CPU, out of the
 * package that brings Chromium for e2e. Returns the environment of a process that has it, and its folder, to be removed.
 */
export async function softwareGpu(): Promise<{ readonly env: NodeJS.ProcessEnv; readonly folder: string }> {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const folder = await mkdtemp(join(tmpdir(), 'l2v-gpu-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder; // the package unpacks into the system's temporary folder
  try {
    await inflate(join(packed, 'bin', 'swiftshader.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  const driver = { VK_ICD_FILENAMES: join(folder, 'vk_swiftshader_icd.json'), LD_LIBRARY_PATH: folder };
  return { env: { ...process.env, ...driver }, folder };
}
