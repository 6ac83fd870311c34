import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FfmpegError } from './ffmpeg-error.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

/** One that hangs is none; on a busy machine FFmpeg in WebAssembly takes its time to start. */
const VERSION_TIMEOUT = 30_000;

export type FfmpegCandidate = { readonly from: string; readonly path: string };
/** A binary that has answered `-version`, and can do what the studio needs of it. */
export type Ffmpeg = FfmpegCandidate & { readonly version: string };

/** What an ffmpeg must have been built with, by the word of its configuration. Nothing else makes H.264 as we ask for it. */
const NEEDED: ReadonlyArray<readonly [word: string, name: string]> = [
  ['--enable-libx264', 'H.264 encoder (libx264)'],
];

/** What is at a package's path; undefined when the package is not installed. */
function packaged(name: string, pathIn: (load: NodeJS.Require) => unknown): FfmpegCandidate | undefined {
  try {
    const path = pathIn(createRequire(import.meta.url));
    return typeof path === 'string' ? { from: name, path } : undefined;
  } catch {
    return undefined; // a dependency that this machine does not have
  }
}

/** The program that an installer brought; Electron alone says where that would be. */
function installed(): FfmpegCandidate | undefined {
  const { resourcesPath } = process as { readonly resourcesPath?: string };
  if (resourcesPath === undefined) return undefined;
  const name = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg';
  return { from: 'the installer', path: join(resourcesPath, 'ffmpeg', name) };
}

/**
 * The places to look, best first: `FFMPEG_PATH`, the installed app's own, ffmpeg-static's download, PATH, and FFmpeg in
 * WebAssembly, which `npm ci` brings even where nothing can be downloaded.
 */
export function ffmpegCandidates(env: NodeJS.ProcessEnv = process.env): readonly FfmpegCandidate[] {
  const chosen = env['FFMPEG_PATH'];
  const candidates = [
    chosen === undefined || chosen === '' ? undefined : { from: 'FFMPEG_PATH', path: chosen },
    installed(),
    packaged('ffmpeg-static', (load) => load('ffmpeg-static')),
    { from: 'PATH', path: 'ffmpeg' },
    packaged('@ffmpeg/core', (load) => {
      load.resolve('@ffmpeg/core/wasm');
      return join(import.meta.dirname, 'wasm-ffmpeg', 'wasm-ffmpeg.ts');
    }),
  ];
  return candidates.filter((candidate) => candidate !== undefined);
}

type Answer = { readonly version: string; readonly lacks: readonly string[] };

/** What ffmpeg says of itself in answer to `-version`; undefined when that is no ffmpeg's. */
export function ffmpegAnswer(said: string): Answer | undefined {
  const version = /^ffmpeg version (\S+)/.exec(said)?.[1];
  if (version === undefined) return undefined;
  const configuration = /^\s*configuration:(.*)$/m.exec(said)?.[1] ?? '';
  const lacks = NEEDED.filter(([word]) => !configuration.split(/\s+/).includes(word)).map(([, name]) => name);
  return { version, lacks };
}

async function answerOf(candidate: FfmpegCandidate): Promise<Answer | undefined> {
  try {
    const output = await runFfmpeg(candidate.path, ['-version'], { timeout: VERSION_TIMEOUT }).finished;
    return ffmpegAnswer(output.toString('utf8'));
  } catch {
    return undefined; // not there, or not for this machine: the next candidate may be
  }
}

const trouble = (message: string): FfmpegError => new FfmpegError(message, { args: ['-version'] });

/**
 * The first candidate that exists, runs and has what is needed.
 *
 * @throws FfmpegError when `FFMPEG_PATH` names something that will not do, or none of the candidates does: what is missing
 */
export async function findFfmpeg(candidates = ffmpegCandidates()): Promise<Ffmpeg> {
  let lacking: string | undefined;
  for (const candidate of candidates) {
    const answer = await answerOf(candidate);
    const { from, path } = candidate;
    if (answer?.lacks.length === 0) return { ...candidate, version: answer.version };
    if (answer !== undefined)
      lacking ??= `ffmpeg ${answer.version} (${from}: ${path}) has no ${answer.lacks.join(', no ')}`;
    if (from !== 'FFMPEG_PATH') continue;
    throw trouble(lacking ?? `FFMPEG_PATH names ${path}, which does not run as ffmpeg`);
  }
  throw trouble(
    lacking === undefined
      ? 'no ffmpeg was found: install one, or name it with FFMPEG_PATH'
      : `${lacking}: install one that has, or name it with FFMPEG_PATH`,
  );
}
