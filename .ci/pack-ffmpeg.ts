import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Arch } from 'electron-builder';
import { ffmpegCandidates, findFfmpeg } from '../main/video/find-ffmpeg.ts';
import { runFfmpeg } from '../main/video/run-ffmpeg.ts';

/** From where `extraResources` of electron-builder.yml takes it. */
const FOLDER = resolve(import.meta.dirname, '../dist/ffmpeg');

/** What may be given away: a whole program, for the system that the installer is made on. */
const PORTABLE = new Set(['FFMPEG_PATH', 'ffmpeg-static']);

const NOTICE = `This folder holds ffmpeg, a program of the FFmpeg project (https://ffmpeg.org), used under the GNU General
Public License, version 3 or newer (https://www.gnu.org/licenses/gpl-3.0.txt). Layout2Vid Studio starts it as a program
of its own. Its source is had from https://ffmpeg.org/download.html; how this one was built, in its own words:

`;

/** What electron-builder says to its hooks. */
type Packing = { readonly electronPlatformName: string; readonly arch: Arch };

/**
 * electron-builder's `beforePack`: lays the ffmpeg that an installer brings where it is taken from, ffmpeg-static's or
 * what FFMPEG_PATH names.
 *
 * @throws when there is none that can be given away, or the installer is for another system
 */
export async function beforePack({ electronPlatformName, arch }: Packing): Promise<void> {
  const wanted = `${electronPlatformName}-${Arch[arch]}`;
  const here = `${process.platform}-${process.arch}`;
  if (wanted !== here)
    throw new Error(
      `an installer for ${wanted} has to be made there: ffmpeg and its like are ${here}'s here`,
    );
  const { path } = await findFfmpeg(ffmpegCandidates().filter(({ from }) => PORTABLE.has(from)));
  const about = (await runFfmpeg(path, ['-version']).finished).toString('utf8');
  if (about.includes('--enable-shared'))
    throw new Error(
      `${path} needs libraries that an installer does not bring: name a static build with FFMPEG_PATH`,
    );
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const target = join(FOLDER, process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg');
  await copyFile(path, target);
  await chmod(target, 0o755);
  await writeFile(join(FOLDER, 'README.txt'), NOTICE + about);
}
