import { createRequire } from 'node:module';
import { FfmpegError } from './ffmpeg-error.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

const VERSION_TIMEOUT = 10_000;

export type FfmpegCandidate = { readonly from: string; readonly path: string };
/** A binary that has answered `-version`. */
export type Ffmpeg = FfmpegCandidate & { readonly version: string };

/** Where a package says its binary is; undefined when the package is not installed. */
function packaged(name: string, pathIn: (module: unknown) => unknown): FfmpegCandidate | undefined {
  try {
    const path = pathIn(createRequire(import.meta.url)(name));
    return typeof path === 'string' ? { from: name, path } : undefined;
  } catch {
    return undefined; // an optional dependency that this machine does not have
  }
}

/** The places to look, best first: `FFMPEG_PATH`, ffmpeg-static, @ffmpeg-installer/ffmpeg, then PATH. */
export function ffmpegCandidates(env: NodeJS.ProcessEnv = process.env): readonly FfmpegCandidate[] {
  const chosen = env['FFMPEG_PATH'];
  const installed = [
    packaged('ffmpeg-static', (path) => path),
    packaged('@ffmpeg-installer/ffmpeg', (module) => (module as { path?: unknown }).path),
  ];
  return [
    ...(chosen === undefined || chosen === '' ? [] : [{ from: 'FFMPEG_PATH', path: chosen }]),
    ...installed.filter((candidate) => candidate !== undefined),
    { from: 'PATH', path: 'ffmpeg' },
  ];
}

async function answering(candidate: FfmpegCandidate): Promise<Ffmpeg | undefined> {
  try {
    const output = await runFfmpeg(candidate.path, ['-version'], { timeout: VERSION_TIMEOUT }).finished;
    const version = /^ffmpeg version (\S+)/.exec(output.toString('utf8'))?.[1];
    return version === undefined ? undefined : { ...candidate, version };
  } catch {
    return undefined; // not there, or not for this machine: the next candidate may be
  }
}

/**
 * The first candidate that exists and runs.
 *
 * @throws FfmpegError when `FFMPEG_PATH` names something else than ffmpeg, or none of the candidates runs
 */
export async function findFfmpeg(candidates = ffmpegCandidates()): Promise<Ffmpeg> {
  for (const candidate of candidates) {
    const found = await answering(candidate);
    if (found) return found;
    if (candidate.from === 'FFMPEG_PATH')
      throw new FfmpegError(`FFMPEG_PATH names ${candidate.path}, which does not run as ffmpeg`, {
        args: ['-version'],
      });
  }
  throw new FfmpegError('no ffmpeg was found: install one, or name it with FFMPEG_PATH', {
    args: ['-version'],
  });
}
