import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const START = resolve(import.meta.dirname, '../start.mjs');

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Started = {
  readonly ended: Promise<Ended>;
  readonly interrupt: () => void;
  readonly says: (text: string) => Promise<void>;
};

/** Runs a command of ours as a user's shell would, in a folder of its own. */
export function startCommand(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Started {
  const child = spawn(process.execPath, [START, command, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (out[stream] += text));
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, ...out })));
  const says = async (text: string) => {
    const heard = new Promise<void>((hear) => {
      child.stderr.on('data', () => {
        if (out.stderr.includes(text)) hear();
      });
    });
    await Promise.race([heard, ended]);
  };
  return { ended, says, interrupt: () => child.kill('SIGINT') };
}
