import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Whether disks can be mounted here: by root, on Linux, outside of most containers. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** A disk of a few megabytes on a folder, to be filled and taken away. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns undefined where it cannot be mounted */
  static mount(folder: string, megabytes: number): SmallDisk | undefined {
    const mounted = canMount && run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
    return mounted ? new SmallDisk(folder) : undefined;
  }

  /** Fills it to the last byte, but for `left`. */
  fill(left = 0): void {
    const file = openSync(join(this.folder, '.filling'), 'a');
    try {
      const reserve = openSync(join(this.folder, '.reserve'), 'w');
      if (left > 0) writeSync(reserve, Buffer.alloc(left, 1));
      closeSync(reserve);
      for (let size = 1 << 20; size > 0; size = Math.floor(size / 2))
        try {
          while (writeSync(file, Buffer.alloc(size, 1)) === size);
        } catch {
          // no room for so much
        }
      rmSync(join(this.folder, '.reserve'));
    } finally {
      closeSync(file);
    }
  }

  /** Makes room again. */
  empty(): void {
    rmSync(join(this.folder, '.filling'), { force: true });
  }

  /** Takes it away, also from under programs that use it. */
  unmount(): void {
    run('umount', '--lazy', this.folder);
  }
}
