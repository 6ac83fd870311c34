import { z } from 'zod';

/** Names a scene, track, cast member, take, job or project; made by whoever makes the thing. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,40}$/)
  // Ids are keys of records: one that every object inherits (`toString`) would be found in all of them.
  .refine((id) => !(id in Object.prototype), 'no name of an id');
export type Id = z.infer<typeof Id>;

/** Content address of a file in a project's `media` folder: sha256 in hex, a dot, the extension. */
export const MediaId = z.string().regex(/^[0-9a-f]{64}\.[a-z0-9]{2,5}$/);
export type MediaId = z.infer<typeof MediaId>;

/** A new id: 21 characters of the URL alphabet, 126 random bits. */
export function newId(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(21));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from(bytes, (byte) => letters[byte & 63]).join('');
}
