import { DISK_FULL } from '../files/file-error.ts';

/** ffmpeg missing, refusing its input or dying: `message` is one line for the user, the rest is for the log. */
export class FfmpegError extends Error {
  override readonly name = 'FfmpegError';
  readonly args: readonly string[];
  /** Null when it never started or was killed. */
  readonly exitCode: number | null;
  /** The last lines it wrote, at most 4,000 characters. */
  readonly stderrTail: string;

  constructor(
    message: string,
    details: {
      readonly args: readonly string[];
      readonly exitCode?: number | null;
      readonly stderrTail?: string;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.args = details.args;
    this.exitCode = details.exitCode ?? null;
    this.stderrTail = details.stderrTail ?? '';
  }
}

const KNOWN: ReadonlyArray<readonly [pattern: RegExp, says: string]> = [
  [/no space left on device|disk full/i, DISK_FULL],
  [/permission denied/i, 'it may not write there'],
  [/unknown encoder '?libx264/i, 'this ffmpeg has no H.264 encoder (libx264); name another with FFMPEG_PATH'],
];

function knownReason(stderr: string): string | undefined {
  return KNOWN.find(([pattern]) => pattern.test(stderr))?.[1];
}

/** The likely reason in what ffmpeg wrote, in a few words; its own last line when it is none we know. */
export function ffmpegReason(stderr: string): string {
  const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== '');
  return knownReason(stderr) ?? lines.at(-1)?.trim().slice(0, 200) ?? 'it gave no reason';
}

/** True when ffmpeg's complaint makes its output worthless though it may exit with 0, as older ones do. */
export function isFatal(stderr: string): boolean {
  return knownReason(stderr) !== undefined;
}
