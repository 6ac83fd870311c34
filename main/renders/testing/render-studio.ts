import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentFromPlan } from '../../../preload/contract/document-plan.ts';
import type { StudioDocument } from '../../../preload/contract/document.ts';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import type { ProjectEvent } from '../../../preload/contract/projects.ts';
import type { StudioSettings } from '../../../preload/contract/settings.ts';
import { type Engine, startEngine } from '../../engine/client.ts';
import { TINY_PACK } from '../../packs/testing/tiny-pack.ts';
import { createProject } from '../../projects/create-project.ts';
import { openProject } from '../../projects/open-project.ts';
import type { Project } from '../../projects/project.ts';
import type { StudioServices } from '../../services/services.ts';
import { findFfmpeg } from '../../video/find-ffmpeg.ts';

const WORDS = ['a cat', 'a dog', 'a red ball', 'a fox'];

/** `count` scenes on one beach, a different thing in each, all with open seeds. */
export function film(count: number): StudioDocument {
  const keyframes = Array.from({ length: 9 }, (_, k) =>
    normalizedBox(0.1 + k * 0.02, 0.3, 0.5 + k * 0.02, 0.8),
  );
  const scenes = Array.from({ length: count }, (_, index) => ({
    description: `${WORDS[index % WORDS.length]} on the beach`,
    place: 'the beach',
    entities: [{ entity: WORDS[index % WORDS.length]!, keyframes }],
  }));
  const planner = { name: 'test', version: '1' };
  return documentFromPlan(
    { schemaVersion: 1, prompt: 'things on a beach', planner, scenes, notes: [] },
    { title: 'Film', seed: 7 },
  );
}

/** Services over a real engine and ffmpeg. */
export class RenderStudio {
  readonly folder: string;
  readonly services: StudioServices;
  readonly logged: unknown[] = [];
  settings: StudioSettings;
  engine: Engine;

  private constructor(folder: string, packFolder: string) {
    this.folder = folder;
    this.settings = {
      language: 'en',
      theme: 'system',
      offline: true,
      projectsFolder: folder,
      exportsFolder: join(folder, 'exports'),
      device: 'cpu',
      draftOnEdit: false,
      planner: { kind: 'offline' },
      shortcuts: {},
    };
    this.engine = startEngine({ packFolder, graceMs: 1000 });
    const ffmpeg = findFfmpeg();
    this.services = {
      settings: () => this.settings,
      onSettings: () => () => undefined,
      packFolder: async () => packFolder,
      engine: async () => this.engine,
      ffmpeg: () => ffmpeg,
      dataFolder: folder,
      host: {
        name: 'browser',
        mediaBase: '',
        keychain: {
          safety: async () => ({ safe: false }),
          set: async () => undefined,
          get: async () => undefined,
        },
        reveal: async () => false,
        trash: async () => false,
      },
      log: (message, error) => void this.logged.push([message, error]),
    };
  }

  static async start(packFolder = TINY_PACK, folder?: string): Promise<RenderStudio> {
    return new RenderStudio(folder ?? (await mkdtemp(join(tmpdir(), 'l2v-renders-'))), packFolder);
  }

  async project(document = film(3)): Promise<Project> {
    return this.open(await createProject(this.folder, document));
  }

  async open(folder: string): Promise<Project> {
    return openProject(folder, this.services.log);
  }

  async end(): Promise<void> {
    await this.engine.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Everything a project tells its windows, and the wait for it. */
export class Listener {
  readonly events: ProjectEvent[] = [];
  #wake: () => void = () => undefined;

  constructor(project: Pick<Project, 'onEvent'>) {
    project.onEvent((event) => {
      this.events.push(event);
      this.#wake();
    });
  }

  /** Resolves when `met` is, looked at after every event. */
  async until(met: () => boolean): Promise<void> {
    while (!met()) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
  }
}
