import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { StudioDocument, StudioScene } from '../../../preload/contract/document.ts';
import type { Take } from '../../../preload/contract/takes.ts';
import type { Project } from '../../projects/project.ts';
import { type Asked, type ProjectRenders, rendersOf } from '../renders-of.ts';
import { Listener, RenderStudio } from './render-studio.ts';

/** A project of three scenes with its queue, new for every test of a file; the engine is shared. */
export class RenderRoom {
  studio!: RenderStudio;
  project!: Project;
  renders!: ProjectRenders;
  heard!: Listener;

  constructor() {
    beforeAll(async () => {
      this.studio = await RenderStudio.start();
    });
    afterAll(() => this.studio.end());
    beforeEach(async () => {
      this.studio.settings = { ...this.studio.settings, draftOnEdit: false };
      this.project = await this.studio.project();
      await this.#begin();
    });
    afterEach(() => this.project.close());
  }

  async #begin(): Promise<void> {
    this.heard = new Listener(this.project);
    this.renders = await rendersOf(this.project, this.studio.services);
  }

  /** Closes the project as the app does and opens it again. */
  async reopen(): Promise<void> {
    const { folder } = this.project;
    await this.project.close();
    this.project = await this.studio.open(folder);
    await this.#begin();
  }

  scenes(): readonly string[] {
    return this.project.document().order;
  }

  ask(over: Partial<Asked> = {}): Promise<readonly string[]> {
    const all = { scenes: this.scenes(), kind: 'full', overrides: {}, automatic: false } as const;
    return this.renders.enqueue({ ...all, ...over });
  }

  states(): readonly string[] {
    return this.renders.queue().jobs.map(({ state }) => state);
  }

  /** Resolves when nothing waits or runs. */
  idle(): Promise<void> {
    return this.heard.until(() => this.states().every((state) => state !== 'waiting' && state !== 'running'));
  }

  takesOf(scene: string): readonly Take[] {
    return this.renders.takes().filter((take) => take.scene === scene);
  }

  /** The engine's process, halted after a step: the toy one makes all of them before a project hears of the first. */
  heldAfter(step: number): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>();
    const { engine } = this.studio;
    const render = engine.render.bind(engine);
    vi.spyOn(engine, 'render').mockImplementationOnce((request, hooks) =>
      render(request, {
        ...hooks,
        onCheckpoint(checkpoint) {
          hooks?.onCheckpoint?.(checkpoint);
          if (checkpoint.step !== step) return;
          process.kill(engine.pid!, 'SIGSTOP');
          resolve(engine.pid!);
        },
      }),
    );
    return promise;
  }

  editScene(id: string, change: Partial<StudioScene>): Promise<unknown> {
    return this.project.change('test', (before): StudioDocument => ({
      ...before,
      scenes: { ...before.scenes, [id]: { ...before.scenes[id]!, ...change } },
    }));
  }
}
