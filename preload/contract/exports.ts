import { z } from 'zod';
import { isFileName, LONGEST_FILE_NAME } from './file-names.ts';
import { Id } from './ids.ts';

export const ExportFormat = z.enum(['mp4', 'webm', 'gif', 'png', 'pdf']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const ExportSettings = z
  .object({
    format: ExportFormat,
    /** Side of the square picture, in pixels. */
    size: z.union([z.literal(256), z.literal(512), z.literal(1024)]),
    fps: z.number().int().min(4).max(60),
    transition: z.enum(['cut', 'crossfade']),
    /** Draw the planned boxes over the film. */
    boxes: z.boolean(),
    /** Write each scene's sentence under it. */
    captions: z.boolean(),
    /** Scenes to export, in film order; absent means all. */
    scenes: z.array(Id).min(1).optional(),
    /** File name without folder or extension; the folder is the user's exports folder. */
    name: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_FILE_NAME)
      .refine(isFileName, 'a file name without \\ / : * ? " < > |'),
  })
  .readonly();
export type ExportSettings = z.infer<typeof ExportSettings>;

/** What an export will be, told before it starts. */
export const ExportEstimate = z
  .object({
    /** In pixels, with the captions. */
    width: z.number().int(),
    height: z.number().int(),
    frames: z.number().int(),
    seconds: z.number(),
    /** About: what moves little takes less, what moves much takes more. */
    bytes: z.number(),
  })
  .readonly();
export type ExportEstimate = z.infer<typeof ExportEstimate>;

export const ExportState = z
  .object({
    id: Id,
    settings: ExportSettings,
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
    /** 0..1. */
    progress: z.number().min(0).max(1),
    secondsLeft: z.number().min(0).optional(),
    /** Where the file (or the folder of PNGs) is, once done. */
    path: z.string().optional(),
    failure: z.string().optional(),
  })
  .readonly();
export type ExportState = z.infer<typeof ExportState>;
