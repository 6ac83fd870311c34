import { consistencyGroups, type VideoPlan } from '../../preload/contract/plan.ts';
import { PictureError } from '../pictures/picture-error.ts';
import { readSquare, type SquarePicture } from '../pictures/read-picture.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { FileError } from '../files/file-error.ts';
import { printable } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

export type Reference = { readonly name: string; readonly file: string };

/** Splits `name=picture` at its first "=". @throws UsageError when a side is missing or a name comes twice */
export function parseReferences(typed: readonly string[]): readonly Reference[] {
  const references = typed.map((text) => {
    const at = text.indexOf('=');
    const [name, file] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (at < 0 || name === '' || file === '')
      throw new UsageError(
        `--reference wants name=picture, such as "the cat=cat.png", not "${printable(text)}"`,
      );
    return { name, file };
  });
  const twice = references.find(
    ({ name }, index) => references.findIndex((other) => other.name === name) < index,
  );
  if (twice) throw new UsageError(`--reference names "${twice.name}" twice; one picture each`);
  return references;
}

/**
 * The plan's own name for what the user calls `asked`: the same words, or the only name that holds them ("cat" for "a
 * small grey cat").
 *
 * @throws UsageError with the names there are
 */
export function castName(asked: string, plan: VideoPlan): string {
  const names = [...new Set(consistencyGroups(plan).map(({ name }) => name))];
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const same = names.find((name) => name.toLowerCase() === asked.toLowerCase());
  if (same !== undefined) return same;
  const holding = names.filter((name) => words(asked).every((word) => words(name).includes(word)));
  const [only] = holding;
  if (only !== undefined && holding.length === 1) return only;
  const trouble =
    only === undefined ? 'nothing in the plan is called that' : 'more than one in the plan is called that';
  throw new UsageError(
    `--reference "${printable(asked)}": ${trouble}; there are: ${names.map(printable).join('; ')}`,
  );
}

export type ReferenceReading = {
  readonly side: number;
  readonly ffmpeg: Ffmpeg;
  readonly signal: AbortSignal;
  /** Hears what could not be done with a picture that is used all the same. */
  readonly onNote: (line: string) => void;
};

/** Reads every picture once, so that one that cannot be read is known before a plan is made. @throws FileError */
export async function requirePictures(
  references: readonly Reference[],
  { side, ffmpeg, signal }: ReferenceReading,
): Promise<void> {
  for (const { file } of references)
    await squareOf(file, { side, fit: 'whole', clear: false }, { ffmpeg, signal }, () => undefined);
}

/** @throws FileError for what is no picture */
const squareOf = (
  file: string,
  ...reading: Parameters<typeof readSquare> extends [unknown, ...infer R] ? R : never
) =>
  readSquare(file, ...reading).catch((error: unknown) => {
    if (!(error instanceof PictureError)) throw error;
    throw new FileError(file, error.message, { cause: error });
  });

/**
 * Reads the pictures, by the plan's names, as `side × side` on grey, things without a plain background, as the studio
 * would keep them.
 *
 * @throws UsageError, or FileError for a picture
 */
export async function readReferences(
  references: readonly Reference[],
  plan: VideoPlan,
  { side, ffmpeg, signal, onNote }: ReferenceReading,
): Promise<Readonly<Record<string, SquarePicture>>> {
  const named = references.map(({ name, file }) => ({ name: castName(name, plan), file }));
  const groups = consistencyGroups(plan);
  const pictures = new Map<string, SquarePicture>();
  for (const { name, file } of named) {
    if (pictures.has(name)) throw new UsageError(`--reference has two pictures for "${name}"`);
    const isPlace = groups.some((group) => group.kind === 'place' && group.name === name);
    const wanted = { side, fit: isPlace ? 'cover' : 'whole', clear: !isPlace } as const;
    const kept = (why: string) => onNote(`${file} keeps its background: ${why}`);
    const picture = await squareOf(file, wanted, { ffmpeg, signal }, kept);
    pictures.set(name, picture);
  }
  return Object.fromEntries(pictures);
}
