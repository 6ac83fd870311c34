import { PictureError } from '../pictures/picture-error.ts';
import { readSquare, type SquarePicture } from '../pictures/read-picture.ts';
import type { Project } from '../projects/project.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { StudioServices } from '../services/services.ts';
import type { UsedReference } from './take-settings.ts';

const CAPACITY = 32;

/** Decodes users' pictures for the engine, keeping the last few. */
export class ReferencePictures {
  readonly #project: Project;
  readonly #services: StudioServices;
  readonly #kept = new Map<string, SquarePicture>();

  constructor(project: Project, services: StudioServices) {
    this.#project = project;
    this.#services = services;
  }

  /**
   * By name, `side × side` on neutral grey.
   *
   * @throws ProjectError for a picture that is gone or broken; FfmpegError; the signal's reason
   */
  async read(
    used: readonly UsedReference[],
    side: number,
    signal?: AbortSignal,
  ): Promise<Readonly<Record<string, SquarePicture>>> {
    const pictures: Array<readonly [string, SquarePicture]> = [];
    for (const reference of used) pictures.push([reference.name, await this.#one(reference, side, signal)]);
    return Object.fromEntries(pictures);
  }

  async #one({ name, kind, media }: UsedReference, side: number, signal: AbortSignal | undefined) {
    const key = `${media} ${kind} ${side}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const ffmpeg = await this.#services.ffmpeg();
    const path = this.#project.media.path(media);
    const fit = kind === 'place' ? 'cover' : 'whole';
    const { launch } = this.#services.host;
    const reading = { ffmpeg, signal, launch };
    const picture = await readSquare(path, { side, fit }, reading).catch((cause: unknown) => {
      if (!(cause instanceof PictureError)) throw cause;
      throw new ProjectError('broken', `the picture for “${name}” cannot be used: ${cause.message}`, {
        cause,
      });
    });
    this.#kept.set(key, picture);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > CAPACITY && oldest !== undefined) this.#kept.delete(oldest);
    return picture;
  }
}
