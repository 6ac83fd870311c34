import type { ExportEstimate, ExportSettings, ExportState } from '../../preload/contract/exports.ts';
import { type Id, newId } from '../../preload/contract/ids.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { Project } from '../projects/project.ts';
import { atMostEvery } from '../renders/at-most.ts';
import { failureLine } from '../renders/failure-line.ts';
import { allTakes, plannedScene } from '../renders/take-repository.ts';
import type { StudioServices } from '../services/services.ts';
import { type ExportScene, exportScenes, type FilmScene, requireTakes } from './chosen-takes.ts';
import { estimateExport } from './estimate-export.ts';
import type { Exported, ExportHooks } from './export-film.ts';
import { exportRecipe } from './export-recipe.ts';
import { claimTarget, type ExportTarget } from './export-target.ts';
import type { SceneClip } from './scene-clip.ts';
import { scenePage } from './scene-page.ts';
import { storyboardWords } from './storyboard-words.ts';
import { exportInThread } from './thread/export-in-thread.ts';

const EVENT_INTERVAL = 250;
/** Below this share of the work, its pace says little about the rest. */
const TELLING = 0.03;
/** How many ended exports are remembered. */
const REMEMBERED = 20;

type Work = { readonly scenes: readonly ExportScene[]; readonly target: ExportTarget };
type Running = { readonly abort: AbortController; readonly done: Promise<void> };

/** Exports of one open project. They are not kept: an export that the end of the studio stopped is begun again. */
export class ProjectExports {
  readonly #project: Project;
  readonly #services: StudioServices;
  readonly #states = new Map<Id, ExportState>();
  readonly #running = new Map<Id, Running>();

  constructor(project: Project, services: StudioServices) {
    this.#project = project;
    this.#services = services;
    project.onClose(() => this.close());
  }

  /** Oldest first. */
  states(): readonly ExportState[] {
    return [...this.#states.values()];
  }

  /** What an export would be; undefined for a storyboard, or when no scene has a take. @throws ProjectError */
  async estimate(settings: ExportSettings): Promise<ExportEstimate | undefined> {
    const { format } = settings;
    if (format === 'pdf') return undefined;
    const scenes = exportScenes(this.#project.document(), await this.#takes(), settings.scenes);
    const shown = scenes.filter((each): each is FilmScene => each.take !== undefined);
    if (shown.length === 0) return undefined;
    const clips = await Promise.all(shown.map((each) => this.#clip(each)));
    return estimateExport({ ...settings, format }, clips);
  }

  async #takes() {
    return (await allTakes(this.#project.database, this.#services.log)).map(({ take }) => take);
  }

  /** @throws ProjectError, FileError, FfmpegError for what can be told before any work is done */
  async start(settings: ExportSettings): Promise<Id> {
    const scenes = exportScenes(this.#project.document(), await this.#takes(), settings.scenes);
    if (settings.format !== 'pdf') requireTakes(scenes);
    await this.#services.ffmpeg();
    const folder = this.#services.settings().exportsFolder;
    const target = await claimTarget(folder, settings.name, settings.format);
    const id = newId();
    const abort = new AbortController();
    this.#put({ id, settings, state: 'running', progress: 0 });
    const done = this.#run(id, settings, { scenes, target, signal: abort.signal }).finally(() => {
      target.release();
      this.#running.delete(id);
      this.#forget();
    });
    this.#running.set(id, { abort, done });
    return id;
  }

  /** Cancelling what has ended does nothing. @throws ProjectError when there is no such export */
  cancel(id: Id): void {
    if (!this.#states.has(id)) throw new ProjectError('not-found', 'there is no such export');
    this.#running.get(id)?.abort.abort(new Error('cancelled'));
  }

  /** Where a finished export is. @throws ProjectError */
  pathOf(id: Id): string {
    const path = this.#states.get(id)?.path;
    if (path === undefined) throw new ProjectError('not-found', 'this export has no file');
    return path;
  }

  async close(): Promise<void> {
    for (const { abort } of this.#running.values()) abort.abort(new Error('cancelled'));
    await Promise.all([...this.#running.values()].map(({ done }) => done));
  }

  async #run(id: Id, settings: ExportSettings, work: Work & { readonly signal: AbortSignal }): Promise<void> {
    const { signal } = work;
    const started = performance.now();
    const show = atMostEvery<ExportState>(EVENT_INTERVAL, (state) => this.#put(state));
    const onProgress = (share: number) => {
      const progress = Math.min(share, 1);
      const secondsLeft = ((performance.now() - started) / 1000 / progress) * (1 - progress);
      const rest = progress > TELLING ? { secondsLeft } : {};
      show.offer({ id, settings, state: 'running', progress, ...rest });
    };
    try {
      const { path, missing } = await this.#write(settings, work, { signal, onProgress });
      show.stop();
      this.#put({ id, settings, state: 'done', progress: 1, path });
      this.#tellMissing(missing);
    } catch (error) {
      show.stop();
      const progress = this.#states.get(id)?.progress ?? 0;
      if (signal.aborted) return this.#put({ id, settings, state: 'cancelled', progress });
      this.#services.log('an export failed', error);
      this.#put({ id, settings, state: 'failed', progress, failure: failureLine(error) });
    }
  }

  async #write(
    settings: ExportSettings,
    { scenes, target: { path: target, names } }: Work,
    hooks: ExportHooks,
  ): Promise<Exported> {
    const project = this.#project;
    const document = project.document();
    const ffmpeg = await this.#services.ffmpeg();
    const shown = scenes.filter((each): each is FilmScene => each.take !== undefined);
    const clips = await Promise.all(shown.map((each) => this.#clip(each)));
    const recipe = exportRecipe(document, settings, clips);
    const { format } = settings;
    const work = { recipe, target, names, ffmpeg };
    if (format !== 'pdf') {
      const film = { ...work, settings: { ...settings, format }, scenes: clips };
      return exportInThread({ kind: 'film', film }, hooks);
    }
    const words = storyboardWords(this.#services.settings().language);
    const pages = await Promise.all(scenes.map((each) => scenePage({ project, document, words }, each)));
    const { title, prompt } = document;
    const said = { title, prompt, count: words.storyboard(pages.length), made: words.made };
    const storyboard = { ...work, settings, words: said, scenes: pages };
    return exportInThread({ kind: 'storyboard', storyboard }, hooks);
  }

  async #clip({ take }: FilmScene): Promise<SceneClip> {
    const planned = await plannedScene(this.#project.database, take.id);
    if (planned === undefined)
      throw new ProjectError('not-found', 'a take was deleted while it was exported');
    return { take, planned, video: this.#project.media.path(take.video) };
  }

  #tellMissing(letters: readonly string[]): void {
    if (letters.length === 0) return;
    const some = letters.slice(0, 20).join(' ');
    const more = letters.length > 20 ? ` and ${letters.length - 20} more` : '';
    const text = `The export’s font has no letters for: ${some}${more}. They are left out.`;
    this.#project.emit({ type: 'notice', tone: 'warning', text });
  }

  #put(state: ExportState): void {
    this.#states.set(state.id, state);
    this.#project.emit({ type: 'export', export: state });
  }

  #forget(): void {
    const ended = [...this.#states.keys()].filter((id) => !this.#running.has(id));
    for (const id of ended.slice(0, Math.max(0, ended.length - REMEMBERED))) this.#states.delete(id);
  }
}

const opened = new WeakMap<Project, ProjectExports>();

/** The exports of an open project. */
export function exportsOf(project: Project, services: StudioServices): ProjectExports {
  const exports = opened.get(project) ?? new ProjectExports(project, services);
  opened.set(project, exports);
  return exports;
}
