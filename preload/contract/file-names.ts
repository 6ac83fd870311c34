/** What no name of a file may hold on one system or another, and what is not seen; joiners within letters stay. */
const UNFIT =
  /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\\/:*?"<>|]+/gu;
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/u;
/** Names Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?$/i;

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Of what a user names, in bytes of UTF-8: systems allow 255, and an ending and a number go behind. */
export const LONGEST_FILE_NAME = 200;

/** The start of a text that takes at most `most` bytes as UTF-8, cut between what readers call letters. */
export const cutToBytes = (text: string, most: number): string => cutTo(text, most, bytesOf);

/** The same for a text of at most `most` UTF-16 units, as fields count them. */
export const cutToLetters = (text: string, most: number): string => cutTo(text, most, ({ length }) => length);

function cutTo(text: string, most: number, sizeOf: (text: string) => number): string {
  if (sizeOf(text) <= most) return text;
  const whole = startOf(
    Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment),
    most,
    sizeOf,
  );
  // One letter with more marks on it than fit.
  return whole === '' ? startOf(Array.from(text), most, sizeOf) : whole;
}

function startOf(parts: readonly string[], most: number, sizeOf: (text: string) => number): string {
  let cut = '';
  for (const part of parts) {
    if (sizeOf(cut) + sizeOf(part) > most) break;
    cut += part;
  }
  return cut;
}

/** Without what no name may begin or end with, and the mark of a title that was cut. */
const trimmed = (name: string): string => name.replaceAll(/^[ .]+|[ .…]+$/g, '');

/** Whether every system takes a typed name for one of a file: no path, no device, nothing it forbids. */
export function isFileName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !FORBIDDEN.test(name) && !DEVICE.test(name);
}

/**
 * A text as a name that every system allows, in any script; undefined when nothing is left of it.
 *
 * @param most its length in bytes of UTF-8: systems allow 255, with endings and numbers
 */
export function plainName(text: string, most: number): string | undefined {
  const plain = trimmed(text.normalize('NFC').replaceAll(UNFIT, ' ').replaceAll(/\s+/g, ' '));
  const short = trimmed(cutToBytes(plain, most));
  return short === '' || DEVICE.test(short) ? undefined : short;
}
