import type { CastMember } from '../../preload/contract/document.ts';
import type { Id, MediaId } from '../../preload/contract/ids.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { Project } from '../projects/project.ts';
import type { StudioServices } from '../services/services.ts';
import { encodePngAsync } from '../video/png.ts';
import { ReferencePictures } from './reference-pictures.ts';
import { takePack } from './take-settings.ts';

export type CastPortrait = {
  readonly picture: MediaId;
  readonly from: 'prior' | 'reference' | 'none';
  readonly drawnAs?: string;
};

/** How the pack sees the cast of one project, remembered while it is open. */
class Portraits {
  readonly #project: Project;
  readonly #services: StudioServices;
  readonly #pictures: ReferencePictures;
  readonly #made = new Map<string, Promise<CastPortrait>>();

  constructor(project: Project, services: StudioServices) {
    this.#project = project;
    this.#services = services;
    this.#pictures = new ReferencePictures(project, services);
  }

  async of(id: Id): Promise<CastPortrait> {
    const document = this.#project.document();
    const member = document.cast[id];
    if (member === undefined) throw new ProjectError('not-found', 'nobody of that name is in the cast');
    const engine = await this.#services.engine();
    const { fingerprint } = takePack(await engine.describe());
    const { kind, name, drawnAs, reference } = member;
    const key = JSON.stringify([fingerprint, document.seed, kind, name, drawnAs, reference?.media]);
    const made = this.#made.get(key) ?? this.#make(member, document.seed);
    this.#made.set(key, made);
    made.catch(() => this.#made.delete(key));
    return made;
  }

  async #make({ kind, name, drawnAs, reference }: CastMember, seed: number): Promise<CastPortrait> {
    const engine = await this.#services.engine();
    const { entityImage } = (await engine.describe()).capabilities;
    const used = reference === undefined ? [] : [{ name, kind, media: reference.media }];
    const [picture] = Object.values(await this.#pictures.read(used, entityImage));
    const { rgb, side, source } = await engine.portray({
      kind,
      name,
      seed,
      ...(drawnAs === undefined ? {} : { drawnAs }),
      ...(picture === undefined ? {} : { reference: picture }),
    });
    return {
      picture: await this.#project.media.add(await encodePngAsync(rgb, side, side), 'png'),
      from: source,
      ...(drawnAs === undefined ? {} : { drawnAs }),
    };
  }
}

const opened = new WeakMap<Project, Portraits>();

/** A small picture of how the pack sees a cast member now. @throws ProjectError, PackError, EngineError */
export function castPortrait(project: Project, services: StudioServices, cast: Id): Promise<CastPortrait> {
  const portraits = opened.get(project) ?? new Portraits(project, services);
  opened.set(project, portraits);
  return portraits.of(cast);
}
