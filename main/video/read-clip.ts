import { FfmpegError } from './ffmpeg-error.ts';
import { FileError } from '../files/file-error.ts';
import type { Ffmpeg } from './find-ffmpeg.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

/** A film of ours on disk → raw rgb24 of `side × side` on stdout. */
export function clipArguments(path: string, side: number): readonly string[] {
  return [
    ...['-hide_banner', '-nostdin', '-loglevel', 'error', '-protocol_whitelist', 'file,pipe'],
    ...['-f', 'mov', '-i', `file:${path}`],
    ...['-vf', `scale=${side}:${side}:flags=lanczos:in_color_matrix=bt709:in_range=tv,format=rgb24`],
    ...['-f', 'rawvideo', 'pipe:1'],
  ];
}

/**
 * The frames of an mp4, one after another, `side × side × 3` bytes each; only one is held at a time.
 *
 * @throws FileError when it cannot be decoded; the signal's reason on abort
 */
export async function* readClip(
  path: string,
  side: number,
  ffmpeg: Ffmpeg,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const run = runFfmpeg(ffmpeg.path, clipArguments(path, side), { signal, stream: true });
  const frameBytes = side * side * 3;
  let frame = new Uint8Array(frameBytes);
  let filled = 0;
  try {
    for await (const chunk of run.stdout as AsyncIterable<Buffer>) {
      for (let from = 0; from < chunk.length;) {
        const part = chunk.subarray(from, from + frameBytes - filled);
        frame.set(part, filled);
        filled += part.length;
        from += part.length;
        if (filled < frameBytes) continue;
        yield frame;
        frame = new Uint8Array(frameBytes);
        filled = 0;
      }
    }
    await run.finished;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof FfmpegError)
      throw new FileError(path, `cannot be decoded (${error.message})`, { cause: error });
    throw error;
  } finally {
    run.kill();
  }
}
