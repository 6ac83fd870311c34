import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SmallDisk } from '../../../files/testing/small-disk.ts';
import type { HostSays } from './says.ts';

const DISK_MEGABYTES = 24;
const HOST = join(import.meta.dirname, 'host.ts');

const moment = () => performance.timeOrigin + performance.now();

/** A process that edits a film, and what it has said. */
export class Host {
  readonly lines: HostSays[] = [];
  readonly #process: ChildProcess;
  readonly ended: Promise<number | null>;
  #stderr = '';
  #over = false;

  constructor(args: readonly string[]) {
    this.#process = spawn(process.execPath, [HOST, ...args], { stdio: 'pipe' });
    createInterface({ input: this.#process.stdout! }).on('line', (line) =>
      this.lines.push(JSON.parse(line) as HostSays),
    );
    this.#process.stdin!.on('error', () => undefined); // it was killed meanwhile
    this.#process.stderr!.on('data', (text) => (this.#stderr += text));
    this.ended = new Promise((resolve) =>
      this.#process.once('close', (code) => {
        this.#over = true;
        resolve(code);
      }),
    );
  }

  get stderr(): string {
    return this.#stderr.trim().slice(-1000);
  }

  get over(): boolean {
    return this.#over;
  }

  /** Waits until it has said something like that; false when it ended, or after a while. */
  async until(met: (line: HostSays) => boolean, from = 0, milliseconds = 15_000): Promise<boolean> {
    const end = moment() + milliseconds;
    while (!this.lines.slice(from).some(met)) {
      if (this.#over || moment() > end) return this.lines.slice(from).some(met);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return true;
  }

  finish(): void {
    this.#process.stdin?.write('finish\n');
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}

/** Where a campaign takes place: a folder of films, on a small disk of its own where one can be mounted. */
export class Room {
  readonly root = mkdtempSync(join(tmpdir(), 'l2v-campaign-'));
  readonly films = join(this.root, 'films');
  readonly data = join(this.root, 'data');
  /** Where films go that somebody moves away; on their disk, so that moving is one rename. */
  readonly elsewhere = join(this.films, 'elsewhere');
  readonly disk: SmallDisk | undefined;
  #plugged = true;

  constructor() {
    const disk = join(this.root, 'disk');
    for (const folder of [disk, this.films, this.data]) mkdirSync(folder);
    this.disk = SmallDisk.mount(disk, DISK_MEGABYTES);
    if (this.disk !== undefined) {
      mkdirSync(join(disk, 'films'));
      this.#bind();
    }
    mkdirSync(this.elsewhere);
  }

  start(
    number: number,
    { shift = 0, title = '' }: { readonly shift?: number; readonly title?: string },
  ): Host {
    return new Host([this.films, this.data, String(shift), String(number), title]);
  }

  /** Folders of films that are there now. */
  folders(): readonly string[] {
    return readdirSync(this.films)
      .filter((name) => name.endsWith('.l2v'))
      .map((name) => join(this.films, name));
  }

  /** Takes the disk of the films away from under whoever uses it. */
  unplug(): void {
    if (!this.#plugged) return;
    this.#plugged = false;
    if (this.disk === undefined) renameSync(this.films, `${this.films} unplugged`);
    else spawnSync('umount', ['--lazy', this.films]);
  }

  plug(): void {
    if (this.#plugged) return;
    this.#plugged = true;
    if (this.disk !== undefined) return this.#bind();
    rmSync(this.films, { recursive: true, force: true });
    renameSync(`${this.films} unplugged`, this.films);
  }

  /** What was written where the disk should have been, while it was not there. */
  ghosts(): readonly string[] {
    return this.#plugged ? [] : readdirSync(this.root).includes('films') ? readdirSync(this.films) : [];
  }

  end(): void {
    if (this.disk !== undefined && this.#plugged) spawnSync('umount', ['--lazy', this.films]);
    this.disk?.unmount();
    rmSync(this.root, { recursive: true, force: true });
  }

  #bind(): void {
    spawnSync('mount', ['--bind', join(this.disk!.folder, 'films'), this.films]);
  }
}
