import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Id } from '../../preload/contract/ids.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Checkpoint } from '../engine/client.ts';

const EXTENSION = '.checkpoint';
const HEADER_BYTES = 1024;

const Header = z.object({
  /** sha256 of everything the frames depend on: the latents of other inputs are of no use. */
  inputs: z.string(),
  step: z.number().int().min(1),
  floats: z.number().int().min(1),
  sha256: z.string(),
});

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Where a project keeps the latents of unfinished renders; losing it costs time, never work. */
export class CheckpointFolder {
  readonly #folder: string;
  readonly #writing = new Map<Id, { next: Checkpoint | undefined; done: Promise<void> }>();

  /** @param projectFolder the `.l2v` folder */
  constructor(projectFolder: string) {
    this.#folder = join(projectFolder, 'renders');
  }

  /** A file of this folder that belongs to a job. */
  path(job: Id, extension: string): string {
    return join(this.#folder, `${job}${extension}`);
  }

  /** Keeps the newest state of a job's render. While one is being written, those in between are skipped. */
  keep(job: Id, inputs: string, checkpoint: Checkpoint): void {
    const going = this.#writing.get(job);
    if (going !== undefined) {
      going.next = checkpoint;
      return;
    }
    const state = { next: undefined as Checkpoint | undefined, done: Promise.resolve() };
    this.#writing.set(job, state);
    state.done = (async () => {
      for (let current: Checkpoint | undefined = checkpoint; current !== undefined; current = state.next) {
        state.next = undefined;
        // A full disk only means that the render starts again after a crash.
        await this.#write(job, inputs, current).catch(() => undefined);
      }
      this.#writing.delete(job);
    })();
  }

  /** The last state kept for equal inputs; undefined when there is none or it is damaged. */
  async read(job: Id, inputs: string): Promise<Checkpoint | undefined> {
    const bytes = await readFile(this.path(job, EXTENSION)).catch(() => undefined);
    const end = bytes?.subarray(0, HEADER_BYTES).indexOf('\n') ?? -1;
    if (bytes === undefined || end < 0) return undefined;
    try {
      const header = Header.parse(JSON.parse(bytes.toString('utf8', 0, end)));
      const body = bytes.subarray(end + 1);
      const whole = createHash('sha256').update(body).digest('hex') === header.sha256;
      if (!whole || header.inputs !== inputs || body.length !== header.floats * 8) return undefined;
      const numbers = new Float32Array(Uint8Array.from(body).buffer);
      const [x, x0] = [numbers.slice(0, header.floats), numbers.slice(header.floats)];
      return { step: header.step, x, x0 };
    } catch {
      return undefined;
    }
  }

  /** Forgets a job's files, after what is being written. */
  async drop(job: Id): Promise<void> {
    const going = this.#writing.get(job);
    if (going !== undefined) going.next = undefined;
    await going?.done;
    for (const extension of [EXTENSION, '.mp4']) await rm(this.path(job, extension), { force: true });
  }

  /** Removes the files of all jobs but `living`. */
  async sweep(living: ReadonlySet<Id>): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names)
      if (!living.has(name.split('.')[0] ?? '')) await rm(join(this.#folder, name), { force: true });
  }

  /** A project folder that is gone is not made again. @throws what the system throws */
  async make(): Promise<void> {
    await mkdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }

  async #write(job: Id, inputs: string, { step, x, x0 }: Checkpoint): Promise<void> {
    const body = Buffer.concat([bytesOf(x), bytesOf(x0)]);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const header = `${JSON.stringify({ inputs, step, floats: x.length, sha256 })}\n`;
    await this.make();
    const target = this.path(job, EXTENSION);
    await writeWhole(target, Buffer.concat([Buffer.from(header), body]), { durable: false });
  }
}
