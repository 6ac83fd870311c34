import { z } from 'zod';
import { StudioDocument } from './document.ts';
import { HistoryState, Patch } from './edits.ts';
import { ExportState } from './exports.ts';
import { Id, MediaId } from './ids.ts';
import { JobProgress, Queue, Take } from './takes.ts';

/** One line of the list of projects. */
export const ProjectSummary = z
  .object({
    /** Stays the same when the folder is renamed; a copy gets a new one. */
    id: Id,
    title: z.string(),
    /** The `.l2v` folder's name, for people. */
    folder: z.string(),
    scenes: z.number().int(),
    /** Milliseconds since 1970. */
    changed: z.number(),
    poster: MediaId.optional(),
    /** Why it cannot be opened as it is, one line; its files are left as they are. */
    fault: z.string().optional(),
    /** With a fault: the copy in its folder that can be opened instead, when its film was last changed, and its scenes. */
    rescue: z.object({ changed: z.number(), scenes: z.number().int() }).readonly().optional(),
  })
  .readonly();
export type ProjectSummary = z.infer<typeof ProjectSummary>;

/** Everything a window needs to show a project. */
export const OpenProject = z
  .object({
    id: Id,
    document: StudioDocument,
    revision: z.number().int(),
    history: HistoryState,
    takes: z.array(Take).readonly(),
    queue: Queue,
    exports: z.array(ExportState).readonly(),
    /** Why nothing can be changed ("another window has it open", "the disk is read-only"). */
    readOnly: z.string().optional(),
    /** Why nothing can be written for now: the folder is not in its place. */
    stopped: z.string().optional(),
  })
  .readonly();
export type OpenProject = z.infer<typeof OpenProject>;

/** What happens to an open project, to every window that watches it. */
export const ProjectEvent = z.discriminatedUnion('type', [
  /** The document after a commit: `patches` lead from `revision − 1` to `revision`; it is on the disk. */
  z.object({
    type: z.literal('document'),
    revision: z.number().int(),
    patches: z.array(Patch).readonly(),
    history: HistoryState,
  }),
  z.object({ type: z.literal('take'), take: Take }),
  z.object({ type: z.literal('take-deleted'), take: Id }),
  z.object({ type: z.literal('queue'), queue: Queue }),
  z.object({ type: z.literal('progress'), progress: JobProgress }),
  z.object({ type: z.literal('export'), export: ExportState }),
  /** The film's folder or database is no longer where it was, and why; or it is again. */
  z.object({ type: z.literal('place'), stopped: z.string().optional() }),
  /** Something the user should read, one line. */
  z.object({ type: z.literal('notice'), tone: z.enum(['info', 'warning', 'error']), text: z.string() }),
]);
export type ProjectEvent = z.infer<typeof ProjectEvent>;
