import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium as playwright } from '@playwright/test';
import chromium, { inflate } from '@sparticuz/chromium';

type Program = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

/** Where the package keeps its archives, and the version of what is in them. */
async function packed(): Promise<{ readonly folder: string; readonly version: string }> {
  const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(root, 'bin'), version };
}

/** The package unpacks into the system's temporary folder, whatever version lies there: it gets one of its own. */
async function unpacking<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  await mkdir(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const starts = ({ executablePath, env }: Program): Promise<boolean> =>
  promisify(execFile)(executablePath, ['--version'], { env }).then(
    () => true,
    () => false,
  );

/** With the libraries of the package, for systems without them (NSS and Expat, as in a bare container). */
async function withLibraries(executablePath: string, archives: string): Promise<Program> {
  await inflate(join(archives, 'al2023.tar.br'));
  const env = environment();
  const own = join(dirname(executablePath), 'al2023', 'lib');
  return {
    executablePath,
    env: { ...env, LD_LIBRARY_PATH: [own, env['LD_LIBRARY_PATH']].filter(Boolean).join(':') },
  };
}

/** The Chromium of the package, unpacked once and tried: nothing else has to be on the machine. */
async function chromiumProgram(): Promise<Program> {
  const { folder, version } = await packed();
  const unpacked = join(tmpdir(), `layout2vid-chromium-${version}`);
  for (const attempt of ['as it was left', 'anew'] as const) {
    if (attempt === 'anew') await rm(unpacked, { recursive: true, force: true });
    const program = await unpacking(unpacked, async () => {
      const plain = { executablePath: await chromium.executablePath(), env: environment() };
      return (await starts(plain)) ? plain : withLibraries(plain.executablePath, folder);
    });
    if (await starts(program)) return program;
  }
  throw new Error(`the Chromium of @sparticuz/chromium ${version} does not start on this system`);
}

let found: Promise<Program> | undefined;

export async function launchChromium(): Promise<Browser> {
  found ??= chromiumProgram();
  return playwright.launch({ ...(await found), args: chromium.args, headless: true });
}
