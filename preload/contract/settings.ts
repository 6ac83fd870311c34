import { z } from 'zod';
import { BODY_ACTS } from './acts.ts';

export const Language = z.enum(['en', 'ko']);
export type Language = z.infer<typeof Language>;

export const StudioSettings = z
  .object({
    language: Language,
    theme: z.enum(['system', 'dark', 'light']),
    /** Nothing leaves the machine while this is on, whatever else is set. */
    offline: z.boolean(),
    projectsFolder: z.string().min(1).max(1000),
    exportsFolder: z.string().min(1).max(1000),
    /** Folder of the pack in use; absent means the starter pack. */
    pack: z.string().max(1000).optional(),
    device: z.string().max(40),
    /** Render a draft by itself after an edit. */
    draftOnEdit: z.boolean(),
    planner: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('offline') }),
      z.object({
        kind: z.literal('server'),
        baseUrl: z.url({ protocol: /^https?$/ }).max(500),
        model: z.string().min(1).max(200),
      }),
    ]),
    /** Key chords by command ("scene.duplicate": "Mod+D"); absent commands keep their usual chord. */
    shortcuts: z.record(z.string().max(60), z.string().max(40)),
  })
  .readonly();
export type StudioSettings = z.infer<typeof StudioSettings>;

/** What one device did with one step of the pack, compared with the CPU. */
export const DeviceReport = z
  .object({
    device: z.string(),
    state: z.enum(['untested', 'works', 'fails']),
    /** Of one denoiser step. */
    milliseconds: z.number().optional(),
    detail: z.string().optional(),
  })
  .readonly();
export type DeviceReport = z.infer<typeof DeviceReport>;

export const PackSummary = z
  .object({
    folder: z.string(),
    name: z.string(),
    version: z.string(),
    licence: z.string(),
    credits: z.array(z.string()).readonly(),
    bytes: z.number(),
    size: z.number().int(),
    frames: z.number().int(),
    fps: z.number(),
    maxEntities: z.number().int(),
    /** Names the pack can draw, for suggestions. */
    entities: z.array(z.string()).readonly(),
    places: z.array(z.string()).readonly(),
    /** Which of the entities are bodies, and what those are drawn doing. */
    bodies: z.array(z.string()).readonly(),
    acts: z.array(z.enum(BODY_ACTS)).readonly(),
    /** The same words and colours by what other languages call them: "강아지" → puppy. */
    called: z.record(z.string(), z.string()).readonly(),
    recommended: z.object({
      steps: z.number(),
      draftSteps: z.number(),
      guidance: z.number(),
      strength: z.number(),
      alpha: z.number(),
    }),
    /** Why it cannot be used, one line. */
    fault: z.string().optional(),
  })
  .readonly();
export type PackSummary = z.infer<typeof PackSummary>;

export const AppInfo = z
  .object({
    version: z.string(),
    host: z.enum(['desktop', 'browser']),
    platform: z.string(),
    /** Put a project id, a slash and a media id behind it: what `<img>` and `<video>` load. */
    mediaBase: z.string(),
    ffmpeg: z.string().optional(),
    /** Settings that could not be read and are as usual, one line. */
    settingsFault: z.string().optional(),
    /** Keys can be kept safely on this machine; if not, why. */
    keychain: z.object({ safe: z.boolean(), why: z.string().optional() }),
  })
  .readonly();
export type AppInfo = z.infer<typeof AppInfo>;
