#!/usr/bin/env node
import { existsSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CreateCore } from './core-module.ts';
import { HostFiles } from './host-files.ts';
import { connectPipes } from './host-pipes.ts';

/**
 * The ffmpeg program made of FFmpeg in WebAssembly (@ffmpeg/core), for machines where `npm ci` could not download
 * ffmpeg-static's: the same arguments, pipes, files and exit status, several times slower.
 */

/** What an argument names if it is the input or output of this ffmpeg and a file of this machine. */
function hostFile(args: readonly string[], index: number): string | undefined {
  const argument = args[index] ?? '';
  const path = argument.startsWith('file:') ? argument.slice('file:'.length) : argument;
  if (args[index - 1] === '-i') return argument === path && !existsSync(path) ? undefined : path;
  const isOutput = index === args.length - 1 && !/^(?:-|pipe:)/.test(argument);
  return isOutput && args.includes('-i') ? path : undefined;
}

const load = createRequire(import.meta.url);
// What is made for a browser's worker asks where it came from.
Object.assign(globalThis, { self: { location: { href: '' } } });
const createCore = load('@ffmpeg/core') as CreateCore;
const core = await createCore({ wasmBinary: readFileSync(load.resolve('@ffmpeg/core/wasm')) });
connectPipes(core.FS);
const host = new HostFiles(core.FS);
core.setLogger(({ message }) => {
  // Every ffmpeg in WebAssembly ends in an abort.
  if (message !== 'Aborted()') writeSync(2, `${host.withPaths(message)}\n`);
});
const args = process.argv.slice(2);
const seen = args.map((argument, index) => {
  const path = hostFile(args, index);
  return path === undefined ? argument : host.appearance(path);
});
try {
  process.exit(core.exec(...seen));
} catch (error) {
  // Whoever stopped listening has no use for more.
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  process.exit(1);
}
