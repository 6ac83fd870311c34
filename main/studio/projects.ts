import { join } from 'node:path';
import { EventPublisher } from '@orpc/server';
import type { Id } from '../../preload/contract/ids.ts';
import type { OpenProject, ProjectEvent } from '../../preload/contract/projects.ts';
import { exportsOf } from '../exports/exports-of.ts';
import { rendersOf } from '../renders/renders-of.ts';
import { os } from './implementer.ts';
import { firstDocument } from './planned-document.ts';
import { createSample } from './sample.ts';
import type { Studio } from './studio.ts';
import { Uploads } from './uploads.ts';

/** Events a window may be behind before it has to open the project anew. */
const MOST_BEHIND = 1000;

/** What happens to a project, as a stream that ends with its listener. */
async function* eventsOf(
  { library }: Studio,
  id: Id,
  signal: AbortSignal | undefined,
): AsyncGenerator<ProjectEvent> {
  const project = library.get(id);
  const publisher = new EventPublisher<{ event: ProjectEvent }>({ maxBufferedEvents: MOST_BEHIND });
  const ended = new AbortController();
  const events = publisher.subscribe('event', {
    signal: signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal]),
  });
  const unwatch = library.watch(id);
  const stop = project.onEvent((event) => publisher.publish('event', event));
  const forget = project.onClose(async () => ended.abort());
  try {
    yield* events;
  } catch (error) {
    if (!ended.signal.aborted) throw error;
  } finally {
    stop();
    forget();
    unwatch();
  }
}

async function opened({ library, services }: Studio, id: Id): Promise<OpenProject> {
  const project = await library.open(id);
  const renders = await rendersOf(project, services);
  const stopped = project.stopped();
  return {
    id: project.id,
    document: project.document(),
    revision: project.revision(),
    history: project.history(),
    takes: renders.takes(),
    queue: renders.queue(),
    exports: exportsOf(project, services).states(),
    ...(project.readOnly === undefined ? {} : { readOnly: project.readOnly }),
    ...(stopped === undefined ? {} : { stopped }),
  };
}

/** A planned film is drawn as it would be after an edit: lowest in the queue, and nobody has to ask. */
async function draftAll({ library, services }: Studio, id: Id): Promise<void> {
  const project = await library.open(id);
  const renders = await rendersOf(project, services);
  const { order } = project.document();
  if (order.length > 0)
    await renders.enqueue({ scenes: order, kind: 'draft', overrides: {}, automatic: true });
}

/** The list of projects, and opening, copying and removing them. */
export const projectCalls = (studio: Studio) => {
  const { library, services, settings } = studio;
  const uploads = new Uploads(join(services.dataFolder, 'uploads'));
  return os.projects.router({
    list: os.projects.list.handler(async () => [...(await library.list())]),
    create: os.projects.create.handler(async ({ input: { title, prompt }, signal }) => {
      const created = await library.create(await firstDocument(title, prompt, services, signal));
      if (prompt !== undefined && settings.now().draftOnEdit) await draftAll(studio, created.id);
      return created;
    }),
    createSample: os.projects.createSample.handler(({ signal }) => createSample(studio, signal)),
    open: os.projects.open.handler(({ input }) => opened(studio, input.project)),
    close: os.projects.close.handler(({ input }) => library.close(input.project)),
    watch: os.projects.watch.handler(({ input, signal }) => eventsOf(studio, input.project, signal)),
    rename: os.projects.rename.handler(({ input }) => library.rename(input.project, input.title)),
    saveCopy: os.projects.saveCopy.handler(async ({ input }) => {
      const { summary, lost } = await library.saveCopy(input.project);
      return { copy: summary, lost };
    }),
    makeFolder: os.projects.makeFolder.handler(() => library.makeFolder()),
    duplicate: os.projects.duplicate.handler(({ input }) => library.duplicate(input.project)),
    remove: os.projects.remove.handler(({ input }) => library.remove(input.project)),
    restore: os.projects.restore.handler(({ input }) => library.restore(input.project)),
    exportArchive: os.projects.exportArchive.handler(async ({ input }) => ({
      path: await library.exportArchive(input.project, settings.now().exportsFolder),
    })),
    sendArchive: os.projects.sendArchive.handler(async ({ input }) => ({
      upload: await uploads.add(input.upload, input.piece),
    })),
    importArchive: os.projects.importArchive.handler(({ input, signal }) =>
      uploads.take(input.upload, (path) => library.importArchive(path, signal)),
    ),
    dropArchive: os.projects.dropArchive.handler(({ input }) => uploads.drop(input.upload)),
  });
};
