import { isDeepStrictEqual } from 'node:util';
import { applyPatches, enablePatches, produceWithPatches, type Draft } from 'immer';
import type { z } from 'zod';
import { CastMember, documentFaults, StudioDocument, StudioScene } from '../../preload/contract/document.ts';
import type { Patch } from '../../preload/contract/edits.ts';
import { ProjectError } from './project-error.ts';

enablePatches();

/** A changed document and what leads there and back. */
export type Applied = {
  readonly document: StudioDocument;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
};

const Film = StudioDocument.unwrap().omit({ scenes: true, cast: true });
/** Longer than any list of a document; a list made this long would take for ever to look through. */
const LONGEST_LIST = 10_000;

const misfit = (reason: string): ProjectError =>
  new ProjectError('invalid', `this change does not fit the film: ${reason}`);

function checkPath({ path, value }: Patch): void {
  if (path.length === 0) throw misfit('an edit changes parts of it, not the whole');
  for (const segment of path) {
    // What every object inherits is no part of a document: through it, a patch would reach all objects of the process.
    if (typeof segment === 'string' && segment in Object.prototype)
      throw misfit(`there is no ${segment} in it`);
    if (Number(segment) > LONGEST_LIST) throw misfit('a list would grow too long');
  }
  if (path.at(-1) === 'length' && !(typeof value === 'number' && value >= 0 && value <= LONGEST_LIST))
    throw misfit('a list would grow too long');
}

function applied(before: StudioDocument, recipe: (draft: Draft<StudioDocument>) => void): Applied {
  const [document, patches, inverse] = produceWithPatches(before, recipe);
  return { document, patches, inverse };
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return isDeepStrictEqual(result.data, value) ? (value as T) : result.data;
  const [issue] = result.error.issues;
  throw misfit([issue?.path.join('.'), issue?.message].filter(Boolean).join(': '));
}

function parsedParts<T>(
  schema: z.ZodType<T>,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  if (after === before) return after;
  if (typeof after !== 'object' || after === null || Array.isArray(after)) throw misfit('a part is missing');
  const entries = Object.entries(after).map(
    ([id, part]) => [id, part === before[id] ? part : parsed(schema, part)] as const,
  );
  return entries.every(([id, part]) => part === after[id]) ? after : Object.fromEntries(entries);
}

/** Parses what is not the same object as before, and what only the whole can promise. */
function parsedDocument(before: StudioDocument, after: StudioDocument): StudioDocument {
  const { scenes, cast, ...film } = after;
  const whole = {
    ...parsed(Film, film),
    scenes: parsedParts(StudioScene, before.scenes, scenes),
    cast: parsedParts(CastMember, before.cast, cast),
  };
  const [fault] = documentFaults(whole);
  if (fault !== undefined) throw misfit(fault);
  return whole;
}

/** Makes the parts of `record` those of `wanted`, touching only the ones that differ. */
function assignParts<T>(record: Record<string, T>, wanted: Readonly<Record<string, T>>, was: object): void {
  for (const id of Object.keys(was)) if (!Object.hasOwn(wanted, id)) delete record[id];
  for (const [id, part] of Object.entries(wanted))
    if ((was as Record<string, unknown>)[id] !== part) record[id] = part;
}

/**
 * From one document to another, part by part: scenes and cast members that are the same object are left alone.
 *
 * @throws ProjectError when `after` is no good document
 */
export function replaceDocument(before: StudioDocument, after: StudioDocument): Applied {
  const wanted = parsedDocument(before, after);
  return applied(before, (draft) => {
    assignParts(draft.scenes, wanted.scenes as Draft<StudioDocument>['scenes'], before.scenes);
    assignParts(draft.cast, wanted.cast as Draft<StudioDocument>['cast'], before.cast);
    const { scenes: _scenes, cast: _cast, ...film } = wanted;
    const old: Readonly<Record<string, unknown>> = before;
    for (const key of Object.keys(old))
      if (key !== 'scenes' && key !== 'cast' && !Object.hasOwn(film, key)) Reflect.deleteProperty(draft, key);
    for (const [key, value] of Object.entries(film))
      if (!isDeepStrictEqual(old[key], value)) Reflect.set(draft, key, value);
  });
}

/**
 * Applies patches that nobody vouches for. The result is a whole, parsed document; what they did not touch stays the
 * same object.
 *
 * @throws ProjectError when a path leads nowhere or the result is no good document
 */
export function applyUntrusted(before: StudioDocument, patches: readonly Patch[]): Applied {
  patches.forEach(checkPath);
  let result: Applied;
  try {
    result = applied(before, (draft) => {
      applyPatches(draft, patches as Parameters<typeof applyPatches>[1]);
    });
  } catch (error) {
    throw new ProjectError('invalid', 'this change does not fit the film: a part of it is not there', {
      cause: error,
    });
  }
  const clean = parsedDocument(before, result.document);
  const untouched =
    clean.scenes === result.document.scenes &&
    clean.cast === result.document.cast &&
    isDeepStrictEqual({ ...clean, scenes: 0, cast: 0 }, { ...result.document, scenes: 0, cast: 0 });
  return untouched ? result : replaceDocument(before, clean);
}
