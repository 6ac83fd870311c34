import { open, readFile } from 'node:fs/promises';
import { printable } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

const REASON_CHARACTERS = 200;

/** A fault of a file that the user named, in one line. */
export function fileFault(file: string, reason: string, cause?: unknown): UsageError {
  return new UsageError(`${file}: ${printable(reason).slice(0, REASON_CHARACTERS)}`, { cause });
}

/** What editors save text as, besides UTF-8: Windows' own encodings for Korean and for western Europe. */
const OLDER = ['euc-kr', 'windows-1252'] as const;
/** So many bytes are enough to tell UTF-16 by its zeros. */
const LOOKED_AT = 512;

/** UTF-16 without its mark: every second byte of text that is mostly ASCII is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, LOOKED_AT - (LOOKED_AT % 2));
  const zeros = (odd: 0 | 1) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < start.length / 8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text in whatever encoding it was saved in, without its byte order mark; undefined when it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : utf16Of(bytes);
  const text = marked === undefined ? decoded(bytes, 'utf-8') : decoded(bytes, marked);
  if (text?.includes('\0') === true || (text === undefined && bytes.includes(0))) return undefined;
  return text ?? OLDER.map((encoding) => decoded(bytes, encoding)).find((found) => found !== undefined);
}

/**
 * Reads a text file that the user named; `what` it is is for the errors ("a plan").
 *
 * @throws UsageError when it is not there, no file, over `mostBytes`, or no text
 */
export async function readTextFile(
  file: string,
  { what, mostBytes }: { readonly what: string; readonly mostBytes: number },
): Promise<string> {
  try {
    const handle = await open(file, 'r');
    const stat = await handle.stat().finally(() => handle.close());
    if (!stat.isFile()) throw fileFault(file, 'is not a file');
    if (stat.size > mostBytes)
      throw fileFault(file, `is ${stat.size >> 20} MB; a ${what} has at most ${mostBytes >> 20} MB`);
    const text = decodeText(await readFile(file));
    if (text === undefined) throw fileFault(file, 'is no text: save it as UTF-8');
    return text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw fileFault(file, code === 'ENOENT' ? `there is no such ${what} file` : message, error);
  }
}
