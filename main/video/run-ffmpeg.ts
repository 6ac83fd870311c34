import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { FfmpegError, ffmpegReason, isFatal } from './ffmpeg-error.ts';

const STDERR_CHARACTERS = 4_000;
const OUTPUT_BYTES = 64 << 20;

export type FfmpegRun = {
  readonly stdin: Writable;
  /** To be read by the caller where `stream` was asked for. */
  readonly stdout: Readable;
  /** What it wrote to stdout, once it has ended well. @throws FfmpegError when it did not */
  readonly finished: Promise<Buffer>;
  readonly kill: () => void;
};

function collect(
  child: ChildProcess,
  stream: boolean,
): { readonly stderr: () => string; readonly stdout: () => Buffer } {
  let stderr = '';
  const chunks: Buffer[] = [];
  let bytes = 0;
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_CHARACTERS);
  });
  const keep = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > OUTPUT_BYTES) child.kill('SIGKILL');
    else chunks.push(chunk);
  };
  if (!stream) child.stdout?.on('data', keep);
  return { stderr: () => stderr, stdout: () => Buffer.concat(chunks) };
}

/** A program written for Node is run by the Node (or, in development, the Electron) that runs this. */
function started(binary: string, args: readonly string[]) {
  if (!/\.[jt]s$/.test(binary)) return { program: binary, args, env: process.env };
  return {
    program: process.execPath,
    args: [binary, ...args],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  };
}

/**
 * The one place that starts ffmpeg. `args` come from a builder; nothing goes through a shell.
 *
 * With `stream`, stdout is left to the caller and may be of any length. Ends it when `signal` aborts (`finished` then rejects with the signal's reason) or after `timeout` milliseconds.
 */
export function runFfmpeg(
  binary: string,
  args: readonly string[],
  {
    signal,
    timeout,
    stream = false,
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly timeout?: number;
    readonly stream?: boolean;
  } = {},
): FfmpegRun {
  const { program, args: programArgs, env } = started(binary, args);
  const child = spawn(program, programArgs, {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    killSignal: 'SIGKILL',
    ...(timeout === undefined ? {} : { timeout }),
  });
  const kill = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', kill, { once: true });
  const output = collect(child, stream);
  // A broken pipe shows as ffmpeg's own exit below; unheard, the stream's error would end our process.
  child.stdin.on('error', () => undefined);
  const finished = new Promise<Buffer>((resolve, reject) => {
    const fail = (message: string, exitCode: number | null, cause?: unknown) =>
      reject(new FfmpegError(message, { args, exitCode, stderrTail: output.stderr() }, { cause }));
    child.on('error', (cause) => fail(`ffmpeg did not start (${binary}): ${cause.message}`, null, cause));
    child.on('close', (code, killedBy) => {
      signal?.removeEventListener('abort', kill);
      if (signal?.aborted) reject(signal.reason);
      else if (code === 0 && !isFatal(output.stderr())) resolve(output.stdout());
      else if (killedBy !== null) fail(`ffmpeg was stopped (${killedBy})`, null);
      else fail(`ffmpeg failed: ${ffmpegReason(output.stderr())}`, code);
    });
  });
  finished.catch(() => undefined); // awaited later than it may reject
  return { stdin: child.stdin, stdout: child.stdout, finished, kill };
}
