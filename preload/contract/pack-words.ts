import { z } from 'zod';
import type { EntityWord } from './pack.ts';

/** What things of a pack are sorted by: kinds of entities, and places last. */
export const WORD_KINDS = [
  'person',
  'animal',
  'vehicle',
  'food',
  'plant',
  'object',
  'sky',
  'place',
] as const satisfies readonly (EntityWord['kind'] | 'place')[];
export type WordKind = (typeof WORD_KINDS)[number];

/** Something a pack draws, as people look for it. */
export const PackWord = z
  .object({
    /** What the pack calls it: what a member of the cast is drawn as. */
    name: z.string(),
    kind: z.enum(WORD_KINDS),
    /** Other English names. */
    synonyms: z.array(z.string()).readonly(),
    /** Korean names, the usual one first; may be none. */
    korean: z.array(z.string()).readonly(),
    /** Width over height; 1 for places. */
    aspect: z.number(),
    /** Usual height beside others, 1 = a grown person; 1 for places. */
    scale: z.number(),
  })
  .readonly();
export type PackWord = z.infer<typeof PackWord>;
