import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../files/write-whole.ts';
import { asProjectError, ProjectError } from './project-error.ts';
import { projectFolders } from './project-folders.ts';
import { identityOf } from './project-place.ts';

const FILE = 'known-folders.json';

const Known = z.record(z.string(), z.object({ device: z.string(), films: z.number().int() }));

/** Folders of films that were there once: what tells a disk that was taken away from a first start. */
export class KnownFolders {
  readonly #file: string | undefined;
  #known: z.infer<typeof Known>;

  private constructor(file: string | undefined, known: z.infer<typeof Known>) {
    this.#file = file;
    this.#known = known;
  }

  /** @param dataFolder where they are remembered; nowhere without */
  static async open(dataFolder?: string): Promise<KnownFolders> {
    if (dataFolder === undefined) return new KnownFolders(undefined, {});
    const file = join(dataFolder, FILE);
    const text = await readFile(file, 'utf8').catch(() => '{}');
    try {
      return new KnownFolders(file, Known.parse(JSON.parse(text)));
    } catch {
      return new KnownFolders(file, {});
    }
  }

  /**
   * Names of the films in a folder; none in one that has never been there.
   *
   * @throws ProjectError when it was there and is not any more
   */
  async films(folder: string): Promise<readonly string[]> {
    const before = this.#known[folder];
    const identity = await identityOf(folder);
    if (identity === undefined && before === undefined) return [];
    if (identity === undefined) throw missing(`the folder of your films is not there: ${folder}`);
    const names = await projectFolders(folder);
    const device = String(identity.device);
    // What a disk is put on stays behind as an empty folder when the disk goes.
    if (names.length === 0 && before !== undefined && before.films > 0 && before.device !== device)
      throw missing(`your films are not in ${folder}, and another disk is there than before`);
    if (before?.device !== device || before.films !== names.length)
      await this.#keep({ ...this.#known, [folder]: { device, films: names.length } });
    return names;
  }

  /** Makes a folder for films that has never been there. @throws ProjectError when it was there and is not any more */
  async make(folder: string): Promise<void> {
    await this.films(folder);
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      throw asProjectError(error);
    }
    await this.films(folder);
  }

  /** Somebody says that a folder which is not there any more is to be begun anew. @throws ProjectError */
  async makeAnew(folder: string): Promise<void> {
    const { [folder]: _gone, ...others } = this.#known;
    await this.#keep(others);
    await this.make(folder);
  }

  async #keep(known: z.infer<typeof Known>): Promise<void> {
    this.#known = known;
    // A full disk costs the memory of it, no film.
    if (this.#file !== undefined) await writeWhole(this.#file, JSON.stringify(known)).catch(() => undefined);
  }
}

const missing = (message: string): ProjectError =>
  new ProjectError('not-found', message, {
    hint: 'Connect its disk, or choose another folder in the settings.',
  });
