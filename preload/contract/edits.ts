import { z } from 'zod';

const segment = z.union([z.string().max(64), z.number().int().min(0).max(10_000)]);

/** One change to a `StudioDocument`, as Immer writes it. */
export const Patch = z
  .object({
    op: z.enum(['replace', 'remove', 'add']),
    path: z.array(segment).max(12),
    value: z.unknown().optional(),
  })
  .strict();
export type Patch = z.infer<typeof Patch>;

/** One gesture of the user: everything it changed, and the word for it in the Edit menu ("Move box"). */
export const Edit = z.object({
  label: z.string().min(1).max(80),
  /** The revision the patches were made against; another one in between is a conflict. */
  revision: z.number().int().min(0),
  patches: z.array(Patch).min(1).max(5_000),
});
export type Edit = z.infer<typeof Edit>;

/** What undo and redo would do next; absent when there is nothing to do. */
export const HistoryState = z.object({ undo: z.string().optional(), redo: z.string().optional() }).readonly();
export type HistoryState = z.infer<typeof HistoryState>;
