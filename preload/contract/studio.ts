import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { CastMember } from './document.ts';
import { Edit, HistoryState } from './edits.ts';
import { ExportEstimate, ExportSettings } from './exports.ts';
import { REFUSED } from './failures.ts';
import { Id, MediaId } from './ids.ts';
import { PackWord } from './pack-words.ts';
import { PLAN_CAPS } from './plan.ts';
import { PlanningStep } from './planning.ts';
import { FilmProposal, FilmWish, MOST_CHANGES } from './proposals.ts';
import { OpenProject, ProjectEvent, ProjectSummary } from './projects.ts';
import { AppInfo, DeviceReport, PackSummary, StudioSettings } from './settings.ts';
import { TakeKind, TakeOverrides } from './takes.ts';

const call = oc.errors(REFUSED);
const project = z.object({ project: Id });
const title = z.string().trim().min(1).max(120);
const committed = z.object({ revision: z.number().int(), history: HistoryState });
const prompt = z.string().trim().min(1).max(PLAN_CAPS.promptCharacters);
const nothing = z.void();

/** A file the user chose or dropped. Its name is only ever shown. */
const file = z.instanceof(Blob);

/**
 * Everything the interface may ask of the studio. Inputs are parsed on the studio's side; every call may end in
 * `REFUSED`. Hosts (Electron's MessagePort, the browser's WebSocket) carry it unchanged.
 */
export const studioContract = {
  app: {
    info: call.output(AppInfo),
    settings: call.output(StudioSettings),
    changeSettings: call.input(z.record(z.string(), z.unknown())).output(StudioSettings),
    /** Write-only: a key goes to the keychain and never comes back. */
    setPlannerKey: call
      .input(z.object({ baseUrl: z.string().max(500), key: z.string().max(500) }))
      .output(nothing),
    hasPlannerKey: call.input(z.object({ baseUrl: z.string().max(500) })).output(z.boolean()),
  },
  packs: {
    list: call.output(z.array(PackSummary)),
    current: call.output(PackSummary),
    /** Everything the pack in use draws. */
    words: call.output(z.array(PackWord)),
    /**
     * How the pack in use draws one of its words under a name, in a film of this seed: a square PNG. Nothing is kept in the
     * film.
     */
    portrait: call
      .input(
        z.object({
          kind: CastMember.unwrap().shape.kind,
          name: CastMember.unwrap().shape.name,
          drawnAs: CastMember.unwrap().shape.name,
          seed: z.number().int().min(0).max(0xffff_ffff),
        }),
      )
      .output(z.object({ picture: file })),
    /** Runs one step on every device in throw-away processes. */
    probe: call.output(z.array(DeviceReport)),
  },
  projects: {
    list: call.output(z.array(ProjectSummary)),
    create: call.input(z.object({ title, prompt: prompt.optional() })).output(ProjectSummary),
    /** A project with scenes and finished takes to look around in. */
    createSample: call.output(ProjectSummary),
    open: call.input(project).output(OpenProject),
    close: call.input(project).output(nothing),
    watch: call.input(project).output(eventIterator(ProjectEvent)),
    rename: call.input(project.extend({ title })).output(nothing),
    /** Saves an open film as it was committed last into a folder of its own, also when its own is gone. */
    saveCopy: call.input(project).output(
      z.object({
        copy: ProjectSummary,
        /** Takes that were left out, as their files are gone. */
        lost: z.number().int(),
      }),
    ),
    /** Begins the folder of all films anew, where it is not there any more. */
    makeFolder: call.output(nothing),
    duplicate: call.input(project).output(ProjectSummary),
    /** Moves the folder to the studio's trash; the list no longer shows it. */
    remove: call.input(project).output(nothing),
    /** Brings back what was removed since the studio started. */
    restore: call.input(project).output(ProjectSummary),
    exportArchive: call.input(project).output(z.object({ path: z.string() })),
    /**
     * Takes an archive in pieces of at most `LIMITS.pieceBytes`, one after another: the first begins an upload, the
     * others name it.
     */
    sendArchive: call
      .input(z.object({ upload: Id.optional(), piece: file }))
      .output(z.object({ upload: Id })),
    /** Makes a film of an archive that was sent whole. */
    importArchive: call.input(z.object({ upload: Id })).output(ProjectSummary),
    /** Forgets what was sent. */
    dropArchive: call.input(z.object({ upload: Id })).output(nothing),
  },
  document: {
    /** Commits one gesture; resolves once it is on the disk. */
    edit: call.input(project.extend({ edit: Edit })).output(committed),
    undo: call.input(project).output(committed),
    redo: call.input(project).output(committed),
    /**
     * Replaces everything not locked by a new plan for the prompt; with `keepScenes` all scenes stay, and only what is new
     * comes in. One step of undo. Tells how many scenes were `added`.
     */
    plan: call
      .input(project.extend({ prompt, keepScenes: z.boolean() }))
      .output(committed.extend({ added: z.number().int() })),
    /** What a wish would change, for reading; nothing has changed yet. */
    propose: call.input(project.extend({ wish: FilmWish })).output(FilmProposal),
    /**
     * Makes the changes of a proposal with these indices, as one step of undo. Of a proposal without changes it is kept that
     * the scene follows its sentence.
     */
    accept: call
      .input(
        project.extend({
          proposal: Id,
          changes: z.array(z.number().int().min(0)).max(MOST_CHANGES),
        }),
      )
      .output(committed),
  },
  planning: {
    /** How plans under way go on; only while a language model plans is there anything to tell. */
    watch: call.output(eventIterator(PlanningStep)),
  },
  media: {
    /** A picture file as it will be seen: upright, in sRGB, as PNG, made smaller where it is very large. */
    openPicture: call
      .input(z.object({ picture: file }))
      .output(z.object({ picture: file, width: z.number(), height: z.number() })),
    /** Stores a picture (decoded and re-encoded by the studio) and returns its address. */
    addPicture: call
      .input(project.extend({ picture: file, fileName: z.string().max(255), removeBackground: z.boolean() }))
      .output(z.object({ media: MediaId, width: z.number(), height: z.number() })),
  },
  cast: {
    /** How the pack sees a cast member now: a small picture, and what it was made from. */
    portrait: call.input(project.extend({ cast: Id })).output(
      z.object({
        picture: MediaId,
        from: z.enum(['prior', 'reference', 'none']),
        drawnAs: z.string().optional(),
      }),
    ),
  },
  renders: {
    enqueue: call
      .input(
        project.extend({
          scenes: z.array(Id).min(1).max(PLAN_CAPS.scenes),
          kind: TakeKind,
          overrides: TakeOverrides.default({}),
          automatic: z.boolean().default(false),
        }),
      )
      .output(z.array(Id)),
    /** One scene at several strengths, as drafts. */
    strip: call
      .input(project.extend({ scene: Id, strengths: z.array(z.number().min(0).max(2)).min(2).max(9) }))
      .output(z.object({ strip: Id })),
    pause: call.input(project.extend({ paused: z.boolean() })).output(nothing),
    /** Moves a waiting job before another, or to the end. */
    move: call.input(project.extend({ job: Id, before: Id.optional() })).output(nothing),
    cancel: call.input(project.extend({ job: Id })).output(nothing),
    cancelAll: call.input(project).output(nothing),
    retry: call.input(project.extend({ job: Id })).output(nothing),
    /** Drops ended jobs from the list. */
    clearEnded: call.input(project).output(nothing),
  },
  takes: {
    /** Keeping one take of a scene un-keeps the one kept before. */
    mark: call
      .input(project.extend({ take: Id, mark: z.enum(['none', 'kept', 'rejected']) }))
      .output(nothing),
    remove: call.input(project.extend({ take: Id })).output(nothing),
  },
  exports: {
    /** Of the scenes that have a take; absent for a storyboard, or when none has. */
    estimate: call.input(project.extend({ settings: ExportSettings })).output(ExportEstimate.optional()),
    start: call.input(project.extend({ settings: ExportSettings })).output(z.object({ id: Id })),
    cancel: call.input(project.extend({ id: Id })).output(nothing),
    /** Shows the file in its folder where the host can; returns whether it could. */
    reveal: call.input(project.extend({ id: Id })).output(z.boolean()),
  },
} as const;
