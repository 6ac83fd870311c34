import { z } from 'zod';

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes');

/** What is wanted of a picture. */
export const Wanted = z.discriminatedUnion('kind', [
  /**
   * `side × side` RGB on neutral grey, as packs read pictures: a thing is shown `whole`, with grey around it; a place
   * is to `cover` the square and loses what sticks out. `clear` takes a plain background away where that can be done.
   */
  z.object({
    kind: z.literal('square'),
    side: z.int().min(1).max(1024),
    fit: z.enum(['whole', 'cover']),
    clear: z.boolean().default(false),
  }),
  /** A PNG of the picture alone, no longer than `longest` on a side, what is transparent still transparent. */
  z.object({ kind: z.literal('png'), longest: z.int().min(1).max(4096), removeBackground: z.boolean() }),
]);
export type Wanted = z.input<typeof Wanted>;

/** What the process that decodes pictures is asked; it answers once and ends. */
export const PictureRequest = z.object({ bytes: Bytes, wanted: Wanted });

/** `pixels` are raw RGB for a square, a PNG else. */
export const PictureAnswer = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    pixels: Bytes,
    width: z.number(),
    height: z.number(),
    /** Why a background that was to be cleared stayed. */
    kept: z.string().optional(),
  }),
  z.object({
    state: z.literal('refused'),
    kind: z.enum(['invalid', 'too-large']),
    message: z.string(),
    hint: z.string().optional(),
  }),
]);
export type PictureAnswer = z.infer<typeof PictureAnswer>;
