import { findJudge } from '../engine/judge/find-judge.ts';
import { findPack } from '../packs/find-pack.ts';
import type { Pack } from '../packs/read-pack.ts';
import { type Ffmpeg, ffmpegCandidates, findFfmpeg } from '../video/find-ffmpeg.ts';
import { unpackedPath } from './unpacked-path.ts';

/** What the packaged app opens by path: the pack, the judge and ffmpeg, where native code and the system can read them. */
export const packagedPack = async (chosen?: string): Promise<string> => unpackedPath(await findPack(chosen));

export const packagedJudge = async (pack: Pack): Promise<string> =>
  unpackedPath(await findJudge(pack, undefined));

export const packagedFfmpeg = (): Promise<Ffmpeg> =>
  findFfmpeg(ffmpegCandidates().map((candidate) => ({ ...candidate, path: unpackedPath(candidate.path) })));
