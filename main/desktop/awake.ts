import { powerSaveBlocker } from 'electron';
import type { ProjectEvent } from '../../preload/contract/projects.ts';
import type { Project } from '../projects/project.ts';

/** True when the event says that something of the project is being rendered. */
export function isRendering(event: ProjectEvent): boolean | undefined {
  return event.type === 'queue' ? event.queue.jobs.some(({ state }) => state === 'running') : undefined;
}

/** Keeps the machine from falling asleep while a queue runs; the display may go dark. */
export class Awake {
  readonly #rendering = new Set<Project>();
  #blocker: number | undefined;

  watch(project: Project): void {
    project.onEvent((event) => {
      const rendering = isRendering(event);
      if (rendering !== undefined) this.#set(project, rendering);
    });
    project.onClose(async () => this.#set(project, false));
  }

  #set(project: Project, rendering: boolean): void {
    if (rendering) this.#rendering.add(project);
    else this.#rendering.delete(project);
    if (this.#rendering.size > 0) this.#blocker ??= powerSaveBlocker.start('prevent-app-suspension');
    else if (this.#blocker !== undefined) {
      powerSaveBlocker.stop(this.#blocker);
      this.#blocker = undefined;
    }
  }
}
