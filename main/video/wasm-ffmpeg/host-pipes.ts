import fs from 'node:fs';
import type { EmscriptenFs } from './core-module.ts';

const MAJOR = 64;

/** A pipe that is empty or full for now is tried again after this many milliseconds. */
const NAP = 1;
const bell = new Int32Array(new SharedArrayBuffer(4));

function patiently(work: () => number): number {
  for (;;) {
    try {
      return work();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(bell, 0, 0, NAP);
    }
  }
}

/** Makes this process's stdin and stdout FFmpeg's own, whole buffers at a time. */
export function connectPipes(FS: EmscriptenFs): void {
  const ends = [
    {
      path: '/dev/host-stdin',
      flags: 'r',
      operations: {
        read: (_stream: unknown, into: Int8Array, at: number, length: number) =>
          patiently(() => fs.readSync(0, into, at, length, null)),
      },
    },
    {
      path: '/dev/host-stdout',
      flags: 'w',
      operations: {
        write(_stream: unknown, from: Int8Array, at: number, length: number): number {
          for (let done = 0; done < length;)
            done += patiently(() => fs.writeSync(1, from, at + done, length - done));
          return length;
        },
      },
    },
  ];
  for (const [descriptor, { path, flags, operations }] of ends.entries()) {
    const device = FS.makedev(MAJOR, descriptor);
    FS.registerDevice(device, operations);
    FS.mkdev(path, 0o666, device);
    const before = FS.streams[descriptor];
    if (before) FS.close(before);
    FS.open(path, flags); // takes the lowest free descriptor, which is the one just closed
  }
}
