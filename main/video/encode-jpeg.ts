import type { Ffmpeg } from './find-ffmpeg.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

const TIMEOUT = 20_000;

/** One picture of `side × side × 3` bytes as JPEG. @throws FfmpegError; the signal's reason */
export async function encodeJpeg(
  rgb: Uint8Array,
  side: number,
  ffmpeg: Ffmpeg,
  signal?: AbortSignal,
): Promise<Buffer> {
  const args = [
    ...['-hide_banner', '-nostdin', '-loglevel', 'error'],
    ...['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', `${side}x${side}`, '-i', 'pipe:0'],
    ...['-frames:v', '1', '-pix_fmt', 'yuvj444p', '-c:v', 'mjpeg', '-q:v', '2', '-f', 'image2pipe', 'pipe:1'],
  ];
  const run = runFfmpeg(ffmpeg.path, args, { signal, timeout: TIMEOUT });
  run.stdin.end(rgb);
  return run.finished;
}
