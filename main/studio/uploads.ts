import { appendFile, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Id, newId } from '../../preload/contract/ids.ts';
import { LIMITS, sizeInWords } from '../../preload/contract/limits.ts';
import { ProjectError } from '../projects/project-error.ts';

/** How many may be under way at once: the oldest was given up without a word when another begins. */
const MOST = 4;

/** Archives that come in pieces, as files of a folder. What an earlier studio left there is removed. */
export class Uploads {
  readonly #folder: string;
  #swept: Promise<void> | undefined;
  /** In the order they began. */
  readonly #underWay = new Set<Id>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Adds a piece to an upload, or begins one with it. Returns the upload.
   *
   * @throws ProjectError when there is no such upload or it gets too large, in which case it is dropped
   */
  async add(upload: Id | undefined, piece: Blob): Promise<Id> {
    if (upload === undefined) return this.#begin(piece);
    const path = this.#path(upload);
    const { size } = await stat(path);
    if (piece.size > LIMITS.pieceBytes || size + piece.size > LIMITS.archiveBytes) {
      await this.drop(upload);
      const most = sizeInWords(LIMITS.archiveBytes);
      throw new ProjectError('too-large', `the archive is larger than ${most}`);
    }
    await this.#append(upload, piece);
    return upload;
  }

  /** Works with the whole of an upload, which is gone after. */
  async take<T>(upload: Id, work: (path: string) => Promise<T>): Promise<T> {
    try {
      return await work(this.#path(upload));
    } finally {
      await this.drop(upload);
    }
  }

  async drop(upload: Id): Promise<void> {
    if (this.#underWay.delete(upload)) await rm(join(this.#folder, upload), { force: true });
  }

  async #begin(piece: Blob): Promise<Id> {
    this.#swept ??= rm(this.#folder, { recursive: true, force: true });
    await this.#swept;
    const [oldest] = this.#underWay;
    if (oldest !== undefined && this.#underWay.size >= MOST) await this.drop(oldest);
    await mkdir(this.#folder, { recursive: true });
    const upload = newId();
    this.#underWay.add(upload);
    await this.#append(upload, piece);
    return upload;
  }

  async #append(upload: Id, piece: Blob): Promise<void> {
    try {
      await appendFile(join(this.#folder, upload), new Uint8Array(await piece.arrayBuffer()));
    } catch (error) {
      await this.drop(upload); // half a piece is no piece
      throw error;
    }
  }

  #path(upload: Id): string {
    if (!this.#underWay.has(upload))
      throw new ProjectError('not-found', 'that archive is no longer on its way');
    return join(this.#folder, upload);
  }
}
