import { execFileSync } from 'node:child_process';
import {
  access,
  appendFile,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { extractAll } from '@electron/asar';

/**
 * Packs the built app as `npm run dist:dir` does, but around a stand-in for Electron's program, which cannot be had
 * everywhere, and fails unless the package holds what the app needs and no more: `node .ci/check-package.ts`.
 *
 * It sees the fuses that are set, what lies in the archive and beside it, and that SQLite, ffmpeg, pictures and engine work
 * from those files alone, started by the packaged `--smoke`. It does not see Electron itself: windows, sandbox, key store, and
 * how Electron reads archives.
 */
const ROOT = resolve(import.meta.dirname, '..');
const STAND_IN = resolve(import.meta.dirname, 'electron-stand-in.mjs');

/** What marks the fuses in Electron's program; behind it their version, how many there are, and a digit for each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron's own program comes, and as `electronFuses` of electron-builder.yml wants it, in the order of the wire. */
const FUSES = [
  { name: 'runAsNode', comes: '1', wanted: '0' },
  { name: 'enableCookieEncryption', comes: '0', wanted: '1' },
  { name: 'enableNodeOptionsEnvironmentVariable', comes: '1', wanted: '0' },
  { name: 'enableNodeCliInspectArguments', comes: '1', wanted: '0' },
  { name: 'enableEmbeddedAsarIntegrityValidation', comes: '0', wanted: '1' },
  { name: 'onlyLoadAppFromAsar', comes: '0', wanted: '1' },
  { name: 'loadBrowserProcessSpecificV8Snapshot', comes: '0', wanted: '0' },
  { name: 'grantFileProtocolExtraPrivileges', comes: '1', wanted: '0' },
];

/** What lies in the archive and beside it together, at most; without Electron and ffmpeg. A fifth over what was measured. */
const MOST_BYTES = 236e6;
/** What no program outside Electron can open inside an archive. */
const NATIVE = /\.(?:node|dylib|dll|exe|onnx|weights)$|\.so(?:\.\d+)*$/;
/** What belongs to other systems, and what only made or tested the app. */
const UNWANTED = [
  new RegExp(`/bin/napi-v6/(?!${process.platform}(?:/|$))`),
  new RegExp(`/napi-v6/${process.platform}/(?!${process.arch}(?:/|$))`),
  new RegExp(`/prebuilds/(?!${process.platform}-${process.arch}\\.node$)`),
  /^dist\/e2e|^e2e|^models\/training|\.(?:ts|tsx|map|test\.js)$/,
  /^node_modules\/(?:electron|electron-builder|vite|vitest|playwright|@playwright|typescript|react|konva)\//,
];

function check(good: boolean, why: string): asserts good {
  if (!good) throw new Error(why);
}

/** A folder as Electron's release is, but its program is this Node with a wire of fuses behind it. */
async function standInRelease(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  const program = join(folder, 'electron');
  await copyFile(process.execPath, program);
  const wire = [Buffer.from(SENTINEL), Buffer.from([1, FUSES.length])];
  await appendFile(program, Buffer.concat([...wire, Buffer.from(FUSES.map(({ comes }) => comes).join(''))]));
}

async function checkFuses(program: string): Promise<void> {
  const bytes = await readFile(program);
  const set = bytes.subarray(bytes.lastIndexOf(SENTINEL) + SENTINEL.length + 2).toString('latin1');
  for (const [index, { name, wanted }] of FUSES.entries())
    check(
      set[index] === wanted,
      `the fuse ${name} is ${set[index]} in the packaged program; it should be ${wanted}`,
    );
}

/** Every file below a folder, as a path with forward slashes from there, with its size in bytes. */
async function filesBelow(folder: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory())
      found.set(path.slice(folder.length + 1).replaceAll('\\', '/'), (await stat(path)).size);
  }
  return found;
}

async function checkFiles(archive: string, beside: string): Promise<void> {
  const [all, unpacked] = [await filesBelow(archive), await filesBelow(beside)];
  for (const path of all.keys()) {
    check(
      !NATIVE.test(path) || unpacked.has(path),
      `${path} is inside the archive, where nothing native can be opened`,
    );
    for (const unwanted of UNWANTED) check(!unwanted.test(path), `${path} is packed and not wanted`);
  }
  const bytes = [...all.values()].reduce((sum, size) => sum + size, 0);
  check(bytes < MOST_BYTES, `the package has ${Math.round(bytes / 1e6)} MB, over ${MOST_BYTES / 1e6}`);
  process.stdout.write(
    `packed: ${all.size} files, ${Math.round(bytes / 1e6)} MB without Electron and ffmpeg\n`,
  );
}

/** Runs the packaged `--smoke`, in a folder from which nothing of the repository can be found. */
function runSmoke(archive: string): void {
  const args = [
    '--import',
    STAND_IN,
    join(archive, 'dist/desktop.js'),
    '--smoke',
    `--data=${join(archive, '../data')}`,
  ];
  const environment = { PATH: process.env['PATH'], HOME: archive };
  const said = execFileSync(process.execPath, args, { cwd: archive, env: environment, encoding: 'utf8' });
  process.stdout.write(said);
  check(said.includes('from the installer'), 'ffmpeg was not found in resources/ffmpeg');
}

const work = await mkdtemp(join(tmpdir(), 'l2v-package-'));
try {
  await access(join(ROOT, 'dist/desktop.js'));
  await standInRelease(join(work, 'release'));
  const builder = resolve(ROOT, 'node_modules/electron-builder/cli.js');
  const where = [`-c.electronDist=${join(work, 'release')}`, `-c.directories.output=${join(work, 'out')}`];
  execFileSync(process.execPath, [builder, '--dir', ...where], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [packed = ''] = await readdir(join(work, 'out')).then((names) =>
    names.filter((name) => name.endsWith('unpacked')),
  );
  const folder = join(work, 'out', packed);
  const programs = (await readdir(folder)).filter((name) => /^layout2vid-studio(?:\.exe)?$/.test(name));
  check(programs.length === 1, `no program of the studio's in ${basename(folder)}`);
  await checkFuses(join(folder, programs[0] ?? ''));
  // Electron looks into the archive as if it were a folder; for Node it has to be one.
  const archive = join(folder, 'resources/app.asar');
  extractAll(archive, `${archive}.extracted`);
  await rm(archive);
  await rename(`${archive}.extracted`, archive);
  await checkFiles(archive, `${archive}.unpacked`);
  const beside = await filesBelow(join(folder, 'resources'));
  for (const licence of [/^ffmpeg\/README\.txt$/, /^licences\/libvips\/sharp-libvips-[^/]+\/README\.md$/])
    check(
      [...beside.keys()].some((path) => licence.test(path)),
      `nothing packed is called ${licence}`,
    );
  // For Node the same files lie in both places. Electron reads either, but native code only those beside the archive.
  for (const path of (await filesBelow(archive)).keys())
    if (path.startsWith('models/') && NATIVE.test(path)) await truncate(join(archive, path));
  runSmoke(archive);
} finally {
  await rm(work, { recursive: true, force: true });
}
